import { useState } from 'preact/hooks';
import { type AboutOne, matching } from '../../lib/capture/own-observations.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { Button } from '../shared/button.tsx';
import { consultantValue } from '../shared/consultant-choice.ts';
import { MaskedSelect } from '../shared/masked-select.tsx';
import { ALL, closedText, peopleChoices, peopleShown } from '../shared/people.ts';
import { useServices } from '../shared/services.tsx';
import { CoverageMeter } from './coverage-meter.tsx';
import { FindObservations, NO_FILTER } from './find-observations.tsx';
import { ObservationList } from './observation-list.tsx';
import type { OwnList } from './use-own-list.ts';

interface PlacedObservationsProps {
  readonly list: OwnList;
  readonly cards: readonly RoundCard[];
  readonly people: readonly AboutOne[];
}

/** What was noted about one consultant or about all: how it is spread, a filter, and the observations by domain. */
export function PlacedObservations({ list, cards, people }: PlacedObservationsProps) {
  const { openPage } = useServices();
  const [chosen, setChosen] = useState<string | null>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = peopleShown(people, chosen);
  const current = chosen === ALL ? ALL : consultantValue(shown[0]?.consultant ?? null);
  const about = shown.flatMap(({ observations }) => observations);
  const found = shown.map((each) => ({ ...each, observations: matching(each.observations, filter) }));
  const count = found.reduce((sum, { observations }) => sum + observations.length, 0);
  return (
    <>
      <MaskedSelect
        label="Observations about"
        value={current}
        choices={peopleChoices(people, cards)}
        closedText={closedText(people, current)}
        onValue={setChosen}
      />
      <CoverageMeter observations={about} />
      <FindObservations filter={filter} onFilter={setFilter} all={about.length} found={count} />
      {found.map(({ consultant, observations }) => (
        <ObservationList
          key={consultantValue(consultant)}
          list={list}
          cards={cards}
          observations={observations}
          heading={
            shown.length > 1
              ? `Number ${people.findIndex((each) => each.consultant === consultant) + 1}`
              : null
          }
        />
      ))}
      <div class="prepare-link">
        <Button kind="quiet" onPress={() => void openPage('prepare')}>
          Prepare for the group
        </Button>
        <p class="hint">
          One consultant’s observations in the order of a brief, to read or print for yourself.
        </p>
      </div>
    </>
  );
}
