import { useEffect } from 'preact/hooks';
import { byConsultant, isPlaced } from '../../lib/capture/own-observations.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { Button } from '../shared/button.tsx';
import { WhoSees } from '../shared/layout.tsx';
import { numberOf, onCards } from '../shared/people.ts';
import { CoverageMeter } from './coverage-meter.tsx';
import { ExpiryNotes } from './expiry-notes.tsx';
import { HandInFoot } from './hand-in-foot.tsx';
import { OwnNotes } from './own-notes.tsx';
import { PlacedObservations } from './placed-observations.tsx';
import type { Expiry } from './use-expiry.ts';
import type { OwnObservations } from './use-observations.ts';
import { useOwnList } from './use-own-list.ts';
import { UsedNote } from './used-note.tsx';
import { WaitingList } from './waiting-list.tsx';

interface ObservationsViewProps {
  readonly own: OwnObservations;
  readonly expiry: Expiry;
  readonly cards: readonly RoundCard[];
  readonly onLog: () => void;
  readonly onHandIn: () => void;
  readonly onPreview: () => void;
}

/** A fellow's own observations: those that wait for a consultant or a domain first, then by consultant and domain. */
export function ObservationsView(props: ObservationsViewProps) {
  const { own, expiry, cards, onLog, onHandIn, onPreview } = props;
  const list = useOwnList(own);
  const open = list.editing ?? list.held;
  useEffect(() => {
    expiry.holdOpen(open);
    return () => expiry.holdOpen(null);
  }, [open]);
  const waiting = own.observations.filter((each) => !isPlaced(each) || each.id === list.held);
  const people = byConsultant(
    own.observations.filter(({ id }) => id !== list.held),
    onCards(cards),
  );
  const isUsed = own.observations.some(({ id }) => list.used.has(id));
  const isEmpty = own.observations.length === 0;
  return (
    <>
      <div class="panel__body handin own" ref={list.root} tabIndex={-1}>
        {isEmpty ? <h1 class="title">No observations yet</h1> : <h1 class="visually-hidden">Observations</h1>}
        <WhoSees>
          <strong>Only you</strong> can see this page{isUsed && ', and only here is it marked what was used'}.
        </WhoSees>
        <OwnNotes own={own} list={list} number={numberOf(people, list.placed.observation)} />
        <ExpiryNotes expiry={expiry} />
        {isUsed && <UsedNote onPreview={onPreview} onHandIn={onHandIn} />}
        {isEmpty && <NothingYet onLog={onLog} />}
        <WaitingList own={own} list={list} cards={cards} waiting={waiting} />
        {people.length > 0 && <PlacedObservations list={list} cards={cards} people={people} />}
        {people.length === 0 && !isEmpty && <CoverageMeter observations={own.observations} />}
      </div>
      {!isEmpty && (
        <HandInFoot
          observations={own.observations}
          cards={cards}
          quiet={list.editing !== null}
          onHandIn={onHandIn}
        />
      )}
    </>
  );
}

function NothingYet({ onLog }: { onLog: () => void }) {
  return (
    <>
      <p>What you log appears here, by consultant and domain. One good sentence is enough to start.</p>
      <CoverageMeter observations={[]} />
      <div>
        <Button onPress={onLog}>Log an observation</Button>
      </div>
    </>
  );
}
