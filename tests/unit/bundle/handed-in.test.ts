import { expect, it } from 'vitest';
import { afterSealing, remarked } from '../../../lib/bundle/handed-in.ts';
import {
  aBundle,
  aBundleObservation,
  aMembership,
  aReadyObservation,
  idOf,
} from '../../fixtures/builders.ts';

const bundle = aBundle({ revision: 3, observations: [aBundleObservation({ id: idOf('sent') })] });

it('keeps the revision that was sealed', () => {
  expect(afterSealing(aMembership({ revision: 2 }), bundle).revision).toBe(3);
});

it('marks what was sent, takes the mark off what was left out, and leaves other rounds alone', () => {
  const mark = { round: bundle.round, revision: 2 };
  const elsewhere = { round: idOf('other'), revision: 1 };
  const changed = remarked(
    [
      aReadyObservation({ id: idOf('sent') }),
      aReadyObservation({ id: idOf('left-out'), handedIn: mark }),
      aReadyObservation({ id: idOf('never'), handedIn: null }),
      aReadyObservation({ id: idOf('elsewhere'), handedIn: elsewhere }),
    ],
    bundle,
  );
  expect(changed.map(({ id, handedIn }) => [id, handedIn])).toEqual([
    [idOf('sent'), { round: bundle.round, revision: 3 }],
    [idOf('left-out'), null],
  ]);
});
