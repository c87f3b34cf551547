import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { sealBrief } from '../../../lib/brief/seal-brief.ts';
import { largeStudy } from '../../../lib/example/large-study.ts';
import { Dataset } from '../../../lib/schema/dataset.ts';
import { aBriefContent, idOf } from '../../fixtures/builders.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import { drop, goTo, openWithKey, outcomes, press, sealedFiles, textOf } from './study-page.tsx';

afterEach(cleanup);

/** The brief of one consultant, as its file and its words. */
async function briefOf(name: string, seed: number) {
  const content = aBriefContent({ consultant: { id: idOf(name), name } });
  const { file, words } = await sealBrief(content, quickPassphrases, seededRandom(seed));
  return { content, words: words.join(' '), file: new File([file], `upward-brief-${seed}.age`) };
}

function give({ file, words }: { readonly file: File; readonly words: string }) {
  fireEvent.change(screen.getByLabelText(/^Drop a brief here/), { target: { files: [file] } });
  fireEvent.input(screen.getByLabelText('Its six words'), { target: { value: words } });
  press('Count this brief');
}

async function count(name: string, seed: number, counted: number) {
  const brief = await briefOf(name, seed);
  give(brief);
  await screen.findByText(counted === 1 ? '1 brief is counted.' : `${counted} briefs are counted.`);
  return brief;
}

describe('briefs that consultants gave the study team', () => {
  it('are shown as what they cover from three on, one a consultant, and no word of them stays', async () => {
    const { container, saved } = await openWithKey();
    await drop(await sealedFiles([...largeStudy().responses]));
    await count('Dr Marsh', 1, 1);
    await count('Dr Adeyemi', 2, 2);
    const { content } = await count('Dr Marsh', 3, 2);
    await goTo('Results');
    await outcomes();
    expect(screen.queryByText('What the briefs cover, by domain')).toBeNull();
    await goTo('Responses');
    await count('Dr Okafor', 4, 3);
    await goTo('Results');
    const covered = await screen.findByRole('table', {
      name: 'What the briefs cover, by domain, in figures',
    });
    expect(within(covered).getAllByRole('row')).toHaveLength(8);
    await goTo('Export');
    await waitFor(() => press('Save the de-identified data (JSON)'));
    const left = container.innerHTML + textOf(saved, 'upward-dataset.json');
    const words = content.domains.flatMap(({ keep, change }) => [...keep, ...change]);
    expect([...words, 'Dr Marsh'].filter((word) => left.includes(word))).toEqual([]);
  });

  it('give their statements to be coded, exported only about three consultants, and only once that is ticked', async () => {
    const { saved } = await openWithKey();
    await drop(await sealedFiles(largeStudy().responses.map((each) => ({ ...each, texts: {} }))));
    await count('Dr Marsh', 1, 1);
    await count('dr  marsh', 2, 2);
    const { content } = await count('Dr Adeyemi', 3, 3);
    await goTo('Free text');
    const statements = content.domains.flatMap(({ keep, change }) => [...keep, ...change]);
    // The four briefs say the same, and what two briefs share stands once.
    expect(statements).toHaveLength(1);
    expect(await screen.findByText('1 text.')).toBeTruthy();
    await goTo('Export');
    expect(await screen.findByText('Left out: they are about fewer than 3 consultants.')).toBeTruthy();
    await goTo('Responses');
    await count('Dr Okafor', 4, 4);
    await goTo('Export');
    await waitFor(() => press('Save the de-identified data (JSON)'));
    expect(Dataset.parse(JSON.parse(textOf(saved, 'upward-dataset.json'))).points).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Export the statements/ }));
    await screen.findByText(`${4 * statements.length}, beside no consultant.`);
    press('Save the de-identified data (JSON)');
    const { points } = Dataset.parse(JSON.parse(textOf([...saved].reverse(), 'upward-dataset.json')));
    expect(points).toHaveLength(4 * statements.length);
    expect(JSON.stringify(points)).not.toMatch(/marsh|adeyemi|okafor/i);
  });

  it('are refused with wrong words, and asked for where there is none', async () => {
    const { container } = await openWithKey();
    press('Count this brief');
    await screen.findByText('Choose the brief first.');
    give({ ...(await briefOf('Dr Marsh', 1)), words: 'amber kite slate violet nine harbour' });
    await screen.findByText('Refused: wrong-words');
    expect(await faultsOf(container)).toEqual([]);
  });
});
