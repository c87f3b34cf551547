import { DOMAINS } from '../schema/domain.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import { type DomainChange, DomainScale } from '../schema/study-table.ts';
import { type After, pairsBy, peopleOf, type ScorePair } from './outcome-pairs.ts';
import { quartilesOver } from './quartiles.ts';

const ROLE_OF = { CONF: 'fellow', AWARE: 'consultant' } as const;

interface Setting {
  readonly k: number;
  readonly after: After;
}

/** Each role's own scale domain by domain, without a test; a domain under k pairs is empty. */
export function domainChanges(people: readonly StudyPerson[], setting: Setting): DomainChange[] {
  return DomainScale.options.flatMap((scale) =>
    DOMAINS.map((_, index) => domainChange(peopleOf(people, ROLE_OF[scale]), { scale, index }, setting)),
  );
}

function domainChange(
  people: readonly StudyPerson[],
  { scale, index }: { readonly scale: DomainScale; readonly index: number },
  { k, after }: Setting,
): DomainChange {
  const pairs = pairsBy(people, after, ({ scales }) => scales[scale]?.[index] ?? null);
  const heading = { scale, domain: DOMAINS[index] ?? DOMAINS[0] };
  if (pairs.length < k) return { ...heading, before: null, after: null, moved: null, lines: [] };
  return {
    ...heading,
    before: quartilesOver(
      k,
      pairs.map((pair) => pair.before),
    ),
    after: quartilesOver(
      k,
      pairs.map((pair) => pair.after),
    ),
    moved: movedIn(pairs),
    lines: linesOf(pairs),
  };
}

function movedIn(pairs: readonly ScorePair[]): DomainChange['moved'] {
  const count = (sign: number) =>
    pairs.filter(({ before, after }) => Math.sign(after - before) === sign).length;
  return { up: count(1), down: count(-1), same: count(0) };
}

/** People who share both ends share a line. */
function linesOf(pairs: readonly ScorePair[]): DomainChange['lines'] {
  const lines = Map.groupBy(pairs, ({ before, after }) => `${before} ${after}`);
  return [...lines.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ before: first.before, after: first.after, people: same.length }] : [];
  });
}
