import { useEffect, useState } from 'preact/hooks';
import type { BriefContent } from '../../lib/schema/brief.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { dayOf } from '../../lib/shared/clock.ts';
import { Button } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import type { RoundOnDesk } from './use-desk.ts';
import type { Previewing } from './use-previews.ts';

interface PreviewPartProps {
  readonly desk: RoundOnDesk;
  readonly previewing: Previewing;
  readonly content: BriefContent;
}

/** What the group sees before a brief is released, and how long it has for it. */
export function PreviewPart({ desk, previewing, content }: PreviewPartProps) {
  const { sentence } = useServices();
  const [fault, setFault] = useState<RefusalReason | null>(null);
  const held = previewing.holdingOf(content);
  useLookAgain(held.state === 'held' ? held.ends : null);
  const isSaved = held.state === 'free' || held.reason === 'preview-held';
  const save = async () => setFault(await previewing.save(content));
  return (
    <section class="stack" aria-labelledby="preview">
      <h3 class="label" id="preview">
        The group sees it first
      </h3>
      <div role="status">
        <Standing held={held} hours={desk.round.value.card.holdingHours} />
      </div>
      {fault !== null && (
        <div role="alert">
          <Inset tone="danger">{sentence(fault)}</Inset>
        </div>
      )}
      <p class="row row--wrap">
        <Button kind={isSaved ? 'quiet' : 'main'} busy={previewing.busy} onPress={() => void save()}>
          {previewing.busy ? 'Sealing the preview' : isSaved ? 'Save the preview again' : 'Save the preview'}
        </Button>
        <span class="quiet">
          It opens with the group’s six words, and marks for each fellow what was used.
        </span>
      </p>
    </section>
  );
}

function Standing({ held, hours }: { held: ReturnType<Previewing['holdingOf']>; hours: number }) {
  if (held.state === 'free')
    return <p>Its holding time is over, and it says nothing that the group has not seen.</p>;
  if (held.reason === 'preview-missing') {
    return (
      <p>Save the preview and share it with the group. It has {hours} hours to look at it and to withdraw.</p>
    );
  }
  if (held.reason === 'preview-outdated') {
    return (
      <Inset tone="check">
        <strong>The brief says something that the group has not seen.</strong> Save the preview again: the{' '}
        {hours} hours begin anew.
      </Inset>
    );
  }
  return (
    <p>
      <strong>Held until {momentInWords(held.ends ?? 0)}.</strong> Until then any fellow can still withdraw.
      Points that go hold nothing up.
    </p>
  );
}

/** Shows anew what holds once this moment has come. */
function useLookAgain(ends: number | null): void {
  const { now } = useServices();
  const [, look] = useState(0);
  useEffect(() => {
    if (ends === null) return;
    const timer = setTimeout(() => look((before) => before + 1), Math.max(0, ends - now().getTime()));
    return () => clearTimeout(timer);
  }, [ends]);
}

function momentInWords(moment: number): string {
  const date = new Date(moment);
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${dayInWords(dayOf(date))}, ${time}`;
}
