import type { Note } from '../../lib/schema/note.ts';
import type { CardConsultant } from '../../lib/schema/round-card.ts';
import { SummaryList } from './layout.tsx';

interface NoteWordsProps {
  readonly note: Note;
  readonly consultants: readonly CardConsultant[];
}

/** Whose note it is, as far as they say it, and its two parts. */
export function NoteWords({ note: { consultant, heard, willDo }, consultants }: NoteWordsProps) {
  const name = consultants.find(({ id }) => id === consultant)?.name ?? 'One of the consultants';
  return (
    <SummaryList
      rows={[
        ['From', name],
        ['What I heard', heard],
        ['What I will do', willDo],
      ]}
    />
  );
}
