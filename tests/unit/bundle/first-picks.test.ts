import { describe, expect, it } from 'vitest';
import { leftAtFirst } from '../../../lib/bundle/first-picks.ts';
import { aMembership, aReadyObservation, idOf } from '../../fixtures/builders.ts';

const membership = aMembership({ revision: 2 });
const inRound = aReadyObservation({ handedIn: { round: membership.card.round, revision: 1 } });
const elsewhere = aReadyObservation({ handedIn: { round: idOf('another'), revision: 1 } });
const nowhere = aReadyObservation();

describe('leftAtFirst', () => {
  it('leaves nothing out before anything was handed in', () => {
    expect(leftAtFirst(aMembership({ revision: 0 }), [nowhere, elsewhere])).toEqual(new Set());
  });

  it('leaves out afterwards what this round does not hold', () => {
    expect(leftAtFirst(membership, [inRound, elsewhere, nowhere])).toEqual(
      new Set([elsewhere.id, nowhere.id]),
    );
  });
});
