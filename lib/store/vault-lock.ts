const LOCK_NAME = 'upward-vault';
const CHANGE_LOCK_NAME = 'upward-records';
const FOLDER_LOCK_NAME = 'upward-folder';

/** The part of the Web Locks API that the store uses (https://w3c.github.io/web-locks/). */
export interface Locks {
  request<Value>(
    name: string,
    options: { mode: 'shared' | 'exclusive' },
    work: () => Promise<Value>,
  ): Promise<Value>;
}

/**
 * Runs work while no page of this profile changes the keyring. Without it a record written in the moment of unlocking
 * would lie under a key that the new keyring does not know.
 */
export function sharedWithKeyring<Value>(locks: Locks, work: () => Promise<Value>): Promise<Value> {
  return locks.request(LOCK_NAME, { mode: 'shared' }, work);
}

/** Runs work that changes the keyring, alone among all pages of this profile. */
export function aloneWithKeyring<Value>(locks: Locks, work: () => Promise<Value>): Promise<Value> {
  return locks.request(LOCK_NAME, { mode: 'exclusive' }, work);
}

/** Runs work that reads a record and writes it back, alone among all pages, so that no change is lost between the two. */
export function aloneWithRecords<Value>(locks: Locks, work: () => Promise<Value>): Promise<Value> {
  return locks.request(CHANGE_LOCK_NAME, { mode: 'exclusive' }, work);
}

/** Runs a pass over the person's folder, one at a time among all pages. */
export function aloneWithFolder<Value>(locks: Locks, work: () => Promise<Value>): Promise<Value> {
  return locks.request(FOLDER_LOCK_NAME, { mode: 'exclusive' }, work);
}
