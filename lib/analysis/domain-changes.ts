import { median } from 'simple-statistics';
import { DOMAINS } from '../schema/domain.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import type { DomainChange } from '../schema/study-table.ts';
import { type After, pairsBy, type ScorePair } from './outcome-pairs.ts';

/** Confidence domain by domain, without a test at this size; a domain under k pairs is empty. */
export function domainChanges(
  fellows: readonly StudyPerson[],
  { k, after }: { readonly k: number; readonly after: After },
): DomainChange[] {
  return DOMAINS.map((domain, index) => {
    const pairs = pairsBy(fellows, after, ({ scales }) => scales.CONF?.[index] ?? null);
    if (pairs.length < k) return { domain, before: null, after: null, lines: [] };
    return {
      domain,
      before: median(pairs.map((pair) => pair.before)),
      after: median(pairs.map((pair) => pair.after)),
      lines: linesOf(pairs),
    };
  });
}

/** People who share both ends share a line. */
function linesOf(pairs: readonly ScorePair[]): DomainChange['lines'] {
  const lines = Map.groupBy(pairs, ({ before, after }) => `${before} ${after}`);
  return [...lines.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ before: first.before, after: first.after, people: same.length }] : [];
  });
}
