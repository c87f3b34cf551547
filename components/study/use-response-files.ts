import { useState } from 'preact/hooks';
import { droppedFiles } from '../../lib/collect/dropped-files.ts';
import { openStudyFile, type StudyFile } from '../../lib/reflection/open-study-file.ts';
import type { Participant } from '../../lib/schema/participant.ts';
import type { FileRefusal } from '../../lib/schema/refusal.ts';
import type { Response } from '../../lib/schema/response.ts';
import { shuffled } from '../../lib/shared/random.ts';
import { sha256Hex } from '../../lib/vault/hash.ts';
import { useServices } from '../shared/services.tsx';

/** What became of one file. It names no person, and not what the file held. */
export interface ReadFile {
  readonly name: string;
  readonly outcome: 'opened' | 'same-again' | FileRefusal;
}

/** Everything opened so far, in memory only. */
interface Opened {
  readonly files: readonly ReadFile[];
  /** What was opened, by what tells it from others: answers by what they say, the others by their file. */
  readonly found: ReadonlyMap<string, StudyFile>;
}

/** What was opened, apart. */
export interface StudyFiles {
  readonly files: readonly ReadFile[];
  readonly responses: readonly Response[];
  readonly participants: readonly Participant[];
  readonly busy: boolean;
  readonly receive: (dropped: readonly File[]) => Promise<void>;
}

/** Opens dropped files of a study, or zips of them, with its key, and lists them shuffled. */
export function useResponseFiles(identity: string): StudyFiles {
  const { random } = useServices();
  const [opened, setOpened] = useState<Opened>({ files: [], found: new Map() });
  const [busy, setBusy] = useState(false);
  const receive = async (dropped: readonly File[]) => {
    setBusy(true);
    const { files, found } = await openAll(dropped, { identity, opened });
    setOpened({ files: shuffled(files, random), found });
    setBusy(false);
  };
  const all = [...opened.found.values()];
  return {
    files: opened.files,
    responses: all.flatMap((each) => (each.kind === 'response' ? [each.response] : [])),
    participants: all.flatMap((each) => (each.kind === 'participant' ? [each.participant] : [])),
    busy,
    receive,
  };
}

async function openAll(
  dropped: readonly File[],
  { identity, opened }: { readonly identity: string; readonly opened: Opened },
): Promise<Opened> {
  const files = [...opened.files];
  const found = new Map(opened.found);
  for await (const { name, bytes } of (await droppedFiles(dropped)).files) {
    if (!bytes.ok) {
      files.push({ name, outcome: bytes.refusal });
      continue;
    }
    const read = await openStudyFile(bytes.value, identity);
    if (!read.ok) {
      files.push({ name, outcome: read.refusal.reason });
      continue;
    }
    // Two people may say the same of themselves, so such files are told apart by their bytes.
    const key =
      read.value.kind === 'response' ? JSON.stringify(read.value.response) : await sha256Hex(bytes.value);
    files.push({ name, outcome: found.has(key) ? 'same-again' : 'opened' });
    found.set(key, read.value);
  }
  return { files, found };
}
