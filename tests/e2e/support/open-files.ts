import { readFile } from 'node:fs/promises';
import { openBrief } from '../../../lib/brief/seal-brief.ts';
import { openBundle } from '../../../lib/collect/open-bundle.ts';
import { openResponse } from '../../../lib/reflection/open-study-file.ts';
import type { Brief } from '../../../lib/schema/brief.ts';
import type { Bundle } from '../../../lib/schema/bundle.ts';
import type { Response } from '../../../lib/schema/response.ts';
import type { RoundCard } from '../../../lib/schema/round-card.ts';
import type { Bytes } from '../../../lib/shared/bytes.ts';
import { openKeyFile } from '../../../lib/vault/key-file.ts';
import { passphraseFiles } from '../../../lib/vault/passphrase-file.ts';
import { unwrap } from '../../fixtures/result.ts';

/** A file that opens with words. */
export interface FileUnderWords {
  readonly path: string;
  readonly words: string;
}

/** The secret key in a key file. */
export async function identityIn({ path, words }: FileUnderWords): Promise<string> {
  return unwrap(await openKeyFile(await bytesOf(path), words, passphraseFiles())).identity;
}

export async function briefIn({ path, words }: FileUnderWords): Promise<Brief> {
  return unwrap(await openBrief(await bytesOf(path), words, passphraseFiles()));
}

export async function bundleIn(
  path: string,
  round: { readonly card: RoundCard; readonly identity: string },
): Promise<Bundle> {
  return unwrap(await openBundle(await bytesOf(path), round));
}

/** Sealed answers, opened with the key of the study team. */
export async function responseIn(path: string, identity: string): Promise<Response> {
  return unwrap(await openResponse(await bytesOf(path), identity));
}

async function bytesOf(path: string): Promise<Bytes> {
  return new Uint8Array(await readFile(path));
}
