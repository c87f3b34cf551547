import type { SavedPlace, SealedFile } from '../../lib/bundle/save-sealed.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { Button } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { Icon } from '../shared/icon.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';
import { WaysIn } from './ways-in.tsx';

/** A bundle's file and where it was saved. */
export interface SavedBundle {
  readonly file: SealedFile;
  readonly place: SavedPlace;
  /** How many observations are in it; none withdraws. */
  readonly observations: number;
}

interface SealedViewProps {
  readonly card: RoundCard;
  readonly saved: SavedBundle;
  readonly onLog: () => void;
}

/** The file is saved; what is left is to take it to the lead, and for each way in, who may see the sender. */
export function SealedView({ card, saved: { file, place, observations }, onLog }: SealedViewProps) {
  const { saveFile, openPage } = useServices();
  return (
    <div class="panel__body handin" ref={useHeadingFocus()}>
      <div role="status">
        <h1 class="title">
          <Icon name="tick" /> Sealed. One step is left
        </h1>
        {observations === 0 && (
          <p class="hint">It withdraws what you handed in from this computer, once the lead has it.</p>
        )}
      </div>
      {place.in === 'downloads' && place.missed !== null && (
        <div role="alert">
          <Inset tone="check">
            The folder {place.missed} could not be written to, so the file is in Downloads.
          </Inset>
        </div>
      )}
      <div class="card saved-file">
        <Icon name="file" />
        <div>
          <strong>{file.name}</strong>
          <p class="quiet">
            In {place.in === 'folder' ? place.name : 'Downloads'}, {Math.ceil(file.content.length / 1024)} KB
          </p>
        </div>
        <Button kind="quiet" small onPress={() => saveFile(file.name, file.content)}>
          Save again
        </Button>
      </div>
      <WaysIn />
      <div>
        <h2 class="title title--small">You can change your mind</h2>
        <p class="hint">
          New ones go in until {dayInWords(card.closes)}. What you handed in can be taken back until the brief
          is released.
        </p>
      </div>
      <ul class="plain">
        <li>Hand in again: it replaces what came from this computer.</li>
        <li>Hand in with nothing chosen: that part is withdrawn.</li>
      </ul>
      <p class="quiet">
        Your study answers are a file of their own. Hand it in on another day, so that the two cannot be put
        together.
      </p>
      <Button kind="quiet" onPress={() => void openPage('reflection')}>
        Answer the study’s questions
      </Button>
      <Button onPress={onLog}>Log another</Button>
    </div>
  );
}
