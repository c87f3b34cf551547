import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../fixtures/story-dataset.ts';
import { fullDataset, mergedResponses, packageOf, textIn } from '../../fixtures/study-package.ts';

const readmeOf = async (dataset: Awaited<ReturnType<typeof datasetOf>>) =>
  textIn(await packageOf(dataset), 'README.md');

describe('README.md', () => {
  it('names every other file of the package, once and in its order', async () => {
    const files = await packageOf();
    const named = [...textIn(files, 'README.md').matchAll(/^- `([^`]+)`: \S/gm)].map(([, name]) => name);
    expect(named).toEqual(files.map(({ name }) => name).filter((name) => name !== 'README.md'));
  });

  it('counts the people of each role, and says of an absent role that it is absent', async () => {
    const alone = await readmeOf(await datasetOf());
    expect(alone).toContain('- 6 fellows\n- no consultant: fewer than 3, so the role is absent whole\n');
    expect(await readmeOf(await datasetOf(mergedResponses))).toContain('- 6 fellows\n- 5 consultants\n');
  });

  it('says what k is and what follows from it', async () => {
    expect(await readmeOf(await datasetOf(undefined, { k: 3 }))).toContain('k is 3: a role of fewer than 3');
  });

  it('tells of "cannot say", of totals, of the plan, and that the scales are not validated', async () => {
    const dataset = await datasetOf();
    const text = await readmeOf(dataset);
    expect(text).toContain('"cannot say", which is never a 0');
    expect(text).toContain('only where all seven rows');
    expect(text).toContain(dataset.plan.sha256);
    expect(text).toContain('not validated');
    expect(text).toContain('may still recognise an answer');
  });

  it('has three lines for R and three for pandas', async () => {
    const text = await readmeOf(await datasetOf());
    const lines = [...text.matchAll(/```(r|python)\n([\s\S]*?)\n```/g)].map(([, language, code = '']) => [
      language,
      code.split('\n').length,
    ]);
    expect(lines).toEqual([
      ['r', 3],
      ['python', 3],
    ]);
  });

  it('claims in no file that a person could not be recognised', async () => {
    for (const { name, content } of await packageOf(await fullDataset())) {
      expect(String(content), name).not.toMatch(/anonym/i);
    }
  });
});
