import { useState } from 'preact/hooks';
import { joinRound } from '../../lib/bundle/join-round.ts';
import { typedNames } from '../../lib/bundle/match-names.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { TextField } from '../shared/fields.tsx';
import { WhoSees } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { useFocusLater } from '../shared/use-focus-later.ts';
import { CheckWords } from './check-words.tsx';
import { areAnswered, matchesIn, suggestedAnswers, TypedNames } from './typed-names.tsx';

interface JoinViewProps {
  readonly card: RoundCard;
  readonly memberships: readonly Membership[];
  readonly observations: readonly Observation[];
  /** Stores the membership and whom the typed names mean; gives the reason where that was refused. */
  readonly onJoined: (
    membership: Membership,
    matches: ReadonlyMap<string, string>,
  ) => Promise<RefusalReason | null>;
  readonly onBack: () => void;
}

/** Joining a round on this computer: compare the check words, type the seat, say whom names typed before mean. */
export function JoinView({ card, memberships, observations, onJoined, onBack }: JoinViewProps) {
  const { random, sentence } = useServices();
  const { root, focusOn } = useFocusLater();
  const [seatTyped, setSeatTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [refusedTries, setRefusedTries] = useState(0);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const answers = new Map([...suggestedAnswers(typedNames(observations), card), ...chosen]);
  const refuse = (reason: RefusalReason | null) => {
    setFault(reason === null ? null : sentence(reason));
    setRefusedTries((tries) => tries + 1);
    focusOn('[aria-invalid]');
  };
  const join = async () => {
    const joined = await joinRound({ card, seatTyped, memberships, random });
    if (!joined.ok || !areAnswered(answers)) return refuse(joined.ok ? null : joined.refusal.reason);
    const refusal = await onJoined(joined.value, matchesIn(answers));
    if (refusal !== null) refuse(refusal);
  };
  return (
    <form
      class="panel__body handin"
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <div>
        <h1 class="title">Join with your slip</h1>
        <p class="hint">
          {card.title}, to {dayInWords(card.closes)}
        </p>
      </div>
      <CheckWords card={card} />
      <div class="stack" ref={root} tabIndex={-1}>
        <TextField
          label="Seat code"
          hint="12 characters and a last one to check. Typed once on each computer."
          className="seat-code"
          value={seatTyped}
          onValue={setSeatTyped}
          error={fault}
        />
        <TypedNames
          card={card}
          answers={answers}
          isAsked={refusedTries > 0}
          onAnswer={(name, value) => setChosen(new Map(chosen).set(name, value))}
        />
      </div>
      <WhoSees>
        A seat counts you <strong>once</strong>, on however many computers. Slips are drawn unseen, so nobody
        knows which is yours.
      </WhoSees>
      <Button submit wide>
        Join the round
      </Button>
      <TextButton onPress={onBack}>Another card</TextButton>
    </form>
  );
}
