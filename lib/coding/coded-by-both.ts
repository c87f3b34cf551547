import { type Coding, isCoded } from '../schema/coding.ts';
import type { StudyText } from '../schema/study-text.ts';

/**
 * The texts that both coders are through with. One that only one of them had, since its file came later, says nothing of how
 * far they agree.
 */
export function codedByBoth(
  texts: readonly StudyText[],
  coders: readonly [Pick<Coding, 'texts'>, Pick<Coding, 'texts'>],
): StudyText[] {
  const [first, second] = coders.map((coder) => new Set(coder.texts.filter(isCoded).map(({ text }) => text)));
  return texts.filter(({ id }) => first?.has(id) && second?.has(id));
}
