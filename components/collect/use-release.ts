import { useState } from 'preact/hooks';
import { briefFileName, sealBrief } from '../../lib/brief/seal-brief.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import type { LedRound } from '../../lib/schema/led-round.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import type { StoredRecord } from '../../lib/store/open-records.ts';
import { useServices } from '../shared/services.tsx';
import type { Change } from './use-writing.ts';

/** A brief that was released while this page was open: its file, and the words that are kept nowhere else. */
export interface ReleasedFile {
  readonly fileName: string;
  readonly words: readonly string[];
  readonly content: Bytes;
}

/** Releasing briefs, one each consultant; the files of this visit by consultant id. */
export interface Releasing {
  readonly files: ReadonlyMap<string, ReleasedFile>;
  readonly busy: boolean;
  readonly release: (round: StoredRecord<'led-round'>, content: BriefContent) => Promise<void>;
}

const NO_FILES: ReadonlyMap<string, ReleasedFile> = new Map();

/** Seals a brief under six new words, notes that it was released, and hands over the file. */
export function useRelease(change: Change): Releasing {
  const { passphrases, random, saveFile } = useServices();
  const [files, setFiles] = useState(NO_FILES);
  const [busy, setBusy] = useState(false);
  const release = async ({ id }: StoredRecord<'led-round'>, content: BriefContent) => {
    if (busy) return;
    setBusy(true);
    const { file, words } = await sealBrief(content, passphrases, random);
    const fileName = briefFileName(random);
    // Noted before the file leaves, and once among all pages: a brief made twice would show what came between.
    let first = false;
    const noted = await change('led-round', id, (round) => {
      first = round !== null && !isReleased(round, content);
      return round !== null && first ? afterRelease(round, content) : null;
    });
    if (noted && first) {
      setFiles((before) => new Map(before).set(content.consultant.id, { fileName, words, content: file }));
      saveFile(fileName, file);
    }
    setBusy(false);
  };
  return { files, busy, release };
}

function isReleased({ released }: LedRound, { consultant }: BriefContent): boolean {
  return released.some((each) => each.consultant === consultant.id);
}

function afterRelease(round: LedRound, { consultant, made }: BriefContent): LedRound {
  return { ...round, released: [...round.released, { consultant: consultant.id, made }] };
}
