import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../../lib/schema/note.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { Button } from '../shared/button.tsx';
import { WhoSees } from '../shared/layout.tsx';
import { NoteWords } from '../shared/note-words.tsx';

interface NoteShownProps {
  readonly note: Note;
  readonly card: RoundCard;
  readonly onClose: () => void;
}

/** What a consultant answered to the group. */
export function NoteShown({ note, card, onClose }: NoteShownProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="panel__body handin">
      <h1 class="title" tabIndex={-1} ref={heading}>
        A note back
      </h1>
      <WhoSees>
        <strong>Every fellow of the group</strong> reads these words. Nothing else from the one-to-one left
        the room.
      </WhoSees>
      <NoteWords note={note} consultants={card.consultants} />
      <Button wide onPress={onClose}>
        Back to handing in
      </Button>
    </div>
  );
}
