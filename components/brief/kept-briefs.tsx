import { useState } from 'preact/hooks';
import type { KeptBrief } from '../../lib/schema/kept-brief.ts';
import type { StoredRecord } from '../../lib/store/open-records.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Card, Inset } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useServices } from '../shared/services.tsx';
import { useRecords } from '../shared/use-vault.ts';
import { KeptReading } from './kept-reading.tsx';

/** The briefs that the open vault keeps. Where there is one alone it is open at once. */
export function KeptBriefs({ onForm }: { onForm: () => void }) {
  const { sentence } = useServices();
  const records = useRecords('kept-brief');
  const [chosen, setChosen] = useState<string | null>(null);
  if (records === null) return <p role="status">Opening…</p>;
  if (!records.ok) return <Inset tone="danger">{sentence(records.refusal)}</Inset>;
  const all = records.value;
  const open = all.find(({ id }) => id === chosen) ?? (all.length === 1 ? all[0] : undefined);
  if (open !== undefined) return <KeptReading key={open.id} record={open} />;
  return (
    <PageShell
      narrow
      title="Your briefs"
      lead={all.length === 0 ? 'Your vault keeps none yet.' : 'Kept in your vault, on this computer.'}
    >
      <div class="stack--wide">
        {all.map((record) => (
          <KeptCard key={record.id} record={record} onOpen={() => setChosen(record.id)} />
        ))}
        <p>
          <TextButton onPress={onForm}>Open another file</TextButton>
        </p>
      </div>
    </PageShell>
  );
}

interface KeptCardProps {
  readonly record: StoredRecord<'kept-brief'>;
  readonly onOpen: () => void;
}

function KeptCard({ record: { value }, onOpen }: KeptCardProps) {
  return (
    <Card title={value.round.title}>
      <p class="row row--wrap">
        <Button onPress={onOpen}>{value.revealed ? 'Read it' : 'Go on'}</Button>
        <span class="quiet">{stateText(value)}</span>
      </p>
    </Card>
  );
}

function stateText({ consultant, revealed }: KeptBrief): string {
  return revealed ? `For ${consultant.name}.` : `For ${consultant.name}. Your own view comes first.`;
}
