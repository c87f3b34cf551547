import { useMemo } from 'preact/hooks';
import { type Difference, differencesOf, type TwoCodings } from '../../lib/coding/agree.ts';
import { codedByBoth } from '../../lib/coding/coded-by-both.ts';
import type { Coding, CodingHead } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { type Made, useMade } from '../shared/use-made.ts';
import type { CodingDesk } from './use-coding-desk.ts';

/** The two codings that may be laid side by side; null while one of them is not locked, or is not here. */
export function useTwoCodings(desk: CodingDesk, coding: Coding): Made<TwoCodings | null> {
  const { kept, read } = desk;
  const ids = pairOf(coding, kept ?? []).join(' ');
  const isLocked = coding.state === 'locked';
  // What is locked never changes, so its id says it all; the coding on the desk may not be on the disk yet.
  const reading = useMemo(async () => {
    const [first, second] = ids.split(' ');
    if (!first || !second) return null;
    const one = first === coding.id ? coding : await read(first);
    const two = await read(second);
    return one && two ? { first: one, second: two } : null;
  }, [ids, isLocked]);
  return useMade(reading);
}

/** Where two coders differ, and the texts that both are through with, which alone count. */
export function useDifferences(
  two: TwoCodings,
  texts: readonly StudyText[],
): { readonly both: readonly StudyText[]; readonly differences: readonly Difference[] } {
  return useMemo(() => {
    const both = codedByBoth(texts, [two.first, two.second]);
    const ids = both.map(({ id }) => id);
    return { both, differences: differencesOf(two, ids) };
  }, [two, texts]);
}

/** Which two: those that an agreed coding is of, or this one and the first other that is locked. */
function pairOf(coding: Coding, kept: readonly CodingHead[]): readonly string[] {
  if (coding.agreed !== null) return coding.agreed.of;
  if (coding.state !== 'locked') return [];
  const other = kept.find(
    ({ id, state, agreed }) => id !== coding.id && state === 'locked' && agreed === null,
  );
  return other === undefined ? [] : [coding.id, other.id];
}
