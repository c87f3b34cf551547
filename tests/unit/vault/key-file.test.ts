import { beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, utf8 } from '../../../lib/shared/bytes.ts';
import { systemRandom } from '../../../lib/shared/random.ts';
import { randomWords } from '../../../lib/shared/words.ts';
import { LARGEST_KEY_FILE, openKeyFile, sealKeyFile } from '../../../lib/vault/key-file.ts';
import { sealTo } from '../../../lib/vault/sealed-file.ts';
import { TEST_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';

const words = randomWords(6, systemRandom);
let file: Bytes;
beforeAll(async () => {
  file = await sealKeyFile(TEST_KEYS.identity, words, quickPassphrases);
});

const open = (opened: Bytes, typed = words.join(' ')) => openKeyFile(opened, typed, quickPassphrases);
const sealText = (text: string) => quickPassphrases.seal(words.join('-'), utf8(text));
const refusedAs = (reason: string) => ({ ok: false, refusal: { reason } });

describe('openKeyFile', () => {
  it.each([' ', '-', '  \n'])(
    'gives both halves of the key for the words joined by %j, in any case',
    async (between) => {
      expect(unwrap(await open(file, ` ${words.join(between).toUpperCase()} `))).toEqual({
        ...TEST_KEYS,
        name: null,
      });
    },
  );

  it('reads the key among the comments that age’s own programs write', async () => {
    const text = `# created: 2026-11-02T09:00:00Z\n# public key: ${TEST_KEYS.recipient}\n${TEST_KEYS.identity}\n`;
    expect(unwrap(await open(await sealText(text)))).toEqual({ ...TEST_KEYS, name: null });
  });

  it('refuses other words, and the same in another order', async () => {
    expect(await open(file, 'one two three four five six')).toEqual(refusedAs('wrong-words'));
    expect(await open(file, words.toReversed().join(' '))).toEqual(refusedAs('wrong-words'));
  });

  it('refuses a file that ends early or was changed', async () => {
    expect(await open(file.slice(0, -1))).toEqual(refusedAs('damaged'));
    expect(await open(file.with(-1, (file.at(-1) ?? 0) ^ 1))).toEqual(refusedAs('damaged'));
  });

  it.each([
    ['a letter', 'Dear all'],
    ['a public key', TEST_KEYS.recipient],
    ['a key with one letter changed', TEST_KEYS.identity.replace(/H$/, 'Q')],
  ])('refuses %s under the same words', async (_, text) => {
    expect(await open(await sealText(text))).toEqual(refusedAs('not-a-key'));
  });

  it('refuses what was not sealed with words at all, instead of blaming the words', async () => {
    expect(await open(utf8('Dear all'))).toEqual(refusedAs('not-a-key'));
    expect(await open(await sealTo(TEST_KEYS.recipient, utf8('answers')))).toEqual(refusedAs('not-a-key'));
  });

  it('refuses what is larger than a key file before it opens anything', async () => {
    expect(await open(new Uint8Array(LARGEST_KEY_FILE + 1))).toEqual(refusedAs('too-large'));
  });
});
