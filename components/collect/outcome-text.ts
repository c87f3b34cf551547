import type { FileResult } from '../../lib/collect/receive-files.ts';

interface OutcomeText {
  readonly label: string;
  readonly tone: 'accent' | 'danger' | null;
  readonly meaning: string;
}

/** How the outcomes of a file are shown; what a refusal means is said by its own sentence. */
export const OUTCOME_TEXT: Readonly<Record<FileResult['outcome'], OutcomeText>> = {
  opened: { label: 'Opened', tone: 'accent', meaning: 'Counted' },
  replaces: { label: 'Replaces', tone: 'accent', meaning: 'Counted, in place of an earlier one' },
  superseded: { label: 'Superseded', tone: null, meaning: 'A later version of this part counts' },
  'same-again': { label: 'Same again', tone: null, meaning: 'Already here, counted once' },
  withdrawn: { label: 'Withdrawn', tone: null, meaning: 'This part was taken back' },
  waits: { label: 'Waits', tone: null, meaning: 'Opens with the others' },
  refused: { label: 'Refused', tone: 'danger', meaning: '' },
};

/** The outcomes as they are summed up; a file that opened has, whether it still counts or not. */
const SUMMED: readonly (readonly [string, readonly FileResult['outcome'][]])[] = [
  ['opened', ['opened', 'replaces', 'superseded', 'withdrawn']],
  ['waiting', ['waits']],
  ['same again', ['same-again']],
  ['refused', ['refused']],
];

/** The outcomes of a lot of files in one line, such as "14 files: 8 opened, 1 same again, 5 refused". */
export function outcomesInWords(results: readonly FileResult[]): string {
  const files = results.length === 1 ? '1 file' : `${results.length} files`;
  const sums = SUMMED.map(
    ([label, outcomes]) =>
      [results.filter(({ outcome }) => outcomes.includes(outcome)).length, label] as const,
  );
  const told = sums.filter(([number]) => number > 0).map((sum) => sum.join(' '));
  return `${files}: ${told.join(', ')}`;
}
