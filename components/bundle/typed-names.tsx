import { suggestConsultant } from '../../lib/bundle/match-names.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { cardChoices, consultantValue } from '../shared/consultant-choice.ts';
import { SelectField } from '../shared/fields.tsx';

/** The answer that a typed name is nobody's on this card; an answer of its own, not the lack of one. */
const NOBODY = 'nobody';

/** Whom each typed name means: a consultant's value, nobody, or empty where it was not answered. */
export type NameAnswers = ReadonlyMap<string, string>;

interface TypedNamesProps {
  readonly card: RoundCard;
  readonly answers: NameAnswers;
  /** True once joining was tried with an answer missing. */
  readonly isAsked: boolean;
  readonly onAnswer: (name: string, value: string) => void;
}

/** Asks whom each name typed before means, with no answer until one is given or the name itself suggests it. */
export function TypedNames({ card, answers, isAsked, onAnswer }: TypedNamesProps) {
  return (
    <>
      {[...answers].map(([name, answer]) => (
        <SelectField
          key={name}
          label={`You wrote “${name}”. Who is it?`}
          value={answer}
          choices={[['', 'Choose'], ...cardChoices([card]), [NOBODY, 'Nobody on this card']]}
          onValue={(value) => onAnswer(name, value)}
          error={isAsked && answer === '' ? `Choose who “${name}” is, or “Nobody on this card”.` : null}
        />
      ))}
    </>
  );
}

/** What the names themselves suggest; empty where they suggest nobody. */
export function suggestedAnswers(names: readonly string[], card: RoundCard): NameAnswers {
  return new Map(
    names.map((name) => {
      const suggested = suggestConsultant(name, card.consultants);
      return [name, suggested ? consultantValue({ round: card.round, id: suggested.id }) : ''];
    }),
  );
}

/** True where every name has an answer. */
export function areAnswered(answers: NameAnswers): boolean {
  return [...answers.values()].every((answer) => answer !== '');
}

/** The names that mean a consultant of the card, with that consultant's value. */
export function matchesIn(answers: NameAnswers): ReadonlyMap<string, string> {
  return new Map([...answers].filter(([, answer]) => answer !== '' && answer !== NOBODY));
}
