import { useState } from 'preact/hooks';
import { TextButton } from '../shared/button.tsx';
import { monthInWords } from '../shared/day-in-words.ts';
import { Card, Tag, WhoSees } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { BriefCard } from './brief-card.tsx';
import { type BriefOnDesk, briefsOf } from './brief-on-desk.ts';
import type { RoundOnDesk } from './use-desk.ts';
import type { Releasing } from './use-release.ts';

interface BriefsViewProps {
  readonly desk: RoundOnDesk;
  readonly releasing: Releasing;
}

/** The briefs of the round: what each would show, what it holds back, and its one release. */
export function BriefsView({ desk, releasing }: BriefsViewProps) {
  const { now } = useServices();
  const [chosen, setChosen] = useState<string | null>(null);
  const briefs = briefsOf(desk, now);
  const open = briefs.find(({ consultant }) => consultant.id === chosen) ?? briefs[0];
  return (
    <div class="stack--wide no-print">
      <WhoSees>
        <strong>Each consultant</strong> sees only their own, with six words that you tell them.
      </WhoSees>
      <div class="release">
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
                    <BriefState brief={each} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
        {open && <BriefCard key={open.consultant.id} desk={desk} open={open} releasing={releasing} />}
      </div>
    </div>
  );
}

function BriefState({ brief: { brief, released } }: { brief: BriefOnDesk }) {
  if (released !== null) return <Tag tone="accent">Released in {monthInWords(released)}</Tag>;
  if (brief.ok) return <Tag>Ready</Tag>;
  return brief.refusal.reason === 'too-few' ? (
    <Tag tone="check">No brief</Tag>
  ) : (
    <Tag tone="danger">Refused</Tag>
  );
}
