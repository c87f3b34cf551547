import type { RoundCard } from '../../lib/schema/round-card.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import { Button } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { Icon } from '../shared/icon.tsx';
import { SummaryList } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';

/** A bundle's file as it was saved. */
export interface SealedFile {
  readonly name: string;
  readonly content: Bytes;
}

interface SealedViewProps {
  readonly card: RoundCard;
  readonly file: SealedFile;
  readonly onLog: () => void;
}

/** The file is saved; what is left is to take it to the lead, and for each way in, who may see the sender. */
export function SealedView({ card, file, onLog }: SealedViewProps) {
  const { saveFile, openPage } = useServices();
  return (
    <div class="panel__body handin">
      <div role="status">
        <h1 class="title">
          <Icon name="tick" /> Sealed. One step is left
        </h1>
      </div>
      <div class="card saved-file">
        <Icon name="file" />
        <div>
          <strong>{file.name}</strong>
          <p class="quiet">In Downloads, {Math.ceil(file.content.length / 1024)} KB</p>
        </div>
        <Button kind="quiet" small onPress={() => saveFile(file.name, file.content)}>
          Save again
        </Button>
      </div>
      <div>
        <h2 class="title title--small">Take it to the lead</h2>
        <p class="hint">Whoever runs the way in may see which file came from whom.</p>
      </div>
      <div class="card ways">
        <SummaryList
          rows={[
            ['In the room, one after another', <strong key="room">Does not show you</strong>],
            ['Shared or synced folder', 'Shows who put it there'],
            ['“Request files” link', 'May ask your name'],
            ['Mail', 'Shows who you are'],
          ]}
        />
      </div>
      <div>
        <h2 class="title title--small">You can change your mind</h2>
        <p class="hint">Until {dayInWords(card.closes)}, or until the brief is released.</p>
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
