import { useMemo, useState } from 'preact/hooks';
import { newRelease, withBrief } from '../../lib/brief/round-release.ts';
import { briefFileName, openBrief, sealBrief } from '../../lib/brief/seal-brief.ts';
import { eraseAt, isAllReleased } from '../../lib/collect/erase-round.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import type { LedRound } from '../../lib/schema/led-round.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import { ok, type Result, refused } from '../../lib/shared/result.ts';
import { useServices } from '../shared/services.tsx';
import type { RoundOnDesk } from './use-desk.ts';
import type { Previewing } from './use-previews.ts';
import type { Writing } from './use-writing.ts';

/** A brief's file that was made while this page was open, and the words that are kept nowhere else. */
export interface ReleasedFile {
  readonly fileName: string;
  readonly words: readonly string[];
  readonly content: Bytes;
}

/** Releasing briefs, one each consultant; the files of this visit by consultant id. */
export interface Releasing {
  readonly files: ReadonlyMap<string, ReleasedFile>;
  readonly busy: boolean;
  /** Why the last try did not come to a file, or null. */
  readonly fault: RefusalReason | null;
  readonly release: (content: BriefContent) => Promise<void>;
  /** Seals a released brief again under other words, with the content it was released with; null where that is not known. */
  readonly reseal: (consultant: string) => (() => Promise<void>) | null;
}

const NO_FILES: ReadonlyMap<string, ReleasedFile> = new Map();

/** Seals a brief under six new words, notes that it was released, and hands over the file. */
export function useRelease(
  desk: RoundOnDesk,
  { put, change, previewing }: Pick<Writing, 'put' | 'change'> & { readonly previewing: Previewing },
): Releasing {
  const { passphrases, random, saveFile, vault, policy, now } = useServices();
  const [files, setFiles] = useState(NO_FILES);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<RefusalReason | null>(null);
  const { round } = desk;
  const releaseId = useMemo(() => desk.release?.id ?? vault.newId(), [round.id, desk.release?.id]);

  const seal = async (content: BriefContent): Promise<Result<ReleasedFile, RefusalReason>> => {
    const { file, words } = await sealBrief(content, passphrases, random);
    // Opened again before anybody is told that it is saved.
    const opened = await openBrief(file, words.join(' '), passphrases);
    if (!opened.ok) return refused(opened.refusal.reason);
    return ok({ fileName: briefFileName(random), words, content: file });
  };
  const handOver = (consultant: string, file: ReleasedFile) => {
    setFiles((before) => new Map(before).set(consultant, file));
    saveFile(file.fileName, file.content);
  };
  const run = async (work: () => Promise<RefusalReason | null>) => {
    if (busy) return;
    setBusy(true);
    setFault(await work().finally(() => setBusy(false)));
  };
  const release = async (content: BriefContent): Promise<RefusalReason | null> => {
    const held = previewing.holdingOf(content);
    if (held.state === 'held') return held.reason;
    const sealed = await seal(content);
    if (!sealed.ok) return sealed.refusal;
    // Noted before the file leaves, and once among all pages: a brief made twice would show what came between.
    let first = false;
    let isLast = false;
    const noted = await change('led-round', round.id, (current) => {
      first = current !== null && !isReleased(current, content);
      if (current === null || !first) return null;
      const after = afterRelease(current, content);
      isLast = isAllReleased(after, desk.evidence.k);
      return after;
    });
    if (!noted || !first) return null;
    const erasing = isLast ? vault.newId() : null;
    if (erasing !== null) {
      const { eraseDays } = await policy();
      await put('timer', erasing, { ends: eraseAt(now().getTime(), eraseDays) });
    }
    await change('round-release', releaseId, (current) => ({
      ...withBrief(current ?? newRelease(content.round.id, random), content),
      erasing: current?.erasing ?? erasing,
    }));
    handOver(content.consultant.id, sealed.value);
    return null;
  };
  const reseal = (consultant: string) => {
    const content = desk.release?.value.briefs.find((each) => each.consultant.id === consultant);
    if (content === undefined) return null;
    return () =>
      run(async () => {
        const sealed = await seal(content);
        if (sealed.ok) handOver(consultant, sealed.value);
        return sealed.ok ? null : sealed.refusal;
      });
  };
  return { files, busy, fault, release: (content) => run(() => release(content)), reseal };
}

function isReleased({ released }: LedRound, { consultant }: BriefContent): boolean {
  return released.some((each) => each.consultant === consultant.id);
}

function afterRelease(round: LedRound, { consultant, made }: BriefContent): LedRound {
  return { ...round, released: [...round.released, { consultant: consultant.id, made }] };
}
