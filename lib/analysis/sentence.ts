import type { PairedComparison } from '../schema/paired-comparison.ts';
import type { OutcomeGroup, OutcomeId } from '../schema/study-table.ts';
import { changeAsText, pAsText, pointsAsText } from './figures-as-text.ts';
import { GROUP_WORDS, OUTCOME_WORDS } from './outcome-words.ts';

/** Above this a p is called possible chance. It decides words only, never whether an outcome is shown. */
const USUAL_LEVEL = 0.05;

/** From this smallest possible p on, the number of pairs limits nobody's conclusion. */
const NO_LIMIT = 0.001;

/** Under so many pairs the result is called small. */
const SMALL_STUDY = 10;

interface Heading {
  readonly outcome: OutcomeId;
  readonly group: OutcomeGroup;
  readonly of: number;
}

/** What a withheld outcome says. */
export function withheldSentence(k: number): string {
  return `Not shown: fewer than ${k} people. Merge with another site to see it.`;
}

/** One sentence on what happened to these people: who moved which way and by how much. It names no cause. */
export function outcomeSentence(heading: Heading, comparison: PairedComparison): string {
  const { n, nZero, nPositive, nNegative } = comparison;
  const people = GROUP_WORDS[heading.group];
  if (nZero === n) return `None of the ${n} ${people} changed.`;
  const moved = Math.max(nPositive, nNegative);
  const phrase = movement(heading.outcome, nPositive - nNegative);
  if (moved === n) return `All ${n} ${people} ${phrase}${typicalSize(heading, comparison)}.`;
  const others = listed([
    counted(Math.min(nPositive, nNegative), 'moved the other way'),
    counted(nZero, 'did not change'),
  ]);
  return `${moved} of ${n} ${people} ${phrase}${others}; over all ${n} ${typicalChange(heading, comparison)}.`;
}

/**
 * What this number of pairs can and cannot show. `p` is the p to be judged by, adjusted where it is a primary
 * outcome's. Null without a pair that changed.
 */
export function limitSentence(comparison: PairedComparison, p: number | null): string | null {
  const { n, nZero, smallestP, wilcoxonPratt } = comparison;
  if (p === null || smallestP === null || nZero === n) return null;
  if (smallestP === 1) return 'One change alone can always be chance.';
  const pairs = nZero === 0 ? `${n} pairs` : `${n - nZero} changed pairs of ${n}`;
  const floor = `With ${pairs} no exact paired test can give a p below ${pAsText(smallestP)}`;
  if (wilcoxonPratt.pExact === smallestP && smallestP > NO_LIMIT)
    return `${floor}: this is the strongest result they can show${n < SMALL_STUDY ? ', and still a small study' : ''}.${p > USUAL_LEVEL ? ' It can be chance.' : ''}`;
  if (p > USUAL_LEVEL) return `A change like this can be chance: p is ${pAsText(p)}. ${floor}.`;
  return `Chance alone would seldom give this: p is ${pAsText(p)}. It does not show the cause.`;
}

function movement(outcome: OutcomeId, balance: number): string {
  if (balance === 0) return 'moved up';
  return OUTCOME_WORDS[outcome][balance > 0 ? 'rise' : 'fall'];
}

function typicalSize({ of }: Heading, { hodgesLehmann: { estimate } }: PairedComparison): string {
  return estimate === null ? '' : `, typically by ${pointsAsText(Math.abs(estimate))} of ${of} points`;
}

function typicalChange({ of }: Heading, { hodgesLehmann: { estimate } }: PairedComparison): string {
  return `the typical change is ${changeAsText(estimate ?? 0)} of ${of} points`;
}

function counted(people: number, what: string): string {
  return people === 0 ? '' : `${people} ${what}`;
}

function listed(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length > 1 ? `, ${said.join(' and ')}` : said.map((part) => ` and ${part}`).join('');
}
