import { Decrypter, Encrypter } from 'age-encryption';
import type { Bytes } from '../shared/bytes.ts';
import { type Result, refused } from '../shared/result.ts';
import { decrypt, type OpenFailure } from './sealed-file.ts';

/** The scrypt work factor of age's own programs: 2^18, one to two seconds and a quarter of a gigabyte. None higher is opened. */
export const WORK_FACTOR = 18;

const LONGEST_HEAD = 128;

/**
 * Seals and opens age passphrase files. Pages pass the one that works in a worker, since scrypt would freeze them;
 * tests pass one with a low work factor.
 */
export interface PassphraseFiles {
  seal(passphrase: string, bytes: Bytes): Promise<Bytes>;
  /**
   * A wrong passphrase is `wrong-key`; a file sealed to a key, which no words can open, is `not-age` here; one that asks
   * for more work than any of ours is `damaged`.
   */
  open(passphrase: string, file: Bytes): Promise<Result<Bytes, OpenFailure>>;
}

/** Passphrase files made on the calling thread, with a work factor of log2(N) = `workFactor`. */
export function passphraseFiles(workFactor: number = WORK_FACTOR): PassphraseFiles {
  return {
    async seal(passphrase, bytes) {
      const encrypter = new Encrypter();
      encrypter.setScryptWorkFactor(workFactor);
      encrypter.setPassphrase(passphrase);
      return new Uint8Array(await encrypter.encrypt(bytes));
    },
    async open(passphrase, file) {
      const asked = workFactorOf(file);
      if (asked === null) return refused('not-age');
      if (asked > WORK_FACTOR) return refused('damaged');
      const decrypter = new Decrypter();
      decrypter.addPassphrase(passphrase);
      return decrypt(decrypter, file);
    },
  };
}

/**
 * The work factor that a passphrase file asks for, or null for a file that is none. It is told by its one stanza, which is
 * line two (the age format, version 1).
 */
function workFactorOf(file: Bytes): number | null {
  const head = new TextDecoder().decode(file.subarray(0, LONGEST_HEAD));
  const [stanza, factor] = /^age-encryption\.org\/v1\n-> scrypt (?:\S+ (\d+)\n)?/.exec(head) ?? [];
  // A stanza cut short or written otherwise opens nothing, which age says itself.
  return stanza === undefined ? null : Number(factor ?? 0);
}
