import { describe, expect, it } from 'vitest';
import { padBundle } from '../../../lib/bundle/make-bundle.ts';
import { sealBundle } from '../../../lib/bundle/seal-bundle.ts';
import { encodeBundle } from '../../../lib/schema/bundle.ts';
import { fromUtf8 } from '../../../lib/shared/bytes.ts';
import { openWith } from '../../../lib/vault/sealed-file.ts';
import { aBundle, aBundleObservation, idOf, TEST_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';

describe('sealBundle', () => {
  it('opens with the recipient’s identity to the same bytes', async () => {
    const bundle = aBundle();
    const file = await sealBundle(bundle, TEST_KEYS.recipient);
    expect(fromUtf8(unwrap(await openWith(TEST_KEYS.identity, file)))).toBe(encodeBundle(bundle));
  });

  it('gives files of one length for bundles of one size', async () => {
    const three = ['a', 'b', 'c'].map((name) => aBundleObservation({ id: idOf(name) }));
    const bundles = [aBundle(), aBundle({ observations: three })].map((bundle) => unwrap(padBundle(bundle)));
    const [one, other] = await Promise.all(bundles.map((bundle) => sealBundle(bundle, TEST_KEYS.recipient)));
    expect(one?.length).toBe(other?.length);
  });
});
