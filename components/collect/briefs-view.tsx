import { useState } from 'preact/hooks';
import { TextButton } from '../shared/button.tsx';
import { monthInWords } from '../shared/day-in-words.ts';
import { Card, Tag, WhoSees } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { BriefCard } from './brief-card.tsx';
import { type BriefOnDesk, briefsOf } from './brief-on-desk.ts';
import { EraseNotice } from './erase-notice.tsx';
import { GroupWords } from './group-words.tsx';
import { NotesBack } from './notes-back.tsx';
import type { RoundOnDesk } from './use-desk.ts';
import type { Previewing } from './use-previews.ts';
import type { Releasing } from './use-release.ts';

const HELD_TEXT = {
  'preview-missing': 'Preview first',
  'preview-outdated': 'The brief changed',
  'preview-held': 'Held',
} as const;

interface BriefsViewProps {
  readonly desk: RoundOnDesk;
  readonly previewing: Previewing;
  readonly releasing: Releasing;
  /** When this round is erased, in milliseconds, null before its last brief was released; and doing it now. */
  readonly ending: { readonly ends: number | null; readonly onErase: () => Promise<void> };
}

/** The briefs of the round: what each would show, what it holds back, and its one release. */
export function BriefsView({ desk, previewing, releasing, ending }: BriefsViewProps) {
  const { now } = useServices();
  const [chosen, setChosen] = useState<string | null>(null);
  const briefs = briefsOf(desk, now);
  const open = briefs.find(({ consultant }) => consultant.id === chosen) ?? briefs[0];
  return (
    <div class="stack--wide no-print">
      <WhoSees>
        <strong>The group</strong> sees previews, under words told in the room.{' '}
        <strong>Each consultant</strong> sees only their own brief, with six words that you tell them.
      </WhoSees>
      <div class="release">
        <div class="stack--wide">
          <Card title="This round">
            <table class="table">
              <caption class="visually-hidden">Briefs</caption>
              <thead>
                <tr>
                  <th scope="col">Consultant</th>
                  <th scope="col">State</th>
                </tr>
              </thead>
              <tbody>
                {briefs.map((each) => (
                  <tr key={each.consultant.id} class={each === open ? 'is-open' : undefined}>
                    <th scope="row">
                      <TextButton onPress={() => setChosen(each.consultant.id)}>
                        {each.consultant.name}
                      </TextButton>
                    </th>
                    <td>
                      <BriefState brief={each} previewing={previewing} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <EraseNotice {...ending} />
          </Card>
          <GroupWords previewing={previewing} />
          {desk.round.value.released.length > 0 && (
            <NotesBack round={desk.round.value} previewing={previewing} />
          )}
        </div>
        {open && <BriefCard key={open.consultant.id} {...{ desk, open, previewing, releasing }} />}
      </div>
    </div>
  );
}

function BriefState({
  brief: { brief, released },
  previewing,
}: {
  brief: BriefOnDesk;
  previewing: Previewing;
}) {
  if (released !== null) return <Tag tone="accent">Released in {monthInWords(released)}</Tag>;
  if (brief.ok) {
    const held = previewing.holdingOf(brief.value.content);
    if (held.state === 'free') return <Tag>Ready</Tag>;
    return <Tag tone="check">{HELD_TEXT[held.reason]}</Tag>;
  }
  return brief.refusal.reason === 'too-few' ? (
    <Tag tone="check">No brief</Tag>
  ) : (
    <Tag tone="danger">Refused</Tag>
  );
}
