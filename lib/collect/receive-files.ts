import { type DisclosurePolicy, effectiveThreshold } from '../disclosure/threshold.ts';
import type { Bundle } from '../schema/bundle.ts';
import type { LedRound } from '../schema/led-round.ts';
import type { ReceivedPart } from '../schema/received-part.ts';
import type { FileRefusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';
import type { ChosenFile } from '../shared/chosen-file.ts';
import { type RandomBytes, shuffled } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { sha256Hex } from '../vault/hash.ts';
import { admitBundle, isCounted, type OpenedFile, type Outcome } from './admit-bundle.ts';
import { droppedFiles } from './dropped-files.ts';
import { openBundle } from './open-bundle.ts';
import { isReadingOpen, roundPolicy } from './round-view.ts';

/**
 * What the lead sees of one file. `waits`: it opened, and is shown with the others once k seats are there. Nothing here
 * tells how much a file held.
 */
export type FileResult =
  | { readonly name: string; readonly outcome: Outcome | 'waits' }
  | { readonly name: string; readonly outcome: 'refused'; readonly reason: FileRefusal };

/** What receiving takes. `parts` are those of this round so far; `onProgress` hears how many files were judged, and of how many. */
export interface ReceiveInput {
  readonly files: readonly ChosenFile[];
  readonly round: Pick<LedRound, 'card' | 'identity'>;
  readonly parts: readonly ReceivedPart[];
  readonly policy?: DisclosurePolicy | null;
  readonly random: RandomBytes;
  readonly signal?: AbortSignal;
  readonly onProgress?: (judged: number, total: number) => void;
}

/** The parts after all files, and the results in an order that tells nothing. */
export interface Received {
  readonly parts: readonly ReceivedPart[];
  readonly results: readonly FileResult[];
}

interface Judged {
  readonly name: string;
  readonly opened: Result<OpenedFile, FileRefusal>;
}

interface Taken {
  readonly name: string;
  readonly bundle: Bundle;
  readonly outcome: Outcome;
}

/**
 * Opens or refuses every dropped file, zips entry by entry, and takes what opened among the parts. Files are taken as a
 * set: what counts does not depend on their order. Rejects with the signal's reason when cancelled; then nothing was
 * taken.
 */
export async function receiveFiles(input: ReceiveInput): Promise<Received> {
  const judged: Judged[] = [];
  const { total, files } = await droppedFiles(input.files);
  for await (const { name, bytes } of files) {
    input.signal?.throwIfAborted();
    judged.push({ name, opened: bytes.ok ? await openFile(bytes.value, input) : bytes });
    input.onProgress?.(judged.length, total);
  }
  input.signal?.throwIfAborted();
  return takeAll(judged, input);
}

async function openFile(file: Bytes, { round, policy }: ReceiveInput): Promise<Judged['opened']> {
  const bundle = await openBundle(file, { ...round, policy });
  if (!bundle.ok) return refused(bundle.refusal.reason);
  return ok({ bundle: bundle.value, digest: await sha256Hex(file) });
}

/** Takes older revisions first, so that a file is told from the one that replaces it whichever was dropped first. */
function takeAll(
  judged: readonly Judged[],
  { round, parts: before, policy, random }: ReceiveInput,
): Received {
  let parts = before;
  const refusals: FileResult[] = [];
  const taken: Taken[] = [];
  for (const { name, opened } of judged.toSorted((one, other) => revisionOf(one) - revisionOf(other))) {
    if (opened.ok) {
      const admission = admitBundle(parts, opened.value);
      taken.push({ name, bundle: opened.value.bundle, outcome: admission.outcome });
      parts = admission.parts;
    } else refusals.push({ name, outcome: 'refused', reason: opened.refusal });
  }
  const reading = isReadingOpen(parts, effectiveThreshold(round.card, roundPolicy(parts, policy)));
  const results = taken.map((file) => ({ name: file.name, outcome: outcomeShown(file, parts, reading) }));
  return { parts, results: shuffled([...refusals, ...results], random) };
}

function revisionOf({ opened }: Judged): number {
  return opened.ok ? opened.value.bundle.revision : 0;
}

/** The outcome once the whole set is in: a file may be superseded by a later one, and waits while reading is locked. */
function outcomeShown(
  { bundle, outcome }: Taken,
  parts: readonly ReceivedPart[],
  reading: boolean,
): Outcome | 'waits' {
  if (outcome === 'same-again') return outcome;
  if (!reading) return 'waits';
  return isCounted(bundle, parts) ? outcome : 'superseded';
}
