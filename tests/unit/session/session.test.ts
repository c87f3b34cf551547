import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NoteDraft, Session } from '../../../lib/schema/session.ts';
import {
  agreedIn,
  beginNote,
  cleanSession,
  newSession,
  sessionOf,
  withCommitment,
  withPicked,
} from '../../../lib/session/change-session.ts';
import { endsAfter, filledSteps, minutesUsed } from '../../../lib/session/session-time.ts';
import { SESSION_MINUTES, SESSION_STEPS } from '../../../lib/session/steps.ts';
import { idOf } from '../../fixtures/builders.ts';

const MINUTE = 60_000;
const aSession = () => newSession(idOf('session'), 'ab'.repeat(32));

describe('a one-to-one', () => {
  it('is planned in four steps of 45 minutes', () => {
    expect(SESSION_STEPS.map(({ number, minutes }) => [number, minutes])).toEqual([
      [1, 5],
      [2, 10],
      [3, 15],
      [4, 15],
    ]);
    expect(SESSION_MINUTES).toBe(45);
  });

  it('can be kept from its first moment', () => {
    expect(Session.parse(aSession())).toEqual(aSession());
  });

  it('is found by its brief, the state that got further where there are two', () => {
    const begun = { ...aSession(), step: 2, used: 40 };
    const further = { ...withCommitment(aSession(), 0, { what: 'thank people' }), id: idOf('other') };
    const foreign = { ...further, brief: 'cd'.repeat(32) };
    expect(sessionOf([begun, further, foreign], begun.brief)).toEqual(further);
    expect(sessionOf([foreign], begun.brief)).toBeNull();
  });

  it('takes a point once, and lets it go', () => {
    const twice = withPicked(withPicked(aSession(), 'Thanks people.', true), 'Thanks people.', true);
    expect(twice.picked).toEqual(['Thanks people.']);
    expect(withPicked(twice, 'Thanks people.', false).picked).toEqual([]);
  });

  it('holds three commitments at most, of which those that say something are agreed', () => {
    const places = fc.array(fc.record({ place: fc.nat(5), what: fc.constantFrom('', ' ', 'thank people') }));
    fc.assert(
      fc.property(places, (changes) => {
        const session = changes.reduce(
          (current, { place, what }) => withCommitment(current, place, { what }),
          aSession(),
        );
        expect(Session.parse(session)).toEqual(session);
        expect(agreedIn(session).every(({ what }) => what.trim() !== '')).toBe(true);
      }),
    );
  });

  it('begins its note with what was agreed, in the first person, and with no name', () => {
    const first = withCommitment(aSession(), 0, { what: 'order under my own log-in.' });
    const second = withCommitment(first, 1, { what: ' correct people alone' });
    expect(beginNote(second)).toEqual({
      heard: '',
      willDo: 'I will order under my own log-in. I will correct people alone.',
      named: false,
    });
    expect(NoteDraft.parse(beginNote(second))).toEqual(beginNote(second));
  });

  it('is stored without any identifier that screening is certain of', () => {
    const text = 'Ring 07700 900123 first.';
    const session = {
      ...withCommitment(aSession(), 0, { what: text, noticed: text }),
      notes: text,
      note: { heard: text, willDo: text, named: false },
    };
    const stored = JSON.stringify(cleanSession(session));
    expect(stored).not.toContain('07700');
    expect(stored.match(/Ring/g)).toHaveLength(5);
  });
});

describe('the clock of a one-to-one', () => {
  it('goes on where it stood, through pauses and closed pages, in whole minutes', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(60), fc.nat(59_999), (used, minutes, rest) => {
        const began = 1_000_000;
        const ends = endsAfter({ used }, began);
        expect(minutesUsed({ used }, ends, began + minutes * MINUTE + rest)).toBe(used + minutes);
        expect(minutesUsed({ used }, null, began)).toBe(used);
      }),
    );
  });

  it('never goes back where the computer’s clock does', () => {
    expect(minutesUsed({ used: 7 }, endsAfter({ used: 7 }, 1_000_000), 0)).toBe(7);
  });

  it('fills the steps one after another', () => {
    expect(filledSteps(0)).toEqual([0, 0, 0, 0]);
    expect(filledSteps(21)).toEqual([1, 1, 0.4, 0]);
    expect(filledSteps(60)).toEqual([1, 1, 1, 1]);
  });
});
