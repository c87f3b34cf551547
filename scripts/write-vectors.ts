import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { makePreview } from '../lib/brief/preview.ts';
import { padBundle } from '../lib/bundle/make-bundle.ts';
import { sealCoding } from '../lib/coding/coding-file.ts';
import { storyResponses } from '../lib/example/story-responses.ts';
import { datasetText } from '../lib/export/make-dataset.ts';
import { codebookQdc } from '../lib/export/refi-qda/write-codebook.ts';
import { taguetteCsv } from '../lib/export/taguette/taguette-csv.ts';
import { sealResponse } from '../lib/reflection/seal-response.ts';
import type { Bundle } from '../lib/schema/bundle.ts';
import { encodeNote } from '../lib/schema/note.ts';
import { FILE_REFUSALS, type FileRefusal } from '../lib/schema/refusal.ts';
import { encodeRoundCard } from '../lib/schema/round-card.ts';
import { START_CODEBOOK } from '../lib/schema/start-codebook.ts';
import { type Bytes, fromUtf8, utf8 } from '../lib/shared/bytes.ts';
import { systemRandom } from '../lib/shared/random.ts';
import { joinWords } from '../lib/shared/words.ts';
import { encodeBackup } from '../lib/store/vault-copies.ts';
import { seatDigest } from '../lib/vault/card-digest.ts';
import { identityText } from '../lib/vault/identity-text.ts';
import { passphraseFiles } from '../lib/vault/passphrase-file.ts';
import { sealTo } from '../lib/vault/sealed-file.ts';
import {
  aBriefContent,
  aBundle,
  aBundleObservation,
  aCard,
  idOf,
  OTHER_KEYS,
  seatOf,
  TEST_KEYS,
} from '../tests/fixtures/builders.ts';
import { aCoding } from '../tests/fixtures/coding.ts';
import { anObservation } from '../tests/fixtures/observation.ts';
import { datasetOf } from '../tests/fixtures/story-dataset.ts';
import type { Reader, Vector } from '../tests/fixtures/vectors.ts';

// Writes the files to accept and to refuse to tests/vectors: `npx node scripts/write-vectors.ts`. Sealing is never the
// same twice, so every run changes every sealed file.
const root = join(import.meta.dirname, '..');
const folder = join(root, 'tests', 'vectors');

const words = 'otter lantern grain seven moss bridge';
const passphrases = passphraseFiles(10);
const card = aCard({ seats: [await seatDigest(seatOf(1))] });
const [response] = storyResponses(card.round);
if (response === undefined) throw new RangeError('the story has no response');

function padded(changes: Partial<Bundle> = {}): Bundle {
  const bundle = padBundle(aBundle(changes));
  if (!bundle.ok) throw new RangeError(bundle.refusal.reason);
  return bundle.value;
}

const toLead = (content: object) => sealTo(TEST_KEYS.recipient, utf8(JSON.stringify(content)));
const underWords = (text: string, typed = words) => passphrases.seal(joinWords(typed), utf8(text));
const brief = (more: object = {}) =>
  JSON.stringify({ format: 'upward/brief', version: 1, content: aBriefContent(), ...more });

const preview = await makePreview({
  ...{ content: aBriefContent(), used: [idOf('observation')] },
  ...{ closes: '2026-12-14', random: systemRandom },
});
if (!preview.ok) throw new RangeError(preview.refusal);

const note = encodeNote({
  ...{ format: 'upward/note', version: 1, round: card.round, consultant: null },
  ...{ heard: 'You value giving your plan first.', willDo: 'I will order under my own log-in.' },
});

/** A backup with one observation and the mark of one that was erased. */
function backup(identity: string | null): Bytes {
  const observation = anObservation({ id: idOf('observation') });
  return encodeBackup(
    { name: 'amber kite', identity, recipient: TEST_KEYS.recipient },
    new Map([
      [
        observation.id,
        { clock: { [idOf('computer')]: 1 }, content: { type: 'observation', value: observation } },
      ],
      [idOf('erased'), { clock: { [idOf('computer')]: 2 }, content: null }],
    ]),
  );
}

async function takeAlong(): Promise<Bytes> {
  const files = {
    'vault.age': await underWords(fromUtf8(identityText(TEST_KEYS.identity, 'amber kite'))),
    'records.age': await sealTo(TEST_KEYS.recipient, backup(null)),
  };
  return new Uint8Array(zipSync(files, { level: 0, mtime: '1980-01-01' }));
}

