import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { MOST_DISMISSED } from '../../lib/schema/dismissed.ts';
import { oneByOne } from '../../lib/shared/one-by-one.ts';
import { useServices } from './services.tsx';
import { DismissalsContext, useMemoryDismissals } from './use-dismissals.ts';
import { useRecords, valuesOf } from './use-vault.ts';

/** Remembers what was called safe in the vault, for every field below; while locked, until the page closes. */
export function VaultDismissals({ children }: { children: ComponentChildren }) {
  const { vault } = useServices();
  const records = useRecords('dismissed');
  const memory = useMemoryDismissals();
  const remember = useMemo(() => {
    const inTurn = oneByOne();
    // Not remembering costs being asked again and no more, so a refusal is not told.
    return (key: string) =>
      inTurn(async () => {
        const listed = await vault.list('dismissed');
        if (!listed.ok) return;
        await vault.change('dismissed', listed.value[0]?.id ?? vault.newId(), (current) => ({
          keys: [...(current?.keys ?? []).filter((each) => each !== key), key].slice(-MOST_DISMISSED),
        }));
      });
  }, [vault]);
  const value = useMemo(
    () => ({
      dismissed: new Set([...valuesOf(records).flatMap(({ keys }) => keys), ...memory.dismissed]),
      dismiss(key: string) {
        memory.dismiss(key);
        void remember(key);
      },
    }),
    [records, memory, remember],
  );
  return <DismissalsContext.Provider value={value}>{children}</DismissalsContext.Provider>;
}
