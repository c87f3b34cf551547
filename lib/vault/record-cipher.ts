import { type Bytes, fromUtf8, utf8 } from '../shared/bytes.ts';
import type { RandomBytes } from '../shared/random.ts';
import { padToClass, unpad } from './padding.ts';

/** A record as it lies on the disk: which key opens it, the nonce, and the padded ciphertext. */
export interface SealedRecord {
  readonly id: string;
  readonly vault: string;
  readonly key: string;
  readonly nonce: Bytes;
  readonly data: Bytes;
}

/** What a record is bound to: moved to another id, vault or key it no longer opens. */
export type RecordPlace = Pick<SealedRecord, 'id' | 'vault' | 'key'>;

const NONCE_BYTES = 12;
const KEY_BYTES = 32;

/** A key as WebCrypto holds it: it encrypts and decrypts, and its bytes cannot be read out of it again. */
export type RecordKey = CryptoKey;

/** A new 256-bit key for records. */
export function newRecordKey(random: RandomBytes): Bytes {
  return random(KEY_BYTES);
}

/** Whether bytes are as many as a key has. */
export function isRecordKey(bytes: Bytes): boolean {
  return bytes.length === KEY_BYTES;
}

/** Makes a key of its 32 bytes. */
export function recordKey(bytes: Bytes): Promise<RecordKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Encrypts JSON text with AES-256-GCM under a fresh nonce, padded, bound to its place. */
export async function sealRecord(
  place: RecordPlace,
  json: string,
  { key, random }: { key: RecordKey; random: RandomBytes },
): Promise<SealedRecord> {
  const nonce = random(NONCE_BYTES);
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: boundTo(place) };
  const data = await crypto.subtle.encrypt(parameters, key, padToClass(utf8(json)));
  return { ...place, nonce, data: new Uint8Array(data) };
}

/**
 * Opens a record to its JSON text, or null where key, place and content do not belong together, or what comes out is no
 * text: whoever can write to the disk can seal keys to a vault, and records under them.
 */
export async function openRecord(record: SealedRecord, key: RecordKey): Promise<string | null> {
  const parameters = { name: 'AES-GCM', iv: record.nonce, additionalData: boundTo(record) };
  try {
    const padded = await crypto.subtle.decrypt(parameters, key, record.data);
    return fromUtf8(unpad(new Uint8Array(padded)));
  } catch (error) {
    const isContents = error instanceof RangeError || error instanceof TypeError;
    if (isContents || (error instanceof DOMException && error.name === 'OperationError')) return null;
    throw error;
  }
}

function boundTo({ id, vault, key }: RecordPlace): Bytes {
  return utf8(JSON.stringify(['upward/record', 1, vault, key, id]));
}