const accept: readonly [string, Reader, Bytes][] = [
  ['round-card.txt', 'card', utf8(encodeRoundCard(card))],
  ['bundle.age', 'bundle', await toLead(padded())],
  ['withdrawal.age', 'bundle', await toLead(padded({ revision: 2, observations: [] }))],
  ['brief.age', 'brief', await underWords(brief())],
  ['preview.age', 'preview', await underWords(JSON.stringify(preview.value))],
  ['note.age', 'note', await underWords(note)],
  ['response.age', 'response', await sealResponse(response, OTHER_KEYS.recipient)],
  ['dataset.json', 'dataset', utf8(datasetText(await datasetOf()))],
  ['coding.age', 'coding', await sealCoding(aCoding(), OTHER_KEYS.recipient)],
  ['codebook.qdc', 'codebook', utf8(codebookQdc(START_CODEBOOK))],
  ['codebook.csv', 'codebook', utf8(taguetteCsv(START_CODEBOOK))],
  ['key.age', 'key', await underWords(TEST_KEYS.identity)],
  ['backup.age', 'backup', await underWords(fromUtf8(backup(TEST_KEYS.identity)))],
  ['take-along.zip', 'backup', await takeAlong()],
];

const stranger = aBundleObservation({ consultant: idOf('stranger') });
const sealed = await toLead(padded());

const refuse: Readonly<Record<FileRefusal, readonly [string, Reader, Bytes]>> = {
  'not-a-bundle': ['txt', 'bundle', utf8('Rota for week 48')],
  'not-a-card': ['txt', 'card', utf8(JSON.stringify({ format: 'upward/dataset', version: 1 }))],
  'not-a-brief': ['age', 'brief', await underWords('Rota for week 48')],
  'not-a-preview': ['age', 'preview', await underWords(brief())],
  'not-a-note': ['age', 'note', await underWords(brief())],
  'not-a-response': ['txt', 'response', utf8('Rota for week 48')],
  'not-a-dataset': ['txt', 'dataset', utf8(JSON.stringify({ format: 'upward/response', version: 1 }))],
  'not-a-coding': ['age', 'coding', await sealTo(OTHER_KEYS.recipient, utf8('Rota for week 48'))],
  'not-a-codebook': ['txt', 'codebook', utf8('Rota for week 48')],
  'not-a-key': ['age', 'key', await underWords('Rota for week 48')],
  'not-a-backup': ['age', 'backup', await underWords('Rota for week 48')],
  damaged: ['age', 'bundle', sealed.slice(0, sealed.length / 2)],
  'wrong-key': ['age', 'bundle', await sealTo(OTHER_KEYS.recipient, utf8(JSON.stringify(padded())))],
  'wrong-words': ['age', 'brief', await underWords(brief(), 'other lantern grain seven moss bridge')],
  'other-round': ['age', 'bundle', await toLead(padded({ round: idOf('another-round') }))],
  'other-keys': ['txt', 'known-card', utf8(encodeRoundCard({ ...card, recipient: OTHER_KEYS.recipient }))],
  'newer-version': ['age', 'brief', await underWords(brief({ version: 2 }))],
  'unknown-key': ['age', 'brief', await underWords(brief({ seats: 6 }))],
  'seat-unknown': ['age', 'bundle', await toLead(padded({ seat: seatOf(2) }))],
  'too-large': ['age', 'key', new Uint8Array(4097)],
  'consultant-unknown': ['age', 'bundle', await toLead(padded({ observations: [stranger] }))],
  'promise-too-high': ['age', 'bundle', await toLead(padded({ promised: { minContributors: 9 } }))],
};

function write(file: string, bytes: Bytes): void {
  writeFileSync(join(folder, file), bytes);
}

for (const part of ['accept', 'refuse']) {
  rmSync(join(folder, part), { recursive: true, force: true });
  mkdirSync(join(folder, part), { recursive: true });
}
const vectors: Vector[] = [
  ...accept.map(([name, reads, bytes]): Vector => {
    write(`accept/${name}`, bytes);
    return { file: `accept/${name}`, reads, expected: 'accepted' };
  }),
  ...FILE_REFUSALS.map((reason): Vector => {
    const [extension, reads, bytes] = refuse[reason];
    write(`refuse/${reason}.${extension}`, bytes);
    return { file: `refuse/${reason}.${extension}`, reads, expected: reason };
  }),
];
const index = {
  leadIdentity: TEST_KEYS.identity,
  studyIdentity: OTHER_KEYS.identity,
  words,
  knownCard: 'accept/round-card.txt',
  vectors,
};
writeFileSync(join(folder, 'index.json'), JSON.stringify(index, null, 2));
execFileSync('npx', ['biome', 'format', '--write', join(folder, 'index.json')], {
  cwd: root,
  stdio: 'inherit',
});
