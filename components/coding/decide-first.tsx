import { type TwoCodings, undecided } from '../../lib/coding/agree.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { Inset } from '../shared/layout.tsx';
import { countOf } from './text-words.ts';
import type { CodingDesk } from './use-coding-desk.ts';
import { useDifferences, useTwoCodings } from './use-two-codings.ts';

interface DecideFirstProps {
  readonly desk: CodingDesk;
  readonly coding: Coding;
  readonly texts: readonly StudyText[];
}

/** Says, beside the codebook of an agreed coding, that differences are still to be decided; nothing once all are. */
export function DecideFirst({ desk, coding, texts }: DecideFirstProps) {
  const two = useTwoCodings(desk, coding);
  return two.is === 'made' && two.value ? <Undecided {...{ coding, texts }} two={two.value} /> : null;
}

interface UndecidedProps extends Pick<DecideFirstProps, 'coding' | 'texts'> {
  readonly two: TwoCodings;
}

function Undecided({ coding, texts, two }: UndecidedProps) {
  const { differences } = useDifferences(two, texts);
  const left = undecided(differences, coding).length;
  if (left === 0) return null;
  return (
    <Inset>
      <strong>Decide {countOf(left, 'difference')} first, under Agreement.</strong> What is undecided of a
      code stays out once that code is merged into another.
    </Inset>
  );
}
