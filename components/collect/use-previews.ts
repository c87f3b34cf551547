import { useMemo, useState } from 'preact/hooks';
import { type Holding, type HoldingInput, holding, holdingEnds } from '../../lib/brief/holding.ts';
import { makePreview, openPreview, previewFileName, sealPreview } from '../../lib/brief/preview.ts';
import { newRelease, withPreview } from '../../lib/brief/round-release.ts';
import { usedBehind } from '../../lib/brief/used-behind.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import type { RoundRelease, SavedPreview } from '../../lib/schema/round-release.ts';
import { dayOf } from '../../lib/shared/clock.ts';
import { useServices } from '../shared/services.tsx';
import type { RoundOnDesk } from './use-desk.ts';
import type { Writing } from './use-writing.ts';

/** The previews of a round: its words, where each brief stands, and saving one. */
export interface Previewing {
  /** The group's words; null until they are made. */
  readonly words: readonly string[] | null;
  readonly makeWords: () => Promise<void>;
  /** Where a brief that would say this stands now. */
  readonly holdingOf: (content: BriefContent) => Holding;
  /** Saves a preview of it as a file, which starts the holding time. Gives why it was refused, or null. */
  readonly save: (content: BriefContent) => Promise<RefusalReason | null>;
  readonly busy: boolean;
}

/** Makes previews for the contributors and keeps what each of them showed. */
export function usePreviews(
  desk: RoundOnDesk,
  { changeTogether }: Pick<Writing, 'changeTogether'>,
): Previewing {
  const { vault, passphrases, random, saveFile, now } = useServices();
  const [busy, setBusy] = useState(false);
  const { card } = desk.round.value;
  const id = useMemo(() => desk.release?.id ?? vault.newId(), [card.round, desk.release?.id]);
  const release = desk.release?.value ?? null;

  const inputFor = (content: BriefContent): HoldingInput => {
    const saved = release?.previews.find(({ consultant }) => consultant === content.consultant.id) ?? null;
    const ends = saved === null ? null : (desk.timers.get(saved.timer) ?? null);
    return { card, content, saved, ends, now: now().getTime() };
  };
  const withWords = (current: RoundRelease | null) => current ?? newRelease(card.round, random);
  const makeWords = async (): Promise<RoundRelease | null> => {
    let made: RoundRelease | null = null;
    const places = [
      { type: 'led-round', id: desk.round.id },
      { type: 'round-release', id },
    ] as const;
    await changeTogether(places, ([led, current]) => {
      made = led === null ? null : withWords(current);
      return [null, made];
    });
    return made;
  };
  const seal = async (content: BriefContent): Promise<RefusalReason | null> => {
    const words = release?.words ?? (await makeWords())?.words;
    if (words === undefined) return 'storage-failed';
    const input = inputFor(content);
    const ends = holdingEnds(input);
    const used = usedBehind(content, desk.points, desk.evidence);
    const made = await makePreview({ content, used, closes: dayOf(new Date(ends)), random });
    if (!made.ok) return made.refusal;
    const file = await sealPreview(made.value, words, passphrases);
    // Looked at before it is called saved: a file that does not open would be found out when it is too late.
    const opened = await openPreview(file, words.join(' '), passphrases);
    if (!opened.ok) return opened.refusal.reason;
    // The one timer of a consultant is set anew, so that none is left behind when the round is erased.
    const timer = input.saved !== null && input.ends !== null ? input.saved.timer : vault.newId();
    const preview: SavedPreview = { consultant: content.consultant.id, content, timer };
    const places = [
      { type: 'led-round', id: desk.round.id },
      { type: 'round-release', id },
      { type: 'timer', id: timer },
    ] as const;
    // Another page may have saved a preview or erased the round while this one was sealed.
    let refusal: 'round-erased' | 'changed-meanwhile' | null = null;
    const kept = await changeTogether(places, ([led, current]) => {
      const before = current?.previews.find(({ consultant }) => consultant === content.consultant.id);
      const isAsSeen = (before?.timer ?? null) === (input.saved?.timer ?? null);
      refusal = led === null ? 'round-erased' : isAsSeen ? null : 'changed-meanwhile';
      return refusal === null
        ? [null, withPreview(withWords(current), preview), { ends }]
        : [null, null, null];
    });
    if (!kept || refusal !== null) return refusal ?? 'storage-failed';
    saveFile(previewFileName(random), file);
    return null;
  };
  return {
    words: release?.words ?? null,
    makeWords: async () => void (await makeWords()),
    holdingOf: (content) => holding(inputFor(content)),
    async save(content) {
      if (busy) return null;
      setBusy(true);
      return seal(content).finally(() => setBusy(false));
    },
    busy,
  };
}
