import { Occasion } from '../schema/primitives.ts';
import type { Response } from '../schema/response.ts';
import { editDistance } from '../shared/edit-distance.ts';
import { compareText } from '../shared/order.ts';
import { isListed } from '../shared/words-typed.ts';

/** How a code was miswritten: one word of it, or the order of two. */
export type CodeSlip = 'one-word' | 'order';

/** A code that counts as another one of its round, and why: told, so that a statistician can see it and undo it. */
export interface RecoveredCode {
  readonly round: string;
  readonly written: string;
  readonly meant: string;
  readonly slip: CodeSlip;
}

/** Responses under the codes that were meant, and which codes were put right for it. */
export interface Recovered {
  readonly responses: readonly Response[];
  readonly recovered: readonly RecoveredCode[];
}

/** All that came under one code in one round. */
interface Written {
  readonly code: string;
  readonly responses: readonly Response[];
}

/** A code as near to one other of its round as a slip of the pen. */
interface Neighbour {
  readonly one: Written;
  readonly other: Written;
  readonly slip: CodeSlip;
}

const FURTHEST = 2;

/**
 * Finds codes that were miswritten: in one word, by one or two slips of the pen, or in the order of two words. It puts
 * one right only where nothing else can be meant: both codes are of one round and role, neither is as near to a third
 * code of the round, and no occasion was answered under both (a refusal of the study answers none). Of the two the one
 * with fewer words off the list counts, then the one with the earlier occasion, then the first by the alphabet. `apart`
 * names the written codes that are to stay as they are. The order of the responses does not matter.
 */
export function recoverCodes(
  responses: readonly Response[],
  apart: ReadonlySet<string> = new Set(),
): Recovered {
  const rounds = [...Map.groupBy(responses, ({ round }) => round).entries()].sort(byKey);
  const recovered = rounds.flatMap(([round, own]) => recoveredIn(round, own));
  const meant = new Map(
    recovered
      .filter(({ written }) => !apart.has(written))
      .map((each) => [`${each.round} ${each.written}`, each.meant]),
  );
  return {
    recovered,
    responses: responses.map((response) => {
      const code = meant.get(`${response.round} ${response.code}`);
      return code === undefined ? response : { ...response, code };
    }),
  };
}

/** How two codes differ where it is by a slip; null where they are the same or differ in more. */
export function slipBetween(one: string, other: string): CodeSlip | null {
  const [left, right] = [one.split('-'), other.split('-')];
  if (left.length !== right.length) return null;
  const places = left.flatMap((word, place) => (word === right[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  if (places.length === 1) {
    return editDistance(left[first] ?? '', right[first] ?? '', FURTHEST) <= FURTHEST ? 'one-word' : null;
  }
  const swapped = places.length === 2 && left[first] === right[second] && left[second] === right[first];
  return swapped ? 'order' : null;
}

/** The words in which a code differs from the one that was meant, so that it can be spoken of without showing it whole. */
export function differingWords({ written, meant }: Pick<RecoveredCode, 'written' | 'meant'>): {
  readonly written: readonly string[];
  readonly meant: readonly string[];
} {
  const [left, right] = [written.split('-'), meant.split('-')];
  return {
    written: left.filter((word, place) => word !== right[place]),
    meant: right.filter((word, place) => word !== left[place]),
  };
}

function recoveredIn(round: string, responses: readonly Response[]): RecoveredCode[] {
  const written = [...Map.groupBy(responses, ({ code }) => code).entries()]
    .sort(byKey)
    .map(([code, own]) => ({ code, responses: own }));
  const neighbours = written.flatMap((one, index) => neighboursOf(one, written.slice(index + 1)));
  const near = Map.groupBy(
    neighbours.flatMap(({ one, other }) => [one.code, other.code]),
    (code) => code,
  );
  return neighbours
    .filter(({ one, other }) => near.get(one.code)?.length === 1 && near.get(other.code)?.length === 1)
    .filter(({ one, other }) => canBeOne(one, other))
    .map(({ one, other, slip }) => {
      const [meant, miswritten] = [one, other].sort(byTrust);
      return { round, written: (miswritten ?? other).code, meant: (meant ?? one).code, slip };
    });
}

function neighboursOf(one: Written, others: readonly Written[]): Neighbour[] {
  return others.flatMap((other) => {
    const slip = slipBetween(one.code, other.code);
    return slip === null ? [] : [{ one, other, slip }];
  });
}

/** True where one person can have written both: in one role, and each occasion under one of the codes alone. */
function canBeOne(one: Written, other: Written): boolean {
  const roles = new Set([...one.responses, ...other.responses].map(({ role }) => role));
  const answered = occasionsOf(one);
  return roles.size === 1 && !occasionsOf(other).some((occasion) => answered.includes(occasion));
}

function occasionsOf({ responses }: Written): Occasion[] {
  return responses.filter(({ consent }) => consent.study).map(({ occasion }) => occasion);
}

function byTrust(one: Written, other: Written): number {
  return (
    strangeIn(one) - strangeIn(other) || firstOf(one) - firstOf(other) || compareText(one.code, other.code)
  );
}

function strangeIn({ code }: Written): number {
  return code.split('-').filter((word) => !isListed(word)).length;
}

function firstOf({ responses }: Written): number {
  return Math.min(...responses.map(({ occasion }) => Occasion.options.indexOf(occasion)));
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return compareText(one, other);
}
