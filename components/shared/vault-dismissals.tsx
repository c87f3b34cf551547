import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { MOST_DISMISSED } from '../../lib/schema/dismissed.ts';
import { useServices } from './services.tsx';
import { DismissalsContext, useMemoryDismissals } from './use-dismissals.ts';
import { useRecords } from './use-vault.ts';

/** Remembers what was called safe in the vault, for every field below; while locked, until the page closes. */
export function VaultDismissals({ children }: { children: ComponentChildren }) {
  const { vault } = useServices();
  const records = useRecords('dismissed');
  const memory = useMemoryDismissals();
  const [record] = records?.ok ? records.value : [];
  const value = useMemo(
    () => ({
      dismissed: new Set([...(record?.value.keys ?? []), ...memory.dismissed]),
      dismiss(key: string) {
        memory.dismiss(key);
        const keys = [...(record?.value.keys ?? []).filter((each) => each !== key), key].slice(
          -MOST_DISMISSED,
        );
        // Not remembering costs being asked again and no more, so a refusal is not told.
        if (records?.ok) void vault.put('dismissed', record?.id ?? vault.newId(), { keys });
      },
    }),
    [vault, records, memory],
  );
  return <DismissalsContext.Provider value={value}>{children}</DismissalsContext.Provider>;
}
