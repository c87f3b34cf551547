import type { ComponentChildren } from 'preact';
import type { SealedAnswers } from '../../lib/reflection/seal-answers.ts';
import { CodeWords } from './code-words.tsx';

/** Who keeps the code: the person, on paper, or their vault. */
export type CodeKeeper = 'paper' | 'vault';

const CODE_NOTE: Readonly<Record<CodeKeeper, string>> = {
  paper:
    'Four words that join your answers before, after and three months on. You read without keeping: write them down, nobody else has them.',
  vault: 'Four words that join your answers before, after and three months on. Your vault keeps them.',
};

/** What became of sealed answers, as terms of a summary. */
export function sealedRows(
  sealed: SealedAnswers,
  { keeper, oneKey }: { readonly keeper: CodeKeeper; readonly oneKey: boolean },
): readonly (readonly [string, ComponentChildren])[] {
  return [
    [
      'Your code',
      <>
        <CodeWords code={sealed.code} />
        <br />
        <span class="quiet">{CODE_NOTE[keeper]}</span>
      </>,
    ],
    ['Answered', `${sealed.answered} of ${sealed.asked}`],
    [
      'The file',
      <>
        {sealed.fileName}, 16 KB like every other. Sealed to <strong>the study team</strong>
        {oneKey ? ', whose key the lead holds in this round.' : ', not to the lead.'} Whoever carries it may
        see that it came from you; they cannot open it.
      </>,
    ],
  ];
}
