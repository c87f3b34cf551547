import { SelectField } from '../shared/fields.tsx';
import type { Desk } from './use-desk.ts';

/** Which of several rounds is worked on; nothing while there is one. */
export function RoundChoice({ rounds, current, choose }: Desk) {
  if (rounds.length < 2 || current === null) return null;
  const choices = rounds.map(({ id, value }) => [id, value.card.title] as const);
  return (
    <div class="round-choice no-print">
      <SelectField label="Round" value={current.round.id} choices={choices} onValue={choose} />
    </div>
  );
}
