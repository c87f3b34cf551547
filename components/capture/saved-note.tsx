import { PLACEHOLDERS } from '../../lib/screening/placeholders.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import type { LastSaved } from './use-capture.ts';

/** Says that the last observation is saved and what was taken out of it, with the way back. */
export function SavedNote({ saved, onUndo }: { saved: LastSaved; onUndo: () => void }) {
  const [first] = saved.takenOut;
  return (
    <div class="taken">
      <span>
        <Icon name="tick" /> <strong>Saved.</strong>
        {first && (
          <>
            {' '}
            In place of {first.reason === 'NHS number' ? 'an' : 'a'} {first.reason} it says{' '}
            <mark>{PLACEHOLDERS[first.kind]}</mark>
            {saved.takenOut.length > 1 && `, and ${saved.takenOut.length - 1} more`}
          </>
        )}
      </span>
      <Button kind="quiet" small onPress={onUndo}>
        {first ? 'Undo, to the text' : 'Undo'}
      </Button>
    </div>
  );
}
