import type { Observation } from '../schema/observation.ts';
import type { VaultRefusal } from '../schema/refusal.ts';
import { ok, type Result } from '../shared/result.ts';
import type { VaultService } from '../store/vault-service.ts';

/**
 * Stores an edit over the observation that it began from. Where that one was changed or erased meanwhile, by another page or
 * by what came from another computer, nobody has seen it who writes here: it stays as it is, and the edit becomes an
 * observation of its own.
 */
export async function saveEdit(
  vault: Pick<VaultService, 'change' | 'put' | 'newId'>,
  began: Observation,
  changed: Observation,
): Promise<Result<null, VaultRefusal>> {
  const stored = await vault.change('observation', began.id, (current) =>
    isSame(current, began) ? changed : null,
  );
  if (!stored.ok) return stored;
  if (isSame(stored.value, changed)) return ok(null);
  const id = vault.newId();
  return vault.put('observation', id, { ...changed, id, handedIn: null });
}

/** Both were read by one schema, which gives their parts one order. */
function isSame(one: Observation | null, other: Observation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
