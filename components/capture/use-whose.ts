import { useRef } from 'preact/hooks';
import { stillMine } from '../../lib/capture/still-mine.ts';
import type { VaultState } from '../../lib/store/vault-state.ts';
import { useServices } from '../shared/services.tsx';

/**
 * Whose the entries of this page are: each belongs to the vault that was said to be the writer's when it was written, or to
 * nobody until that is said. `shown` is the vault as this page knows it, null until the first answer.
 */
export function useWhose(shown: VaultState | null) {
  const { vault } = useServices();
  const owners = useRef(new Map<string, string>()).current;
  const latest = useRef(shown);
  latest.current = shown;
  const current = () => (latest.current !== null && 'id' in latest.current ? latest.current : null);
  return {
    /** The vault on the screen, or null where there is none or none was chosen. */
    current,
    ownerOf: (entry: string) => owners.get(entry) ?? null,
    /** What is written after it was said whose vault it is belongs to that vault. */
    noteWriting(entry: string) {
      const now = current();
      if (now !== null && !now.asks && !owners.has(entry)) owners.set(entry, now.id);
    },
    give: (entry: string, id: string) => void owners.set(entry, id),
    mayWrite: (entry: string) => stillMine(vault, owners.get(entry) ?? null),
  };
}
