import type { BriefContent } from '../schema/brief.ts';
import type { LedRound } from '../schema/led-round.ts';
import { GROUP_WORDS, type RoundRelease, type SavedPreview } from '../schema/round-release.ts';
import type { RandomBytes } from '../shared/random.ts';
import { randomWords } from '../shared/words.ts';

/** What a round has released at its start: nothing, under new words for its group. */
export function newRelease(round: string, random: RandomBytes): RoundRelease {
  return { round, words: randomWords(GROUP_WORDS, random), previews: [], briefs: [], erasing: null };
}

/** With a preview in place of the one before it for the same consultant. */
export function withPreview(release: RoundRelease, preview: SavedPreview): RoundRelease {
  const others = release.previews.filter(({ consultant }) => consultant !== preview.consultant);
  return { ...release, previews: [...others, preview] };
}

/**
 * A round and what it has released, with one more brief. Null where that consultant's was released before: there is one
 * release a round, since a brief made twice would show what came between.
 */
export function withBrief(
  round: LedRound,
  release: RoundRelease,
  content: BriefContent,
): readonly [LedRound, RoundRelease] | null {
  const { consultant, made } = content;
  if (round.released.some((each) => each.consultant === consultant.id)) return null;
  return [
    { ...round, released: [...round.released, { consultant: consultant.id, made }] },
    { ...release, briefs: [...release.briefs, content] },
  ];
}
