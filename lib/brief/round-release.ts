import type { BriefContent } from '../schema/brief.ts';
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

/** With a brief that was released. The first of a consultant stays: there is one release a round. */
export function withBrief(release: RoundRelease, content: BriefContent): RoundRelease {
  const isThere = release.briefs.some(({ consultant }) => consultant.id === content.consultant.id);
  return isThere ? release : { ...release, briefs: [...release.briefs, content] };
}
