import { Button, TextButton } from '../shared/button.tsx';
import { FileDrop } from '../shared/file-drop.tsx';
import { Card, Inset, WhoSees } from '../shared/layout.tsx';
import { BriefsCard } from './briefs-card.tsx';
import { PublicKey } from './public-key.tsx';
import { ReadFiles } from './read-files.tsx';
import { RoundsCard } from './rounds-card.tsx';
import type { Briefs } from './use-briefs.ts';
import type { Rounds } from './use-rounds.ts';
import type { StudyFiles } from './use-study-files.ts';

interface ResponsesViewProps extends Pick<Rounds, 'rounds' | 'change'> {
  readonly opening: StudyFiles;
  readonly briefs: Briefs;
  readonly recipient: string;
  readonly onResults: () => void;
  readonly onPaper: () => void;
  readonly onTypeIn: () => void;
}

/** Where response files are dropped, and what became of each. */
export function ResponsesView(props: ResponsesViewProps) {
  const { opening, rounds, change, briefs, recipient, onResults, onPaper, onTypeIn } = props;
  const { files, responses, participants, imported, cards, busy, receive } = opening;
  const read = responses.length + participants.length + imported.length + cards.length;
  return (
    <div class="stack--wide">
      <WhoSees>
        <strong>The study team.</strong> Whoever runs the folder may see which file came from whom. The lead’s
        key does not open them.
      </WhoSees>
      <div class="study-halves">
        <Card title="Responses handed in">
          <div class="stack--wide">
            {busy ? (
              <p>Opening the files.</p>
            ) : (
              <FileDrop
                label="Drop response files or a zip here"
                hint="Round cards and other sites’ datasets (JSON) too. Opened on this computer. Nothing is sent."
                accept=".age,.zip,.json,.txt"
                multiple
                onFiles={(dropped) => void receive(dropped)}
              />
            )}
            <p role="status">{files.length > 0 && !busy && countsOf(files.length, read)}</p>
            {responses.length + imported.length > 0 && !busy && (
              <Button onPress={onResults}>Compare before and after</Button>
            )}
            {files.length > 0 && <ReadFiles files={files} />}
          </div>
        </Card>
        <div class="stack--wide">
          <RoundsCard {...{ rounds, change }} />
          <Inset>
            <strong>No answer is kept on this computer.</strong> When you close the study or this page, the
            key and the answers are forgotten. Keep the files, and drop them again next time. Codings of free
            text are kept, sealed to the study’s key.
          </Inset>
          <Card title="On paper">
            <div class="stack">
              <TextButton onPress={onPaper}>Blank forms to print</TextButton>
              <TextButton onPress={onTypeIn}>Type in a paper form</TextButton>
            </div>
          </Card>
          <Card title="This study’s key">
            <PublicKey recipient={recipient} />
          </Card>
          <BriefsCard {...briefs} />
        </div>
      </div>
    </div>
  );
}

function countsOf(files: number, opened: number): string {
  return `${files} ${files === 1 ? 'file' : 'files'} looked at, ${opened} opened.`;
}
