import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fhirFiles } from '../../../../lib/export/fhir/fhir-files.ts';
import { fhirQuestionnaire } from '../../../../lib/export/fhir/questionnaire.ts';
import { fhirResponses } from '../../../../lib/export/fhir/responses.ts';
import type { Dataset } from '../../../../lib/schema/dataset.ts';
import { Occasion } from '../../../../lib/schema/primitives.ts';
import { schemaFaults } from '../../../fixtures/fhir/json-schema.ts';
import { medplumFaults } from '../../../fixtures/fhir/medplum.ts';
import { datasetOf } from '../../../fixtures/story-dataset.ts';
import { fullDataset } from '../../../fixtures/study-package.ts';
import { laidOut } from '../../../support/lay-out.ts';
import { findPandas } from '../../../support/programs.ts';

const run = promisify(execFile);
const PAGE = readFileSync(join(import.meta.dirname, '../../../../docs/formats/fhir.md'), 'utf8');
const [asTable = '', asTransaction = ''] = [...PAGE.matchAll(/```python\n([\s\S]*?)```/g)].map(
  ([, code = '']) => code,
);
const python = findPandas();

/** One line a person and occasion: what the table of the page shows of some questions, an empty cell as null. */
const SHOWN = ['person', 'role', 'occasion', 'skipped', 'CONF_technology', 'IMPORT_improvement', 'EXPER'];
const SHOWING = `print(table.reindex(columns=${JSON.stringify(SHOWN)}).to_json(orient='values'))`;

function expectedRows({ people }: Dataset): unknown[][] {
  return people.flatMap((person) =>
    Occasion.options.flatMap((occasion) => {
      const answers = person[occasion];
      if (answers === null) return [];
      const { scales, items, skipped } = answers;
      return [
        [
          ...[person.person, person.role, occasion, skipped],
          ...[scales.CONF?.[0] ?? null, scales.IMPORT?.[6] ?? null, items.EXPER ?? null],
        ],
      ];
    }),
  );
}

describe('the lines of docs/formats/fhir.md', () => {
  it('read the responses as a table, an answer "cannot say" as an empty cell', async ({ skip }) => {
    if (python.path === null) return skip(python.missing);
    const { path } = python;
    const dataset = await datasetOf();
    const { stdout } = await laidOut(fhirFiles(dataset), (folder) =>
      run(path, ['-c', `${asTable}\n${SHOWING}`], { cwd: folder }),
    );
    expect(JSON.parse(stdout)).toEqual(expectedRows(dataset));
    expect(expectedRows(dataset).flat()).toContain(null);
  });

  it.for([
    ['of the full dataset', fullDataset],
    ['of nobody', () => datasetOf([])],
  ] as const)('make a valid transaction of both files, %s', async ([, make], { skip }) => {
    if (python.path === null) return skip(python.missing);
    const { path } = python;
    const dataset = await make();
    const text = await laidOut(fhirFiles(dataset), async (folder) => {
      await run(path, ['-c', asTransaction], { cwd: folder });
      return readFile(join(folder, 'transaction.json'), 'utf8');
    });
    const transaction = JSON.parse(text) as {
      resourceType: string;
      entry: { resource: object; fullUrl: string }[];
    };
    expect([...medplumFaults(transaction), ...schemaFaults(transaction)]).toEqual([]);
    expect(transaction.entry.map(({ resource }) => resource)).toEqual([
      fhirQuestionnaire(),
      ...(fhirResponses(dataset).entry ?? []).map(({ resource }) => resource),
    ]);
    // A server rewrites every uri that is equal to the address of a resource it gives another id.
    expect(transaction.entry.map(({ fullUrl }) => fullUrl)).not.toContain(fhirQuestionnaire().url);
  });
});
