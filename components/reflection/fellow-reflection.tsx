import { useState } from 'preact/hooks';
import type { Sitting } from '../../lib/reflection/sections.ts';
import type { StoredRecord } from '../../lib/store/open-records.ts';
import { CalendarCard } from '../session/calendar-card.tsx';
import { TextButton } from '../shared/button.tsx';
import { Inset, WhoSees } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useServices } from '../shared/services.tsx';
import { useRecords } from '../shared/use-vault.ts';
import { VaultGate } from '../shared/vault-gate.tsx';
import { studyRoundOf } from './fellow-round.ts';
import { PaperView } from './paper-view.tsx';
import { ReflectionSitting } from './reflection-sitting.tsx';
import { RoundOccasions } from './round-occasions.tsx';
import { useNoteAnswered } from './use-note-answered.ts';

interface Started {
  readonly record: StoredRecord<'membership'>;
  readonly sitting: Sitting;
  readonly revision: number;
}

/** The fellow's questionnaires: their rounds, the occasions of each, and the one being answered. */
export function FellowReflection() {
  return (
    <VaultGate purpose="Your rounds, and the code your answers go under, are kept in your vault.">
      <Rounds />
    </VaultGate>
  );
}

function Rounds() {
  const { sentence } = useServices();
  const memberships = useRecords('membership');
  const noteAnswered = useNoteAnswered();
  const [started, setStarted] = useState<Started | null>(null);
  const [onPaper, setOnPaper] = useState(false);
  if (memberships === null) return <p role="status">Opening…</p>;
  if (!memberships.ok) return <Inset tone="danger">{sentence(memberships.refusal)}</Inset>;
  if (onPaper) return <PaperView writers={['fellow']} onBack={() => setOnPaper(false)} />;
  if (started === null) {
    return <RoundList records={memberships.value} onStart={setStarted} onPaper={() => setOnPaper(true)} />;
  }
  const { record, sitting, revision } = started;
  return (
    <ReflectionSitting
      sitting={sitting}
      round={studyRoundOf(record.value)}
      code={record.value.code}
      revision={revision}
      keeper="vault"
      next="go back to my rounds"
      skipNote="You can come back while it is open."
      onSave={() => noteAnswered(record.id, { occasion: sitting.occasion, revision })}
      onDone={() => setStarted(null)}
    />
  );
}

interface RoundListProps {
  readonly records: readonly StoredRecord<'membership'>[];
  readonly onStart: (started: Started) => void;
  readonly onPaper: () => void;
}

function RoundList({ records, onStart, onPaper }: RoundListProps) {
  const { wasLocked } = useServices().locking;
  return (
    <PageShell title="Reflection" lead="A few questions before, after and three months on.">
      <div class="reflection stack--wide">
        <WhoSees>
          <strong>The study team</strong> reads what you seal, under a code. Nobody reads the rest.
        </WhoSees>
        {wasLocked && (
          <Inset tone="check">
            <p role="status">Upward locked meanwhile. Answers that were not sealed and saved are gone.</p>
          </Inset>
        )}
        {records.length === 0 && (
          <Inset>
            You have joined no round yet. Open the side panel and join with the round card you were given;
            then come back here.
          </Inset>
        )}
        {records.map((record) => (
          <RoundOccasions
            key={record.id}
            membership={record.value}
            onStart={(sitting, revision) => onStart({ record, sitting, revision })}
          />
        ))}
        {records.length > 0 && <CalendarCard />}
        <p class="quiet">
          Rather on paper? <TextButton onPress={onPaper}>A blank form to print</TextButton>
        </p>
      </div>
    </PageShell>
  );
}
