import type { VaultRefusal } from '../schema/refusal.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { isDatabaseError } from './database.ts';

const REASONS: Readonly<Record<string, VaultRefusal>> = {
  QuotaExceededError: 'storage-full',
  OpenFailedError: 'storage-blocked',
  MissingAPIError: 'storage-blocked',
  InvalidStateError: 'storage-blocked',
  SecurityError: 'storage-blocked',
  NotAllowedError: 'storage-blocked',
  UnknownError: 'storage-failed',
  OperationError: 'storage-failed',
};

/**
 * Runs work on the database and turns what the browser says when it cannot store into a refusal. Errors that are not
 * the storage's are thrown on: they are faults of ours.
 */
export async function guardStorage<Value>(work: () => Promise<Value>): Promise<Result<Value, VaultRefusal>> {
  try {
    return ok(await work());
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return refused(reason);
  }
}

function reasonOf(error: unknown): VaultRefusal | null {
  if (!(error instanceof Error)) return null;
  // Dexie wraps an exhausted quota in an AbortError and keeps the first cause inside.
  const inner = 'inner' in error && error.inner !== error ? reasonOf(error.inner) : null;
  if (inner !== null) return inner;
  const known = REASONS[error.name];
  if (known !== undefined) return known;
  return isDatabaseError(error) ? 'storage-failed' : null;
}
