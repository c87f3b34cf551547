/** Which page writes which draft: two panels and a card may be open at once, and each draft belongs to one of them. */
export interface DraftClaims {
  /** Claims a draft for this page until it closes or calls what this gives; null where another page has it. */
  claim(id: string): Promise<(() => void) | null>;
}

/** Claims among all pages of this profile, through Web Locks: a page that dies, however it dies, gives its claims back. */
export function draftClaims(locks: LockManager): DraftClaims {
  return {
    claim: (id) =>
      new Promise((resolve, reject) => {
        const held = (lock: Lock | null) => {
          if (lock === null) return resolve(null);
          return new Promise<void>((release) => resolve(release));
        };
        locks.request(`upward-draft ${id}`, { ifAvailable: true }, held).catch(reject);
      }),
  };
}
