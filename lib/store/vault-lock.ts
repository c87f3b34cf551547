const LOCK_NAME = 'upward-vault';

/**
 * Runs work while no page of this profile changes the keyring. Without it a record written in the moment of unlocking
 * would lie under a key that the new keyring does not know.
 */
export function sharedWithKeyring<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(LOCK_NAME, { mode: 'shared' }, work);
}

/** Runs work that changes the keyring, alone among all pages of this profile. */
export function aloneWithKeyring<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(LOCK_NAME, { mode: 'exclusive' }, work);
}
