import type { CompiledBrief } from '../../lib/brief/compile-brief.ts';
import { dayOf } from '../../lib/shared/clock.ts';
import { Button } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { Card, Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { saysNothing } from '../shared/shown-statements.tsx';
import { SixWords } from '../shared/six-words.tsx';
import type { BriefOnDesk } from './brief-on-desk.ts';
import { BriefRefused } from './brief-refused.tsx';
import { BriefShown } from './brief-shown.tsx';
import { numberText } from './count-text.ts';
import { PreviewPart } from './preview-part.tsx';
import type { RoundOnDesk } from './use-desk.ts';
import type { Previewing } from './use-previews.ts';
import type { ReleasedFile, Releasing } from './use-release.ts';

interface BriefCardProps {
  readonly desk: RoundOnDesk;
  readonly open: BriefOnDesk;
  readonly previewing: Previewing;
  readonly releasing: Releasing;
}

/** One consultant's brief: refused, shown to the group first, ready for its one release, or released. */
export function BriefCard(props: BriefCardProps) {
  const { desk, open, previewing, releasing } = props;
  const { consultant, brief, released } = open;
  const file = releasing.files.get(consultant.id);
  return (
    <Card title={consultant.name}>
      <div class="stack--wide">
        {file && <ReleasedWords file={file} />}
        {released !== null && !file && <Released onReseal={releasing.reseal(consultant.id)} />}
        {released === null && brief.ok && (
          <Ready {...{ desk, previewing, releasing }} compiled={brief.value} />
        )}
        {released === null && !brief.ok && <BriefRefused refusal={brief.refusal} points={desk.points} />}
      </div>
    </Card>
  );
}

interface ReadyProps extends Pick<BriefCardProps, 'desk' | 'previewing' | 'releasing'> {
  readonly compiled: CompiledBrief;
}

function Ready({ desk, previewing, releasing, compiled }: ReadyProps) {
  const { sentence } = useServices();
  const { busy, fault, release } = releasing;
  const held = previewing.holdingOf(compiled.content);
  return (
    <>
      <BriefShown compiled={compiled} points={desk.points} k={desk.evidence.k} />
      {desk.round.value.card.holdingHours > 0 && (
        <PreviewPart desk={desk} previewing={previewing} content={compiled.content} />
      )}
      <BeforeRelease desk={desk} isEmpty={saysNothing(compiled.content)} />
      {fault !== null && (
        <div role="alert">
          <Inset tone="danger">{sentence(fault)}</Inset>
        </div>
      )}
      {held.state === 'free' && (
        <p class="row row--wrap">
          <Button busy={busy} onPress={() => void release(compiled.content)}>
            {busy ? 'Sealing the brief' : 'Release: save the brief as a file'}
          </Button>
          <span class="quiet">No print here: the consultant prints after reading.</span>
        </p>
      )}
    </>
  );
}

function Released({ onReseal }: { onReseal: (() => Promise<void>) | null }) {
  return (
    <>
      <p>Its file and its six words were handed over. There is one release a round.</p>
      {onReseal && (
        <p class="row row--wrap">
          <Button kind="quiet" onPress={() => void onReseal()}>
            Same brief, new words
          </Button>
          <span class="quiet">Where the words were lost: the same content in a new file.</span>
        </p>
      )}
    </>
  );
}

/** What to know before the one release: what comes in later, and that there may be nothing to show. */
function BeforeRelease({
  desk: { round, shown },
  isEmpty,
}: Pick<BriefCardProps, 'desk'> & { isEmpty: boolean }) {
  const { now } = useServices();
  const { closes } = round.value.card;
  return (
    <Inset tone="check">
      {shown.reading === 'locked' && isEmpty && (
        <p>
          <strong>Fewer than {numberText(shown.k)} seats are there</strong>, and the room agreed on nothing:
          this brief would be empty.
        </p>
      )}
      {dayOf(now()) <= closes && (
        <p>
          <strong>The round is open until {dayInWords(closes)}.</strong> What comes in after release is not in
          the brief.
        </p>
      )}
      <p>There is one release a round. A brief made twice would show what came between.</p>
    </Inset>
  );
}

function ReleasedWords({ file }: { file: ReleasedFile }) {
  const { saveFile } = useServices();
  return (
    <>
      <SixWords fileName={file.fileName} words={file.words}>
        Tell the consultant in person or by phone, never in the mail that carries the file.
      </SixWords>
      <Button kind="quiet" onPress={() => saveFile(file.fileName, file.content)}>
        Save the file again
      </Button>
    </>
  );
}
