import { withAnswered } from '../../lib/reflection/fellow-occasions.ts';
import type { Occasion } from '../../lib/schema/primitives.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { ok, type Result } from '../../lib/shared/result.ts';
import { useServices } from '../shared/services.tsx';

/**
 * Gives the way to note in the vault that an occasion was answered. Another page may hand in meanwhile, so the
 * membership is changed in its place; one that was removed stays removed.
 */
export function useNoteAnswered(): (
  recordId: string,
  answered: { readonly occasion: Occasion; readonly revision: number },
) => Promise<Result<null, VaultRefusal>> {
  const { vault } = useServices();
  return async (recordId, answered) => {
    const noted = await vault.change(
      'membership',
      recordId,
      (current) => current && withAnswered(current, answered),
    );
    return noted.ok ? ok(null) : noted;
  };
}
