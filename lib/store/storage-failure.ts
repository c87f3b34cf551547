import type { VaultRefusal } from '../schema/refusal.ts';
import { type Result, refused } from '../shared/result.ts';
import { isDatabaseError, type UpwardDatabase } from './database.ts';

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
 * the storage's are thrown on: they are faults of ours. The database is looked at first: one that a newer version made
 * must be opened as it is.
 */
export async function guardStorage<Value, Refusal>(
  database: UpwardDatabase,
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | VaultRefusal>> {
  try {
    await database.isNewer();
    return await work();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return refused(reason);
  }
}

/** As `guardStorage`, for work that writes: a database that a newer version made is not written to. */
export function guardWriting<Value, Refusal>(
  database: UpwardDatabase,
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | VaultRefusal>> {
  return guardStorage<Value, Refusal | VaultRefusal>(database, async () =>
    (await database.isNewer()) ? refused('newer-upward') : work(),
  );
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
