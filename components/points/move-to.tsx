import { useState } from 'preact/hooks';
import { TextButton } from '../shared/button.tsx';
import { SelectField } from '../shared/fields.tsx';

interface MoveToProps {
  /** What is moved, in words. */
  readonly what: string;
  /** Where it may go: a value, and its words. */
  readonly places: readonly (readonly [string, string])[];
  readonly onMove: (place: string) => void;
  readonly label?: string;
}

/** Moves something by choosing where from a list: what dragging does, for the keyboard and for every hand. */
export function MoveTo({ what, places, onMove, label = 'Move' }: MoveToProps) {
  const [open, setOpen] = useState(false);
  return (
    <span class="move-to">
      <TextButton onPress={() => setOpen(!open)}>
        {label}
        <span class="visually-hidden">: {what}</span>
      </TextButton>
      {open && (
        <SelectField
          label="Where to"
          value=""
          choices={[
            ['', 'Choose'] as const,
            ...places.map(([value, words]) => [value, short(words)] as const),
          ]}
          onValue={(place) => {
            if (place === '') return;
            setOpen(false);
            onMove(place);
          }}
        />
      )}
    </span>
  );
}

/** The longest words of a place in the list. */
const LONGEST = 60;

function short(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`;
}
