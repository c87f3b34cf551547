import type { StudyTable } from '../../lib/schema/study-table.ts';
import { OUTCOME_LABELS } from './outcome-text.ts';

/** The primary outcomes in plain words, with what so many pairs can show at most. */
export function PlainResult({ outcomes }: Pick<StudyTable, 'outcomes'>) {
  const shown = outcomes.filter((row) => row.shown).filter(({ primary }) => primary);
  return (
    <div class="plain-result stack">
      {shown.map(({ outcome, sentence, limit }) => (
        <p key={outcome}>
          {sentence} {limit}
        </p>
      ))}
      {shown.length === 0 && <p>Too few people answered before and after to show a primary outcome.</p>}
    </div>
  );
}

/** The exploratory outcomes in the same plain words, to be unfolded. */
export function OtherResults({ outcomes }: Pick<StudyTable, 'outcomes'>) {
  const others = outcomes.filter((row) => row.shown).filter(({ primary }) => !primary);
  if (others.length === 0) return null;
  return (
    <details>
      <summary>The exploratory outcomes in words</summary>
      <ul class="stack">
        {others.map((row) => (
          <li key={row.outcome}>
            <strong>{OUTCOME_LABELS[row.outcome].full}.</strong> {row.sentence} {row.limit}
          </li>
        ))}
      </ul>
    </details>
  );
}
