import { beforeAll, describe, expect, it } from 'vitest';
import {
  briefFileName,
  LARGEST_SEALED_BRIEF,
  openBrief,
  type SealedBrief,
  sealBrief,
} from '../../../lib/brief/seal-brief.ts';
import type { BriefContent } from '../../../lib/schema/brief.ts';
import { type Bytes, utf8 } from '../../../lib/shared/bytes.ts';
import { systemRandom } from '../../../lib/shared/random.ts';
import { WORDS } from '../../../lib/shared/words.ts';
import { passphraseFiles } from '../../../lib/vault/passphrase-file.ts';
import { aBriefContent } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';

const files = passphraseFiles(1);
const content: BriefContent = aBriefContent();
let sealed: SealedBrief;
beforeAll(async () => {
  sealed = await sealBrief(content, files, systemRandom);
});

const open = (file: Bytes, words = sealed.words.join(' ')) => openBrief(file, words, files);
const sealText = (text: string) => files.seal(sealed.words.join('-'), utf8(text));
const refusedAs = (reason: string) => ({ ok: false, refusal: expect.objectContaining({ reason }) });

describe('sealBrief', () => {
  it('draws six words of the list, new ones each time', async () => {
    const again = await sealBrief(content, files, systemRandom);
    expect(sealed.words).toHaveLength(6);
    expect(sealed.words.every((word) => WORDS.includes(word))).toBe(true);
    expect(again.words).not.toEqual(sealed.words);
  });

  it('keeps the words out of the file’s name and names no consultant', () => {
    expect(briefFileName(systemRandom)).toMatch(/^upward-brief-[0-9a-hjkmnp-tv-z]{4}\.age$/);
  });
});

describe('openBrief', () => {
  it.each([' ', '-', '  \n'])('opens with the words joined by %j, in any case', async (between) => {
    const typed = ` ${sealed.words.join(between).toUpperCase()} `;
    expect(unwrap(await open(sealed.file, typed)).content).toEqual(content);
  });

  it('refuses other words, and the same in another order', async () => {
    expect(await open(sealed.file, 'one two three four five six')).toEqual(refusedAs('wrong-words'));
    expect(await open(sealed.file, sealed.words.toReversed().join(' '))).toEqual(refusedAs('wrong-words'));
  });

  it('refuses what is no brief, or too large for one', async () => {
    expect(await open(utf8('a letter'))).toEqual(refusedAs('not-a-brief'));
    expect(await open(await sealText('a letter'))).toEqual(refusedAs('not-a-brief'));
    expect(await open(new Uint8Array(LARGEST_SEALED_BRIEF + 1))).toEqual(refusedAs('too-large'));
  });

  it('refuses a damaged file, a newer version, and a key it does not know', async () => {
    const brief = { format: 'upward/brief', version: 1, content };
    expect(await open(sealed.file.slice(0, -1))).toEqual(refusedAs('damaged'));
    expect(await open(await sealText(JSON.stringify({ ...brief, version: 2 })))).toEqual(
      refusedAs('newer-version'),
    );
    expect(await open(await sealText(JSON.stringify({ ...brief, seats: 6 })))).toEqual(
      refusedAs('unknown-key'),
    );
  });

  it('opens the largest brief there can be', async () => {
    const longest = Array.from({ length: 3 }, () => '\u0001'.padEnd(160, '\ud800'));
    const domains = content.domains.map(({ domain }) => ({
      domain,
      keep: domain === 'improvement' ? [] : longest,
      change: domain === 'strengths' ? [] : longest,
    }));
    const largest = await sealBrief({ ...content, domains }, files, systemRandom);
    expect((await openBrief(largest.file, largest.words.join(' '), files)).ok).toBe(true);
  });
});
