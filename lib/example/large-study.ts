import { drawPlaces } from '../analysis/statistics/seeded-draws.ts';
import type { Items, Predict } from '../schema/answers.ts';
import { DOMAINS_AS_READ, fixedKind } from '../schema/domain.ts';
import type { Occasion, Role } from '../schema/primitives.ts';
import type { Response } from '../schema/response.ts';
import type { BriefOutline } from '../schema/study.ts';
import { wordsOf } from '../shared/words.ts';
import { largeTexts } from './large-texts.ts';

/** A made-up study of two sites, large enough for every part of the page to have something to show. */
export interface LargeStudy {
  readonly responses: readonly Response[];
  readonly briefs: readonly BriefOutline[];
  /** The names of its sites, by their rounds. */
  readonly sites: Readonly<Record<string, string>>;
  readonly invited: Readonly<Record<Role, number>>;
}

const PEOPLE: readonly (readonly [Role, number])[] = [
  ['fellow', 44],
  ['consultant', 16],
];
const SITES = { LargeStudyNorth2026___: 'North', LargeStudySouth2026___: 'South' };
const SEED = 2026;
const ROWS = 7;

/** Draws of one person: so many from 0 to 99, the same in every run. */
type Draw = (place: number) => number;

/** Made from a fixed seed: 60 people before and after, about half of them after 90 days too. */
export function largeStudy(): LargeStudy {
  const people = PEOPLE.flatMap(([role, count]) => Array.from({ length: count }, () => role));
  return {
    responses: people.flatMap((role, index) => responsesOf(role, index)),
    briefs: Array.from({ length: 14 }, (_, index) => outlineAt(drawsAt(1000 + index))),
    sites: SITES,
    invited: { fellow: 52, consultant: 18 },
  };
}

function drawsAt(index: number): Draw {
  const draws = new Uint32Array(64);
  drawPlaces(draws, 100, SEED + index * 7919);
  return (place) => draws[place] ?? 0;
}

function responsesOf(role: Role, index: number): Response[] {
  const draw = drawsAt(index);
  const occasions: Occasion[] = draw(0) < 92 ? ['T0', 'T1'] : ['T0'];
  if (occasions.length > 1 && draw(1) < 55) occasions.push('T2');
  return occasions.map((occasion) => ({
    format: 'upward/response',
    version: 1,
    round: Object.keys(SITES)[index % 2] ?? '',
    code: wordsOf(BigInt(index + 1) * 982_451_653n * 6_700_417n, 4).join('-'),
    role,
    occasion,
    revision: 1,
    instrument: { id: 'upward-q', version: 1 },
    consent: { version: 1, study: true },
    skipped: false,
    scales: scalesOf(role, occasion, draw),
    items: itemsOf(role, occasion, draw),
    ...(role === 'consultant' && occasion === 'T0' ? { predict: predictOf(draw) } : {}),
    ...(role === 'consultant' && occasion === 'T1' ? { lengthMinutes: 25 + 5 * (draw(2) % 12) } : {}),
    texts: largeTexts(role, occasion, draw),
  }));
}

/** Rows that rise by one after the session for about half, and fall for one in eight; a few cannot say a row. */
function scalesOf(role: Role, occasion: Occasion, draw: Draw): Response['scales'] {
  const level = 1 + (draw(3) % 3);
  const rise = occasion === 'T0' ? 0 : draw(4) < 55 ? 1 : draw(4) < 88 ? 0 : -1;
  const rows = (from: number) =>
    Array.from({ length: ROWS }, (_, row) => {
      if (row === 5 && draw(5) > 96) return null;
      return Math.max(0, Math.min(5, from + (draw(13 + row) < 70 ? rise : 0) + (draw(6 + row) % 3) - 1));
    });
  const own = { [role === 'fellow' ? 'CONF' : 'AWARE']: rows(level) };
  return occasion === 'T2' ? own : { ...own, IMPORT: rows(level + 2) };
}

function itemsOf(role: Role, occasion: Occasion, draw: Draw): Items {
  const of = <Answer extends string>(answers: readonly Answer[], place: number) =>
    answers[draw(place) % answers.length] ?? null;
  const relation = of(['the-same', 'better', 'better', 'the-same', 'worse'] as const, 20);
  if (occasion === 'T2') {
    return role === 'fellow'
      ? { RELATE: relation, NOTICED: of(['no', 'unsure', 'yes', 'yes'] as const, 21) }
      : { RELATE: relation, DONE: of(['none', 'some', 'some', 'most', 'all'] as const, 22) };
  }
  const change = (place: number) => (draw(place) < 50 ? 1 : draw(place) < 85 ? 0 : -1);
  const base = {
    ROLE: Math.min(5, 2 + (draw(23) % 3) + (occasion === 'T1' ? change(31) : 0)),
    CONCERN: Math.max(0, 3 - (draw(24) % 3) - (occasion === 'T1' ? change(32) : 0)),
    GRADIENT: draw(25) % 5,
  };
  if (occasion === 'T0') return base;
  return {
    ...base,
    'CONCERN-D': of(
      ['much-less', 'a-little-less', 'a-little-less', 'the-same', 'a-little-more'] as const,
      26,
    ),
    EXPER: of(['good', 'excellent', 'good', 'fair'] as const, 27),
    TIME: of(['about-right', 'about-right', 'a-little-short', 'a-little-long'] as const, 28),
    RELATE: relation,
    ...(role === 'consultant'
      ? {
          USEFUL: of(['yes', 'yes', 'partly'] as const, 29),
          CHANGE: of(['definitely', 'probably', 'probably', 'unsure'] as const, 30),
        }
      : {}),
  };
}

function predictOf(draw: Draw): Predict {
  const expectations = ['mostly-keep', 'mixed', 'mixed', 'mostly-change', null] as const;
  return Array.from({ length: 5 }, (_, place) => expectations[draw(40 + place) % 5] ?? null);
}

function outlineAt(draw: Draw): BriefOutline {
  return {
    domains: DOMAINS_AS_READ.map((domain, index) => {
      const fixed = fixedKind(domain);
      return {
        domain,
        keep: fixed === 'change' ? 0 : draw(index) % 3,
        change: fixed === 'keep' ? 0 : draw(index + 10) % 2,
      };
    }),
  };
}
