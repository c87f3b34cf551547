import { type Expectation, PREDICTED_DOMAINS } from '../schema/answers.ts';
import { theySaid } from '../schema/brief.ts';
import { DOMAINS, type Domain } from '../schema/domain.ts';
import type { BriefOutline } from '../schema/study.ts';
import type { CoverageCounts, ToldCounts } from '../schema/study-table.ts';

type Shown = BriefOutline['domains'][number];

/** What briefs say of each predicted domain; empty under k of them. */
export function toldCounts(briefs: readonly BriefOutline[], k: number): ToldCounts[] {
  if (briefs.length < k) return [];
  return PREDICTED_DOMAINS.map((domain) => {
    const shown = shownIn(briefs, domain);
    const count = (said: Expectation) => shown.filter((each) => theySaid(each) === said).length;
    return {
      domain,
      'mostly-keep': count('mostly-keep'),
      mixed: count('mixed'),
      'mostly-change': count('mostly-change'),
      nothing: count(null),
    };
  });
}

/** In how many briefs each domain shows something; empty under k briefs. */
export function coverageCounts(briefs: readonly BriefOutline[], k: number): CoverageCounts[] {
  if (briefs.length < k) return [];
  return DOMAINS.map((domain) => {
    const shown = shownIn(briefs, domain);
    return {
      domain,
      briefs: briefs.length,
      keep: shown.filter(({ keep }) => keep > 0).length,
      change: shown.filter(({ change }) => change > 0).length,
    };
  });
}

function shownIn(briefs: readonly BriefOutline[], domain: Domain): Shown[] {
  return briefs.flatMap(({ domains }) => domains.filter((each) => each.domain === domain));
}
