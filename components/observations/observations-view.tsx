import { useState } from 'preact/hooks';
import type { Observation } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { Button } from '../shared/button.tsx';
import { consultantName, consultantValue } from '../shared/consultant-choice.ts';
import { SelectField } from '../shared/fields.tsx';
import { WhoSees } from '../shared/layout.tsx';
import { CoverageMeter } from './coverage-meter.tsx';
import { DeletedNote } from './deleted-note.tsx';
import { ObservationList } from './observation-list.tsx';
import { isPlaced, type OwnObservations } from './use-observations.ts';

interface ObservationsViewProps {
  readonly own: OwnObservations;
  readonly cards: readonly RoundCard[];
  readonly onLog: () => void;
}

/** A fellow's own observations: those that wait for a consultant or a domain first, then by consultant and domain. */
export function ObservationsView({ own, cards, onLog }: ObservationsViewProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { observations } = own;
  if (observations.length === 0) return <NothingYet own={own} onLog={onLog} />;
  const waiting = observations.filter((each) => !isPlaced(each));
  const placed = observations.filter(isPlaced);
  const people = peopleIn(placed, cards);
  const current = people.find(([value]) => value === chosen)?.[0] ?? people[0]?.[0] ?? '';
  const about = placed.filter((each) => consultantValue(each.consultant) === current);
  return (
    <div class="panel__body handin">
      <h1 class="visually-hidden">Observations</h1>
      <WhoSees>
        <strong>Only you</strong> can see this page.
      </WhoSees>
      <DeletedNote own={own} />
      {waiting.length > 0 && (
        <section class="inset inset--check">
          <h2 class="title title--small">{waiting.length} wait for a consultant or a domain</h2>
          <p class="hint">They can be handed in once placed. Edit them to do so.</p>
          <ObservationList own={own} cards={cards} observations={waiting} />
        </section>
      )}
      {people.length > 0 && (
        <>
          <SelectField label="Consultant" value={current} choices={people} onValue={setChosen} />
          <CoverageMeter observations={about} />
          <ObservationList own={own} cards={cards} observations={about} byDomain />
        </>
      )}
    </div>
  );
}

function NothingYet({ own, onLog }: { own: OwnObservations; onLog: () => void }) {
  return (
    <div class="panel__body handin">
      <DeletedNote own={own} />
      <h1 class="title">No observations yet</h1>
      <p>What you log appears here, by consultant and domain. One good sentence is enough to start.</p>
      <CoverageMeter observations={[]} />
      <Button onPress={onLog}>Log an observation</Button>
    </div>
  );
}

function peopleIn(observations: readonly Observation[], cards: readonly RoundCard[]): [string, string][] {
  const groups = Map.groupBy(observations, ({ consultant }) => consultantValue(consultant));
  return [...groups].flatMap(([value, group]) => {
    const consultant = group[0]?.consultant;
    if (!consultant) return [];
    const count = group.length === 1 ? '1 observation' : `${group.length} observations`;
    return [[value, `${consultantName(consultant, cards)}: ${count}`] as [string, string]];
  });
}
