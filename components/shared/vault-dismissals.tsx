import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { MOST_DISMISSED } from '../../lib/schema/dismissed.ts';
import { oneByOne } from '../../lib/shared/one-by-one.ts';
import { useServices } from './services.tsx';
import { DismissalsContext, useMemoryDismissals } from './use-dismissals.ts';
import { useVaultState } from './use-vault.ts';

/** Remembers what was called safe in the vault, for every field below; while locked, until the page closes. */
export function VaultDismissals({ children }: { children: ComponentChildren }) {
  const { vault } = useServices();
  const stored = useStored();
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
      dismissed: new Set([...stored, ...memory.dismissed]),
      dismiss(key: string) {
        memory.dismiss(key);
        void remember(key);
      },
    }),
    [stored, memory, remember],
  );
  return <DismissalsContext.Provider value={value}>{children}</DismissalsContext.Provider>;
}

/**
 * What the vault remembers, read when it is open and not after every change: reading opens all of its records, and a lead
 * stores hundreds at once. What is called safe here meanwhile is in memory.
 */
function useStored(): readonly string[] {
  const { vault } = useServices();
  const state = useVaultState();
  const unlocked = state?.ok === true && state.value.status === 'unlocked';
  const [stored, setStored] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!unlocked) return setStored([]);
    void vault.list('dismissed').then((listed) => {
      if (listed.ok) setStored(listed.value.flatMap(({ value }) => value.keys));
    });
  }, [vault, unlocked]);
  return stored;
}
