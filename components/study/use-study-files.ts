import { useMemo, useState } from 'preact/hooks';
import { readRoundCardFile } from '../../lib/bundle/read-card.ts';
import { droppedFiles, type NamedBytes } from '../../lib/collect/dropped-files.ts';
import { LARGEST_DATASET, looksLikeDataset, openDataset } from '../../lib/export/open-dataset.ts';
import { openStudyFile, type StudyFile } from '../../lib/reflection/open-study-file.ts';
import type { Dataset } from '../../lib/schema/dataset.ts';
import type { Participant } from '../../lib/schema/participant.ts';
import type { FileRefusal, Refusal } from '../../lib/schema/refusal.ts';
import type { Response } from '../../lib/schema/response.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import { shuffled } from '../../lib/shared/random.ts';
import { ok, type Result } from '../../lib/shared/result.ts';
import { sha256Hex } from '../../lib/vault/hash.ts';
import { useServices } from '../shared/services.tsx';
import type { ImportedFile } from './use-study.ts';

/** What became of one file. It names no person, and not what the file held. */
export interface ReadFile {
  readonly name: string;
  readonly outcome: 'opened' | 'same-again' | 'beside' | FileRefusal;
}

/** What a file held. */
type Found =
  | StudyFile
  | { readonly kind: 'dataset'; readonly name: string; readonly dataset: Dataset }
  | { readonly kind: 'card'; readonly card: RoundCard };

/** Everything opened so far, in memory only. */
interface Opened {
  readonly files: readonly ReadFile[];
  /** What was opened, by what tells it from others: answers by what they say, the others by their file. */
  readonly found: ReadonlyMap<string, Found>;
}

/** What was opened, apart. */
export interface StudyFiles {
  readonly files: readonly ReadFile[];
  readonly responses: readonly Response[];
  readonly participants: readonly Participant[];
  readonly imported: readonly ImportedFile[];
  readonly cards: readonly RoundCard[];
  readonly busy: boolean;
  readonly receive: (dropped: readonly File[]) => Promise<void>;
}

/** What stands beside the dataset in an exported package, and holds nothing more than it. */
const BESIDE = /(\.(csv|md|svg|png)|datapackage\.json|\.schema\.json)$/i;

/** Opens dropped files of a study, or zips of them, with its key, and lists them shuffled. */
export function useStudyFiles(identity: string): StudyFiles {
  const { random } = useServices();
  const [opened, setOpened] = useState<Opened>({ files: [], found: new Map() });
  const [busy, setBusy] = useState(false);
  const receive = async (dropped: readonly File[]) => {
    setBusy(true);
    const { files, found } = await openAll(dropped, { identity, opened });
    setOpened({ files: shuffled(files, random), found });
    setBusy(false);
  };
  const apart = useMemo(() => sortedOut([...opened.found.values()]), [opened]);
  return { ...apart, files: opened.files, busy, receive };
}

function sortedOut(all: readonly Found[]) {
  return {
    responses: all.flatMap((each) => (each.kind === 'response' ? [each.response] : [])),
    participants: all.flatMap((each) => (each.kind === 'participant' ? [each.participant] : [])),
    imported: all.flatMap((each) => (each.kind === 'dataset' ? [each] : [])),
    cards: all.flatMap((each) => (each.kind === 'card' ? [each.card] : [])),
  };
}

async function openAll(
  dropped: readonly File[],
  { identity, opened }: { readonly identity: string; readonly opened: Opened },
): Promise<Opened> {
  const files = [...opened.files];
  const found = new Map(opened.found);
  for await (const file of (await droppedFiles(dropped, LARGEST_DATASET)).files) {
    const { name } = file;
    if (BESIDE.test(name)) {
      files.push({ name, outcome: 'beside' });
      continue;
    }
    const read = await openOne(file, identity);
    if (!read.ok) {
      files.push({ name, outcome: read.refusal.reason });
      continue;
    }
    files.push({ name, outcome: found.has(read.value.key) ? 'same-again' : 'opened' });
    found.set(read.value.key, read.value.found);
  }
  return { files, found };
}

async function openOne(
  { name, bytes }: NamedBytes,
  identity: string,
): Promise<Result<{ readonly key: string; readonly found: Found }, Refusal>> {
  if (!bytes.ok) return { ok: false, refusal: { reason: bytes.refusal } };
  const read = looksLikeDataset(bytes.value)
    ? openPlain(name, bytes.value)
    : await openStudyFile(bytes.value, identity);
  if (!read.ok) return read;
  // Two people may say the same of themselves, so such files are told apart by their bytes.
  const key =
    read.value.kind === 'response' ? JSON.stringify(read.value.response) : await sha256Hex(bytes.value);
  return ok({ key, found: read.value });
}

/** A plain file is a round card or the dataset of another site. */
function openPlain(name: string, bytes: Bytes): Result<Found, Refusal> {
  const card = readRoundCardFile(bytes);
  if (card.ok) return ok({ kind: 'card', card: card.value });
  const read = openDataset(bytes);
  return read.ok ? ok({ kind: 'dataset', name, dataset: read.value }) : read;
}
