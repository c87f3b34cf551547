import { PLAN } from '../../lib/analysis/plan.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import type { Dataset } from '../../lib/schema/dataset.ts';
import { Role } from '../../lib/schema/primitives.ts';
import type { StudyTable } from '../../lib/schema/study-table.ts';
import type { LeavingWords } from './leaving-words.ts';
import { OUTCOME_LABELS } from './outcome-text.ts';

/** Whose rows the data holds, and which role is absent from it. */
export function peopleText({ people, rule: { k } }: Dataset): string {
  return Role.options
    .map((role) => {
      const rows = people.filter((person) => person.role === role).length;
      return rows > 0 ? `${rows} ${role}s.` : `No ${role} row: fewer than ${k}, so the role is absent whole.`;
    })
    .join(' ');
}

/** What the data holds of what people said of themselves. */
export function compositionText({ composition, rule: { k } }: Dataset): string {
  if (composition.length === 0) return `Nothing: no role has ${k} files about themselves.`;
  return `Age, sex and years in bands of ${k} people or more, beside no person. Smaller bands are put together.`;
}

/** What the data holds of the sessions' lengths. */
export function lengthsText({ sessionMinutes, rule: { k } }: Dataset): string {
  if (sessionMinutes === null) return `Left out: fewer than ${k} sessions.`;
  return `${sessionMinutes.length} lengths in minutes, sorted, beside no person.`;
}

/** Which words of what people wrote the data holds. */
export function quotesText({ texts }: Pick<Dataset, 'texts'>, { coding, held }: LeavingWords): string {
  if (coding === null)
    return 'Left out. To export quotes, choose them under Free text and stay at that desk.';
  const kept = coding.quotes.length - texts.length;
  if (coding.quotes.length === 0) return 'Left out, unless you choose quotes under Free text.';
  const chosen = `${texts.length} of ${coding.quotes.length} chosen quotes, with their codes, beside no person.`;
  const others = kept > 0 || held.length > 0 ? ' The others are of too few people.' : '';
  return `${chosen}${others} ${whoseCoding(coding)}`;
}

/** Whose codes stand at the quotes, and whether they may still change. */
function whoseCoding({ coder, state, agreed }: Coding): string {
  if (agreed !== null) return 'Their codes are what two coders agreed on.';
  if (state === 'locked') return `Their codes are of one coder, ${coder}.`;
  return `Their codes are of one coder, ${coder}, who has not locked: they may still change.`;
}

/** Whether the data holds what briefs say. */
export function statementsText({ points, rule: { k } }: Dataset, { statements }: LeavingWords): string {
  if (statements === 'none') return 'None: no brief is open.';
  if (statements === 'few') return `Left out: they are about fewer than ${k} consultants.`;
  return points.length === 0
    ? 'Left out, unless you tick them above.'
    : `${points.length}, beside no consultant.`;
}

/** Which outcomes the results withhold, and which they take from fellows alone. */
export function resultsText({ outcomes, k }: StudyTable): readonly string[] {
  const withheld = outcomes.filter(({ shown }) => !shown).map(({ outcome }) => OUTCOME_LABELS[outcome].short);
  const narrowed = outcomes
    .filter(({ outcome, group }) => group === 'fellow' && plannedGroup(outcome) === 'all')
    .map(({ outcome }) => OUTCOME_LABELS[outcome].short);
  return [
    `One row an outcome, before with after (7 days).`,
    ...(withheld.length > 0 ? [`No figure for: ${withheld.join(', ')} (fewer than ${k} people).`] : []),
    ...(narrowed.length > 0
      ? [
          `${narrowed.join(' and ')}: of fellows alone here, else the consultants could be worked out by subtraction. Do not publish the page’s figures for all beside these files.`,
        ]
      : []),
  ];
}

function plannedGroup(id: StudyTable['outcomes'][number]['outcome']) {
  return PLAN.outcomes.find(({ outcome }) => outcome === id)?.group;
}
