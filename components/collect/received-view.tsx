import { Button } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { FileDrop } from '../shared/file-drop.tsx';
import { Card, Inset, WhoSees } from '../shared/layout.tsx';
import { numberText } from './count-text.ts';
import { CountsMatrix } from './counts-matrix.tsx';
import { FileResults } from './file-results.tsx';
import { NotStored } from './not-stored.tsx';
import { outcomesInWords } from './outcome-text.ts';
import type { RoundOnDesk } from './use-desk.ts';
import type { Looking, Receiving } from './use-receive.ts';

interface ReceivedViewProps {
  readonly desk: RoundOnDesk;
  readonly receiving: Receiving;
  readonly onPoints: () => void;
}

/** What has come in: the files of the last lot, and how many fellows wrote about what. */
export function ReceivedView({ desk, receiving, onPoints }: ReceivedViewProps) {
  const { looking, stopped, resultsFor, fault, receive, stop } = receiving;
  const round = desk.round.value;
  const results = resultsFor(round);
  return (
    <div class="stack--wide">
      <WhoSees>
        <strong>You</strong> read what was handed in, under seats. Whoever runs the folder may see which file
        came from whom. <strong>Consultants</strong> see only released briefs.
      </WhoSees>
      <div class="collect">
        <Card
          title="Handed in"
          aside={
            <span class="quiet" role="status">
              {looking === null && results.length > 0 && outcomesInWords(results)}
            </span>
          }
        >
          <div class="stack--wide">
            <NotStored fault={fault} />
            {stopped && <Inset>Stopped. Nothing of these files was taken in.</Inset>}
            {looking === null ? (
              <FileDrop
                label="Drop files, a folder or a zip here"
                hint="Opened on this computer. Nothing is sent. Drop them together: what one more file adds is that file’s."
                multiple
                folder
                wholePage
                onFiles={(files) => void receive(round, files)}
              />
            ) : (
              <LookingAt looking={looking} onStop={stop} />
            )}
            {results.length > 0 && <FileResults results={results} />}
          </div>
        </Card>
        <Coverage desk={desk} onPoints={onPoints} />
      </div>
    </div>
  );
}

/** How far the files are looked at, and the way to stop. */
function LookingAt({ looking: { looked, total }, onStop }: { looking: Looking; onStop: () => void }) {
  return (
    <div class="stack">
      <p role="status">
        Looking at {total} {total === 1 ? 'file' : 'files'}.
      </p>
      <progress value={looked} max={total} aria-label="Files looked at" />
      <p>
        <Button kind="quiet" onPress={onStop}>
          Stop, and take none of them in
        </Button>
      </p>
    </div>
  );
}

function Coverage({ desk: { round, shown }, onPoints }: Pick<ReceivedViewProps, 'desk' | 'onPoints'>) {
  if (shown.reading === 'locked') {
    return (
      <Card title="What fellows wrote about">
        <div class="stack">
          <p class="waiting">Nothing is opened before {numberText(shown.k)} seats are there.</p>
          <p class="quiet">
            Files are opened as a set. Read one at a time, each would show what one fellow wrote.
          </p>
          <p>
            <strong>
              Seats so far: {shown.seats === 'none' ? 'none' : `fewer than ${numberText(shown.k)}`}
            </strong>
          </p>
          <p class="quiet">The round closes on {dayInWords(round.value.card.closes)}.</p>
        </div>
      </Card>
    );
  }
  return (
    <Card title="How many fellows wrote about what">
      <div class="stack--wide">
        <CountsMatrix consultants={shown.consultants} k={shown.k} />
        <p class="quiet">
          Never an exact number. Keep and change are not shown here, so consultants cannot be ranked. What is
          echo-only does not count until {numberText(shown.k)} wrote it.
        </p>
        <Button onPress={onPoints}>Make the points</Button>
      </div>
    </Card>
  );
}
