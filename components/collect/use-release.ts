import { useMemo, useState } from 'preact/hooks';
import { newRelease, withBrief } from '../../lib/brief/round-release.ts';
import { briefFileName, openBrief, sealBrief } from '../../lib/brief/seal-brief.ts';
import { disclosurePolicy } from '../../lib/disclosure/threshold.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import { ok, type Result, refused } from '../../lib/shared/result.ts';
import { useServices } from '../shared/services.tsx';
import { contentNow } from './brief-on-desk.ts';
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
  { changeTogether, previewing }: Pick<Writing, 'changeTogether'> & { readonly previewing: Previewing },
): Releasing {
  const { passphrases, random, saveFile, vault, policy } = useServices();
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
    // A withdrawal may have come in on another page since this one was read.
    const whose = { round: content.round.id, consultant: content.consultant.id };
    const hospital = disclosurePolicy(await policy());
    const current = await contentNow(vault, whose, { hospital, made: content.made });
    if (JSON.stringify(current) !== JSON.stringify(content)) return 'changed-meanwhile';
    // Noted before the file leaves, and once among all pages.
    let first = false;
    const places = [
      { type: 'led-round', id: round.id },
      { type: 'round-release', id: releaseId },
    ] as const;
    const noted = await changeTogether(places, ([led, before]) => {
      const released = led && withBrief(led, before ?? newRelease(content.round.id, random), content);
      first = released !== null;
      return released ?? [null, null];
    });
    if (!noted || !first) return null;
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
