import type { Answer } from '../../lib/reflection/answers.ts';
import type { Question } from '../../lib/reflection/questions.ts';
import { ChoiceRow } from './choice-row.tsx';
import { MinutesRow } from './minutes-row.tsx';
import type { RowProps } from './question-props.ts';
import { ScaleRow } from './scale-row.tsx';
import { TextRow } from './text-row.tsx';

type QuestionRowProps = Omit<RowProps<Question['kind']>, 'question'> & { readonly question: Question };

/** A question in the form its kind asks for. */
export function QuestionRow({ question, ...row }: QuestionRowProps) {
  switch (question.kind) {
    case 'points':
      return <ScaleRow question={question} {...row} />;
    case 'choice':
      return <ChoiceRow question={question} {...row} />;
    case 'minutes':
      return <MinutesRow question={question} {...row} />;
    case 'text':
      return <TextRow question={question} {...row} />;
  }
}

/** What a section's rows share. */
export interface RowsProps {
  readonly questions: readonly Question[];
  readonly numbered: boolean;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly errors: ReadonlyMap<string, string>;
  readonly onAnswer: (key: string, answer: Answer) => void;
}

/** The questions of one section. */
export function QuestionRows({ questions, numbered, answers, errors, onAnswer }: RowsProps) {
  return (
    <div class="card scales">
      {questions.map((question, index) => (
        <QuestionRow
          key={question.key}
          question={question}
          number={numbered ? index + 1 : null}
          answer={answers[question.key]}
          error={errors.get(question.key) ?? null}
          onAnswer={(answer) => onAnswer(question.key, answer)}
        />
      ))}
    </div>
  );
}
