import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { MOST_DISMISSED } from '../../lib/schema/dismissed.ts';
import type { Dismissed } from '../../lib/screening/findings.ts';
import { useServices } from './services.tsx';
import { useRecords } from './use-vault.ts';

/** What was called safe, and calling one more safe. */
export interface Dismissals {
  readonly dismissed: Dismissed;
  readonly dismiss: (key: string) => void;
}

const DismissalsContext = createContext<Dismissals | null>(null);

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

/** What was called safe: from the vault where a provider stands above, else since the page was opened. */
export function useDismissals(): Dismissals {
  const memory = useMemoryDismissals();
  return useContext(DismissalsContext) ?? memory;
}

function useMemoryDismissals(): Dismissals {
  const [dismissed, setDismissed] = useState<Dismissed>(new Set<string>());
  return useMemo(
    () => ({ dismissed, dismiss: (key) => setDismissed((before) => new Set([...before, key])) }),
    [dismissed],
  );
}
