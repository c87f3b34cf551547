import { describe, expect, it } from 'vitest';
import { ANSWER_COLUMNS } from '../../../../lib/export/answer-columns.ts';
import { redcapFiles } from '../../../../lib/export/redcap/redcap-files.ts';
import { Occasion, Role } from '../../../../lib/schema/primitives.ts';
import { UPWARD_Q_1 } from '../../../../lib/schema/upward-q-1.ts';
import { readCsv } from '../../../fixtures/read-csv.ts';
import { readDictionary } from '../../../fixtures/read-redcap.ts';
import { fullDataset, textIn } from '../../../fixtures/study-package.ts';

const dictionary = textIn(redcapFiles({ people: [] }), 'upward-dictionary.csv');
const fields = readDictionary(dictionary);
const fieldOf = (name: string) => fields.find((field) => field.name === name);
const logicOf = (name: string) => fieldOf(name)?.line['Branching Logic (Show field only if...)'];

describe('upward-dictionary.csv', () => {
  it('has the 18 headers of a data dictionary in their order, and no byte order mark', () => {
    expect(readCsv(dictionary)[0]).toEqual([
      'Variable / Field Name',
      'Form Name',
      'Section Header',
      'Field Type',
      'Field Label',
      'Choices, Calculations, OR Slider Labels',
      'Field Note',
      'Text Validation Type OR Show Slider Number',
      'Text Validation Min',
      'Text Validation Max',
      'Identifier?',
      'Branching Logic (Show field only if...)',
      'Required Field?',
      'Custom Alignment',
      'Question Number (surveys only)',
      'Matrix Group Name',
      'Matrix Ranking?',
      'Field Annotation',
    ]);
    expect(dictionary).toMatch(/^Variable/);
  });

  it('begins with the record id, a text, and has one form', () => {
    expect(fields[0]).toMatchObject({ name: 'record_id', line: { 'Field Type': 'text' } });
    expect(new Set(fields.map(({ line }) => line['Form Name']))).toEqual(new Set(['upward_q']));
  });

  it('names each field once, in at most 26 letters, digits and underscores', () => {
    const names = fields.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,25}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a field for each question of the dataset, and for no total', () => {
    const columns = fields.map(({ column }) => column);
    const questions = ANSWER_COLUMNS.map(({ name }) => name).filter((name) => !name.endsWith('_total'));
    expect(columns).toEqual([undefined, ...['person', 'role', 'site', 'occasion', 'skipped'], ...questions]);
  });

  it('has numbers for choices, none twice in a field, and words that REDCap does not cut', () => {
    for (const { name, line, choices } of fields.filter((field) => field.line['Field Type'] === 'radio')) {
      const parts = line['Choices, Calculations, OR Slider Labels']?.split(' | ') ?? [];
      expect(choices.size, name).toBe(parts.length);
      expect([...choices.keys()].filter((code) => !/^\d$/.test(code))).toEqual([]);
      expect([...choices.values()].filter((words) => words === '' || words.includes('|'))).toEqual([]);
    }
    // Square brackets would pipe another field in, and an at sign would be an action.
    for (const { line } of fields) {
      const { 'Branching Logic (Show field only if...)': _, ...words } = line;
      expect(Object.values(words).join(' ')).not.toMatch(/[[\]@<>]/);
    }
  });

  it('asks seven rows as a matrix: together, with the same choices, headed by the words of the question', () => {
    const groups = Map.groupBy(fields, ({ line }) => line['Matrix Group Name'] ?? '');
    groups.delete('');
    expect([...groups].map(([name, rows]) => `${name} ${rows.length}`)).toEqual([
      'conf 7',
      'aware 7',
      'import 7',
      'predict 5',
    ]);
    for (const rows of groups.values()) {
      const places = rows.map((row) => fields.indexOf(row));
      expect(places).toEqual(places.map((_, index) => (places[0] ?? 0) + index));
      expect(new Set(rows.map(({ line }) => line['Choices, Calculations, OR Slider Labels'])).size).toBe(1);
      expect(rows.map(({ line }) => line['Section Header'] !== '')).toEqual(
        rows.map((_, index) => index === 0),
      );
    }
    expect(fieldOf('conf_technology')?.line).toMatchObject({
      'Section Header': expect.stringContaining(
        'how confident are you that you could speak honestly about...',
      ),
      'Field Label': 'their use of technology',
    });
  });

  it('keeps scores as they are and offers "cannot say" as 9, which is no score of any question', () => {
    for (const { column, choices, wayBack } of fields) {
      if (!ANSWER_COLUMNS.some(({ name }) => name === column)) continue;
      expect(choices.get('9'), column).toBe('cannot say');
      expect(wayBack.get('9'), column).toBe('cannot-say');
      expect([...choices.values()].filter((words) => words === 'cannot say')).toHaveLength(1);
    }
    const scores = [...(fieldOf('import_strengths')?.choices ?? [])];
    expect(scores).toEqual([
      ['0', 'not at all'],
      ['1', 'slightly'],
      ['2', 'somewhat'],
      ['3', 'fairly'],
      ['4', 'very'],
      ['5', 'essential'],
      ['9', 'cannot say'],
    ]);
    expect([...(fieldOf('import_strengths')?.wayBack ?? [])]).toEqual([['9', 'cannot-say']]);
    expect([...(fieldOf('time')?.wayBack ?? [])]).toEqual([
      ['1', 'far-too-little'],
      ['2', 'a-little-short'],
      ['3', 'about-right'],
      ['4', 'a-little-long'],
      ['5', 'far-too-long'],
      ['9', 'cannot-say'],
    ]);
  });

  it('shows a question to the roles and on the occasions that it is asked, and else to nobody', () => {
    expect(logicOf('conf_technology')).toBe("[role] = '1'");
    expect(logicOf('concern')).toBe("[occasion] = '0' or [occasion] = '1'");
    expect(logicOf('done')).toBe("[role] = '2' and [occasion] = '2'");
    for (const { item, name } of ANSWER_COLUMNS) {
      if (name.endsWith('_total')) continue;
      const logic = logicOf(name.toLowerCase()) ?? '';
      for (const role of Role.options)
        for (const occasion of Occasion.options) {
          const asked = item.asked.some((asking) => asking.role === role && asking.occasion === occasion);
          expect(isShown(logic, role, occasion), `${name} ${role} ${occasion}`).toBe(asked);
        }
    }
  });

  it('has the words of every question', () => {
    const words = fields.flatMap(({ line }) => [line['Field Label'], line['Section Header']]).join('\n');
    for (const item of UPWARD_Q_1.parts.flatMap(({ items }) => items)) {
      // Texts and lengths stand beside no person in a dataset.
      if (item.kind === 'text' || item.kind === 'length') continue;
      for (const { stem } of item.asked) expect(words).toContain(stem);
    }
  });

  it('is the same for every dataset', async () => {
    expect(textIn(redcapFiles(await fullDataset()), 'upward-dictionary.csv')).toBe(dictionary);
  });
});

/** REDCap's logic as far as we use it, by putting the two fields in and letting JavaScript say. */
function isShown(logic: string, role: Role, occasion: Occasion): boolean {
  if (logic === '') return true;
  const values: Readonly<Record<string, string>> = {
    role: role === 'fellow' ? '1' : '2',
    occasion: occasion.slice(1),
  };
  const terms = logic.replaceAll(/\[(\w+)\] = '(\d)'/g, (_, field: string, code: string) =>
    String(values[field] === code),
  );
  expect(terms).toMatch(/^(?:true|false|and|or|[() ])+$/);
  return truthOf(terms);
}

/** The truth of `true and (false or true)`: innermost brackets first, then "and" before "or". */
function truthOf(terms: string): boolean {
  const inner = /\(([^()]*)\)/.exec(terms);
  if (inner) return truthOf(terms.replace(inner[0], String(truthOf(inner[1] ?? ''))));
  return terms.split(' or ').some((part) => part.split(' and ').every((term) => term.trim() === 'true'));
}
