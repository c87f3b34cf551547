import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { screenIdentifiers } from '../../lib/screening/screen-identifiers.ts';
import { forgetSentences } from '../../lib/screening/sentence-cache.ts';
import { type Counts, KINDS, measureScreening } from '../fixtures/notes/measure-screening.ts';
import { readNotes } from '../fixtures/notes/read-notes.ts';
import type { Figure, Measure } from './figure.ts';
import { percentile } from './quantiles.ts';

const SETS = ['tuning.txt', 'tuning-2.txt', 'unseen.txt'];
const NOTE = 280;
const ROUNDS = 5;
const LONG = 100_000;

/**
 * What the screen finds of what is marked in made-up notes, by kind, with counts; how fast it is on notes of 280
 * characters without its memory of sentences; how long 100 KB of one character take; and its bytes, lists included.
 */
export const measure: Measure = async () => [
  ...SETS.flatMap(qualityOf),
  ...speed(),
  ...lengths(),
  ...(await bytes()),
];

function qualityOf(name: string): readonly Figure[] {
  const { all, byKind, ...notes } = measureScreening(readNotes(name), screenIdentifiers);
  return [
    ...figuresOf(`${name}, all`, all),
    ...KINDS.flatMap((kind) => figuresOf(`${name}, ${kind}`, byKind[kind])),
    share(`${name}, notes with a leak of ${notes.notesWithMarks}`, notes.leakyNotes, notes.notesWithMarks),
    share(`${name}, clean notes flagged of ${notes.cleanNotes}`, notes.flaggedCleanNotes, notes.cleanNotes),
  ];
}

function figuresOf(what: string, { marked, masked, found, right }: Counts): readonly Figure[] {
  return [
    share(`${what}: recall, ${masked} of ${marked}`, masked, marked),
    share(`${what}: precision, ${right} of ${found}`, right, found),
  ];
}

function share(what: string, part: number, whole: number): Figure {
  return { what, value: Number((part / Math.max(whole, 1)).toFixed(4)), unit: 'ratio' };
}

function speed(): readonly Figure[] {
  const notes = readNotes('tuning.txt').map(({ text }) => text);
  // Notes of full length, cut from all of them one after another.
  const running = notes.join(' ');
  const full = Array.from({ length: Math.floor(running.length / NOTE) }, (_, index) =>
    running.slice(index * NOTE, (index + 1) * NOTE),
  );
  const times = Array.from({ length: ROUNDS }, () => full.map(timeOf))
    .slice(1)
    .flat();
  const total = times.reduce((sum, time) => sum + time, 0);
  const written = (ROUNDS - 1) * full.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return [
    { what: `note of ${NOTE} characters, p50`, value: percentile(times, 0.5), unit: 'ms' },
    { what: `note of ${NOTE} characters, p99`, value: percentile(times, 0.99), unit: 'ms' },
    { what: 'bytes screened a millisecond', value: Math.round(written / total), unit: 'bytes' },
  ];
}

function lengths(): readonly Figure[] {
  const longest = Array.from("aA0 .,-/'’@#([_\nxé漢").map((letter) => ({
    letter,
    time: timeOf(letter.repeat(LONG)),
  }));
  const worst = longest.reduce((one, other) => (other.time > one.time ? other : one));
  return [
    {
      what: `100 KB of one character, worst (${JSON.stringify(worst.letter)})`,
      value: worst.time,
      unit: 'ms',
    },
  ];
}

function timeOf(text: string): number {
  forgetSentences();
  const began = performance.now();
  screenIdentifiers(text);
  return performance.now() - began;
}

async function bytes(): Promise<readonly Figure[]> {
  const root = join(import.meta.dirname, '..', '..');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: '.output/screening',
      copyPublicDir: false,
      lib: { entry: 'lib/screening/screen-identifiers.ts', formats: ['es'], fileName: () => 'screening.mjs' },
      minify: true,
    },
  });
  const built = await readFile(join(root, '.output', 'screening', 'screening.mjs'));
  return [{ what: 'rules and lists, gzip', value: gzipSync(built, { level: 9 }).length, unit: 'bytes' }];
}
