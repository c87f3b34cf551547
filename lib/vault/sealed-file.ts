import type { Decrypter } from 'age-encryption';
import type { Bytes } from '../shared/bytes.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** age, loaded with the first file: pages that only read and write records under an open key start without it. */
const age = () => import('age-encryption');

/** An age key pair: the identity is secret, the recipient may lie open. */
export interface KeyPair {
  readonly identity: string;
  readonly recipient: string;
}

/** Why an age file did not open. */
export type OpenFailure = 'not-age' | 'damaged' | 'wrong-key';

const AGE_HEADER = 'age-encryption.org/';

/** The most bytes of an age file's header. One of ours has about 200; each of a thousand recipients would cost time. */
const LONGEST_HEADER = 4096;

/** Makes a new age X25519 key pair (the kind every age program reads). */
export async function newKeyPair(): Promise<KeyPair> {
  const { generateX25519Identity, identityToRecipient } = await age();
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The recipient that an identity opens for. Throws where the identity's checksum does not hold. */
export async function recipientOf(identity: string): Promise<string> {
  const { identityToRecipient } = await age();
  return identityToRecipient(identity);
}

/** Seals bytes to one recipient as an ordinary age file. Throws where the recipient is no age recipient. */
export async function sealTo(recipient: string, bytes: Bytes): Promise<Bytes> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/** Opens an age file with an identity, or says whether it is no age file, is for another key, or was changed. */
export async function openWith(identity: string, file: Bytes): Promise<Result<Bytes, OpenFailure>> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypt(decrypter, file);
}

/** Runs a prepared decrypter and names the failure. Shared with passphrase files. */
export async function decrypt(decrypter: Decrypter, file: Bytes): Promise<Result<Bytes, OpenFailure>> {
  if (!isAgeFile(file)) return refused('not-age');
  if (!hasShortHeader(file)) return refused('damaged');
  try {
    return ok(new Uint8Array(await decrypter.decrypt(file)));
  } catch (error) {
    // The library tells its failures apart by their text alone.
    const noKeyFits = error instanceof Error && error.message.startsWith('no identity matched');
    return refused(noKeyFits ? 'wrong-key' : 'damaged');
  }
}

function isAgeFile(file: Bytes): boolean {
  return new TextDecoder().decode(file.subarray(0, AGE_HEADER.length)) === AGE_HEADER;
}

/** The header ends with the line of its own digest (the age format, version 1). */
function hasShortHeader(file: Bytes): boolean {
  return new TextDecoder().decode(file.subarray(0, LONGEST_HEADER)).includes('\n--- ');
}

/** Whether bytes begin as an age file does, and its header is whole; no word on what opens it. */
export function beginsAsAge(bytes: Bytes): boolean {
  return isAgeFile(bytes) && hasShortHeader(bytes);
}
