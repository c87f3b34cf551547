import { describe, expect, it } from 'vitest';
import { Identity, Recipient } from '../../../lib/schema/primitives.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { passphraseFiles } from '../../../lib/vault/passphrase-file.ts';
import { newKeyPair, openWith, sealTo } from '../../../lib/vault/sealed-file.ts';
import { unwrap } from '../../fixtures/result.ts';

const content = utf8('Asked for my plan first.');

describe('a key pair', () => {
  it('is of the kind every age program reads', async () => {
    const { identity, recipient } = await newKeyPair();
    expect(Identity.safeParse(identity).success).toBe(true);
    expect(Recipient.safeParse(recipient).success).toBe(true);
  });
});

describe('a sealed file', () => {
  it('opens with its identity', async () => {
    const { identity, recipient } = await newKeyPair();
    expect(unwrap(await openWith(identity, await sealTo(recipient, content)))).toEqual(content);
  });

  it('is for another key, damaged or no age file at all, each by its own name', async () => {
    const [mine, other] = await Promise.all([newKeyPair(), newKeyPair()]);
    const file = await sealTo(mine.recipient, content);
    expect(await openWith(other.identity, file)).toEqual({ ok: false, refusal: 'wrong-key' });
    expect(await openWith(mine.identity, file.slice(0, -1))).toEqual({ ok: false, refusal: 'damaged' });
    expect(await openWith(mine.identity, file.slice(0, 40))).toEqual({ ok: false, refusal: 'damaged' });
    expect(await openWith(mine.identity, content)).toEqual({ ok: false, refusal: 'not-age' });
    expect(await openWith(mine.identity, new Uint8Array())).toEqual({ ok: false, refusal: 'not-age' });
  });
});

describe('a passphrase file', () => {
  const files = passphraseFiles(1);

  it('opens with its passphrase and with no other', async () => {
    const file = await files.seal('slate harbour nine violet', content);
    expect(unwrap(await files.open('slate harbour nine violet', file))).toEqual(content);
    expect(await files.open('slate harbour nine violets', file)).toEqual({ ok: false, refusal: 'wrong-key' });
  });

  it('is no file for an identity, and a sealed file is none for a passphrase', async () => {
    const { identity, recipient } = await newKeyPair();
    expect(await openWith(identity, await files.seal('x', content))).toEqual({
      ok: false,
      refusal: 'wrong-key',
    });
    expect(await files.open('x', await sealTo(recipient, content))).toEqual({
      ok: false,
      refusal: 'not-age',
    });
  });
});
