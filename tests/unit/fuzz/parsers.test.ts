import { describe, expect, it } from 'vitest';
import { ACCEPTED } from '../../fixtures/fuzz/parser.ts';
import { FILE_PARSERS, PARSERS } from '../../fixtures/fuzz/parsers/all.ts';
import { reachableFrom } from '../architecture/layers.ts';
import { codeOf, readSources } from '../architecture/source.ts';

const sources = readSources(['lib', 'components', 'entrypoints']);

/** Where something is parsed that never came from outside, and why it is none of the table's. */
const NOT_FROM_OUTSIDE: Readonly<Record<string, string>> = {
  'lib/schema/bundle.ts': 'checks what is about to be written',
  'lib/schema/round-card.ts': 'checks what is about to be written',
  'lib/export/public-answers.ts': 'checks what is about to be written',
  'lib/export/make-dataset.ts': 'checks what is about to be written',
  'lib/capture/change-observation.ts': 'checks what is about to be written',
  'lib/capture/make-observation.ts': 'checks what is about to be written',
  'lib/reflection/build-response.ts': 'checks what is about to be written',
  'lib/reflection/seal-response.ts': 'checks what is about to be written',
  'lib/reflection/seal-participant.ts': 'checks what is about to be written',
  'lib/store/vault-service.ts': 'opens what the passphrase of the same vault has sealed',
  'lib/vault/passphrase-worker.ts': 'hears the worker that it started itself',
  'lib/vault/passphrase.worker.ts': 'hears the page that started it',
  'lib/vault/record-cipher.ts': 'decodes what the vault’s own key has authenticated',
  'lib/vault/padding.ts': 'takes apart what the vault’s own key has authenticated',
  'lib/shared/random.ts': 'reads the bytes it has drawn',
  'lib/screening/lists/word-filter.ts': 'reads the lists of the package',
  'lib/store/folder-passes.ts':
    'reads a row of its own database for one mark, and takes none for a row that does not fit',
  'lib/brief/kept-brief.ts': 'decodes what the schema of its record has read',
  'lib/shared/clock.ts': 'counts days that a schema has read',
  'lib/shared/bytes.ts': 'says of its decoders what they throw',
  'lib/background/keep-locked.ts': 'reads the one number that it wrote itself, and else takes it for none',
  'lib/strength/guesses.worker.ts': 'hears the form that started it',
  'lib/strength/worker-estimator.ts': 'hears the worker that it started itself',
  'lib/analysis/analysis.worker.ts': 'hears the page that started it',
  'lib/analysis/worker-analysis.ts': 'hears the worker that it started itself',
  'lib/platform/draw-png.ts': 'takes the bytes of a picture that the browser has drawn',
  'lib/points/groups.worker.ts': 'hears the page that started it',
  'lib/points/worker-grouper.ts': 'hears the worker that it started itself',
  'components/points/room-new.tsx': 'narrows the value of its own choice',
  'components/options/lock-settings.tsx': 'narrows the value of its own choice',
  'components/options/site-settings.tsx': 'narrows the value of its own choice',
  'components/observations/observation-edit.tsx': 'narrows the value of its own choice',
  'components/observations/waiting-item.tsx': 'narrows the value of its own choice',
  'components/observations/find-observations.tsx': 'narrows the value of its own choice',
};

const PARSES =
  /\bsafeParse\b|\.parse\(|\bparse(?:Document|DocumentBytes|Json)\(|\bopenWith\(|\bInflate\(|\bunzip\w*\(|\.arrayBuffer\(|\bfromUtf8\(|\bfromBase64Url\(|\batob\(|\bDOMParser\b|\bDataView\(|\bdata: unknown\b/;

describe('every parser', () => {
  it.each(PARSERS)(
    'says of anything that it is accepted or refused from a closed list: $name',
    async (parser) => {
      const seen = await parser.verdicts();
      expect([...seen].toSorted()).toEqual([ACCEPTED, ...parser.refusals].toSorted());
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    120_000,
  );

  it('is in the table, or known to parse nothing that comes from outside', () => {
    const parsing = sources.filter((source) => PARSES.test(codeOf(source))).map(({ path }) => path);
    const listed = new Set([...PARSERS.flatMap(({ modules }) => modules), ...Object.keys(NOT_FROM_OUTSIDE)]);
    expect(parsing.filter((path) => !listed.has(path))).toEqual([]);
  });

  it('that the table names is there', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const named = [...PARSERS.flatMap(({ modules }) => modules), ...Object.keys(NOT_FROM_OUTSIDE)];
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('of files reaches neither the store nor the browser, so that what it refuses can change nothing', () => {
    const modules = new Set(FILE_PARSERS.flatMap((parser) => parser.modules));
    const reached = reachableFrom((path) => modules.has(path), sources);
    expect(reached.filter((path) => /^lib\/(store|platform)\//.test(path))).toEqual([]);
  });
});
