import { PointsView } from '../points/points-view.tsx';
import { RoomView } from '../points/room-view.tsx';
import { useArrangement } from '../points/use-arrangement.ts';
import { usePoints } from '../points/use-points.ts';
import { usePointsDraft } from '../points/use-points-draft.ts';
import { dayInWords } from '../shared/day-in-words.ts';
import { BriefsView } from './briefs-view.tsx';
import { numberText } from './count-text.ts';
import { ErasedRounds } from './erased-rounds.tsx';
import { ExampleNote } from './example-note.tsx';
import { LeadFrame } from './lead-frame.tsx';
import type { LeadView } from './lead-view.ts';
import { MadeRound } from './made-round.tsx';
import { NotStored } from './not-stored.tsx';
import { ReceivedView } from './received-view.tsx';
import { RoundChoice } from './round-choice.tsx';
import { KeyReminder } from './round-keys.tsx';
import type { Desk, RoundOnDesk } from './use-desk.ts';
import type { Erasing } from './use-erasing.ts';
import { isExample } from './use-example.ts';
import { usePreviews } from './use-previews.ts';
import type { Receiving } from './use-receive.ts';
import { useRelease } from './use-release.ts';
import type { Change, ChangeTogether, Put, Remove, Writing } from './use-writing.ts';

interface RoundPagesProps {
  readonly desk: Desk;
  readonly current: RoundOnDesk;
  readonly view: LeadView;
  readonly onView: (view: LeadView) => void;
  readonly onAnother: () => void;
  readonly receiving: Receiving;
  readonly put: Put;
  readonly change: Change;
  readonly changeTogether: ChangeTogether;
  readonly remove: Remove;
  readonly refuse: Writing['refuse'];
  readonly fault: string | null;
  readonly erasing: Erasing;
}

/** The views of one round. What a visit holds, such as the words of a released brief, outlasts going from view to view. */
export function RoundPages(props: RoundPagesProps) {
  const {
    desk,
    current,
    view,
    onView,
    onAnother,
    receiving,
    put,
    change,
    changeTogether,
    remove,
    refuse,
    fault,
    erasing,
  } = props;
  const previewing = usePreviews(current, { changeTogether });
  const releasing = useRelease(current, { changeTogether, previewing });
  const actions = usePoints(current, { put, change, changeTogether, remove, refuse });
  const begun = usePointsDraft(current, { change });
  const arrangement = useArrangement(current, begun, actions.undo);
  const { id, value } = current.round;
  const ending = desk.ending.find(({ round }) => round === value.card.round);
  const keySaved = async () => {
    await change('led-round', id, (round) => round && { ...round, keySaved: true });
  };
  if (view === 'group-session') {
    return (
      <>
        <NotStored fault={fault} />
        <RoomView desk={current} actions={actions} onLeave={() => onView('points')} />
      </>
    );
  }
  return (
    <LeadFrame title={value.card.title} lead={leadLine(current)} view={view} onView={onView} fault={fault}>
      <ErasedRounds rounds={erasing.erased} />
      <RoundChoice {...desk} />
      {isExample(current) && <ExampleNote />}
      {!value.keySaved && view !== 'set-up' && <KeyReminder onKeys={() => onView('set-up')} />}
      {view === 'set-up' && <MadeRound round={value} onKeySaved={keySaved} onAnother={onAnother} />}
      {view === 'round' && (
        <ReceivedView desk={current} receiving={receiving} onPoints={() => onView('points')} />
      )}
      {view === 'points' && (
        <PointsView
          desk={current}
          actions={actions}
          arrangement={arrangement}
          begun={begun}
          onRoom={() => onView('group-session')}
        />
      )}
      {view === 'briefs' && (
        <BriefsView
          desk={current}
          previewing={previewing}
          releasing={releasing}
          ending={{
            ends: ending?.ends ?? null,
            onErase: () => erasing.eraseNow(value.card.round, value.card.title),
          }}
        />
      )}
    </LeadFrame>
  );
}

function leadLine({ round, evidence }: RoundOnDesk): string {
  return `Open until ${dayInWords(round.value.card.closes)}. A point needs ${numberText(evidence.k)} fellows.`;
}
