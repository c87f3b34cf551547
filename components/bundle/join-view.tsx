import { useState } from 'preact/hooks';
import { joinRound } from '../../lib/bundle/join-round.ts';
import { suggestConsultant, typedNames } from '../../lib/bundle/match-names.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { cardChoices, consultantValue } from '../shared/consultant-choice.ts';
import { dayInWords } from '../shared/day-in-words.ts';
import { SelectField, TextField } from '../shared/fields.tsx';
import { WhoSees } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { CheckWords } from './check-words.tsx';

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

/** Joining a round on this computer: compare the check words, type the seat, match names typed before. */
export function JoinView({ card, memberships, observations, onJoined, onBack }: JoinViewProps) {
  const { random, sentence } = useServices();
  const [seatTyped, setSeatTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const names = typedNames(observations);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const matches = new Map([...suggestions(names, card), ...chosen]);
  const join = async () => {
    const joined = await joinRound({ card, seatTyped, memberships, random });
    if (!joined.ok) return setFault(sentence(joined.refusal.reason));
    const refusal = await onJoined(joined.value, matches);
    if (refusal !== null) setFault(sentence(refusal));
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
      <TextField
        label="Seat code"
        hint="12 characters and a last one to check. Typed once on each computer."
        className="seat-code"
        value={seatTyped}
        onValue={setSeatTyped}
        error={fault}
      />
      {names.map((name) => (
        <SelectField
          key={name}
          label={`You wrote “${name}”. Who is it?`}
          value={matches.get(name) ?? ''}
          choices={[['', 'Nobody on the card'], ...cardChoices([card])]}
          onValue={(value) => setChosen(new Map(chosen).set(name, value))}
        />
      ))}
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

function suggestions(names: readonly string[], card: RoundCard): ReadonlyMap<string, string> {
  return new Map(
    names.map((name) => {
      const suggested = suggestConsultant(name, card.consultants);
      return [name, suggested ? consultantValue({ round: card.round, id: suggested.id }) : ''] as const;
    }),
  );
}
