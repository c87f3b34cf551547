import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { TakenOut } from './taken-out.tsx';
import type { LastSaved } from './use-last-saved.ts';

/** Says that the last observation is saved and what was taken out of it, with the way back. */
export function SavedNote({ saved, onUndo }: { saved: LastSaved; onUndo: () => void }) {
  return (
    <div class="taken">
      <span>
        <Icon name="tick" /> <strong>Saved.</strong>
        <TakenOut takenOut={saved.takenOut} />
      </span>
      <Button kind="quiet" small onPress={onUndo}>
        {saved.takenOut.length > 0 ? 'Undo, to the text' : 'Undo'}
      </Button>
    </div>
  );
}

/** Says that the draft was dropped, with the way back. */
export function DroppedNote({ onUndo }: { onUndo: () => void }) {
  return (
    <div class="taken">
      <span>Draft dropped.</span>
      <Button kind="quiet" small onPress={onUndo}>
        Undo
      </Button>
    </div>
  );
}
