import type { Commitment } from '../../lib/schema/session.ts';
import { agreedIn, withCommitment } from '../../lib/session/change-session.ts';
import { ChoiceOfFew } from '../shared/choices.tsx';
import { monthInWords } from '../shared/day-in-words.ts';
import type { SessionDesk } from './use-session.ts';

const DONE = [
  { value: 'none', label: 'None' },
  { value: 'some', label: 'Some' },
  { value: 'most', label: 'Most' },
  { value: 'all', label: 'All' },
] as const;

/** What was agreed in the one-to-one, and how much of each is done by now. */
export function CommitmentsBack({ desk: { session, change, fault } }: { desk: SessionDesk }) {
  const agreed = agreedIn(session);
  if (agreed.length === 0) return <p>Nothing was written down in the one-to-one.</p>;
  return (
    <div class="stack--wide">
      {fault !== null && <p role="alert">{fault}</p>}
      {session.commitments.map((commitment, place) =>
        agreed.includes(commitment) ? (
          <div class="stack" key={place}>
            <p>{commitmentText(commitment)}</p>
            <ChoiceOfFew
              legend="How much of it is done?"
              choices={DONE}
              value={commitment.done ?? null}
              onValue={(done) => change((current) => withCommitment(current, place, { done }))}
            />
          </div>
        ) : null,
      )}
    </div>
  );
}

function commitmentText({ what, noticed, by }: Commitment): string {
  const ends = [
    by === null ? '' : ` by ${monthInWords(by)}`,
    noticed.trim() === '' ? '' : `. They will notice it by ${noticed.trim()}`,
  ].join('');
  return `I will ${what.trim()}${ends}`.replace(/\.*$/, '.');
}
