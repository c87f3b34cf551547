import { withAnswered } from '../../lib/reflection/fellow-occasions.ts';
import type { Occasion } from '../../lib/schema/primitives.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { ok, type Result } from '../../lib/shared/result.ts';
import { useServices } from '../shared/services.tsx';

/**
 * Gives the way to note in the vault that an occasion was answered. The membership is read afresh, since another page
 * may have handed in meanwhile; one that was removed meanwhile stays removed.
 */
export function useNoteAnswered(): (
  recordId: string,
  answered: { readonly occasion: Occasion; readonly revision: number },
) => Promise<Result<null, VaultRefusal>> {
  const { vault } = useServices();
  return async (recordId, answered) => {
    const listed = await vault.list('membership');
    if (!listed.ok) return listed;
    const current = listed.value.find(({ id }) => id === recordId);
    return current ? vault.put('membership', recordId, withAnswered(current.value, answered)) : ok(null);
  };
}
