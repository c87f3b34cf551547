import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { siteBResponses, storyResponses } from '../../../lib/example/story-responses.ts';
import { datasetText } from '../../../lib/export/make-dataset.ts';
import { Dataset } from '../../../lib/schema/dataset.ts';
import { encodeRoundCard } from '../../../lib/schema/round-card.ts';
import { aCard, OTHER_KEYS, TEST_KEYS } from '../../fixtures/builders.ts';
import { datasetOf } from '../../fixtures/story-dataset.ts';
import { faultsOf } from '../axe.ts';
import { choose, drop, goTo, openWithKey, outcomeRow, press, sealedFiles, textOf } from './study-page.tsx';

afterEach(cleanup);

const siteB = async () =>
  new File(
    [datasetText(await datasetOf(siteBResponses(), { identity: OTHER_KEYS.identity }))],
    'site-b.json',
  );

/** The story's responses and the dataset of site B, open together. */
async function openMerged() {
  const page = await openWithKey();
  await drop([...(await sealedFiles(storyResponses())), await siteB()]);
  return page;
}

async function saved({ saved }: Awaited<ReturnType<typeof openWithKey>>): Promise<Dataset> {
  press('Save the de-identified data (JSON)');
  await screen.findByText('Saved upward-dataset.json.');
  return Dataset.parse(JSON.parse(textOf(saved.slice(-1), 'upward-dataset.json')));
}

describe('another site’s dataset', () => {
  it('is compared with what was handed in here', async () => {
    await openMerged();
    await goTo('Results');
    expect((await outcomeRow(/^Picture/)).slice(1, 3)).toEqual(['5', '24 (22 to 25)']);
    expect(screen.getByText(/Merged with the dataset of another site/)).toBeDefined();
  });

  it('is exported without the two consultants of this site, until nobody else has it', async () => {
    const page = await openMerged();
    await goTo('Export');
    const consultants = async () => (await saved(page)).people.filter(({ role }) => role === 'consultant');
    expect(await consultants()).toHaveLength(3);
    expect(screen.getByText('All consultants of one site: fewer than 3 of them.')).toBeDefined();
    await choose('Who else has the other sites’ datasets?', 'us');
    expect(await consultants()).toHaveLength(5);
    expect(await faultsOf(page.container)).toEqual([]);
  });

  it('is left out, and named, where somebody in it is in the study already', async () => {
    await openWithKey();
    const earlier = new File([datasetText(await datasetOf())], 'earlier.json');
    await drop([...(await sealedFiles(storyResponses())), earlier]);
    expect(await screen.findByText('Left out: earlier.json.')).toBeDefined();
    await goTo('Results');
    expect((await outcomeRow(/^Confidence/))[1]).toBe('6');
  });

  it('is refused where it is none, and what stands beside one in a package is not needed', async () => {
    await openWithKey();
    await drop([new File(['{"format":"upward/point"}'], 'a.json'), new File(['a,b'], 'answers.csv')]);
    const rows = within(screen.getByRole('table', { name: 'Files, shuffled' })).getAllByRole('row');
    const told = rows.map(({ textContent }) => textContent);
    expect(told.some((text) => text.startsWith('a.jsonRefused'))).toBe(true);
    expect(told.some((text) => text.startsWith('answers.csvNot needed'))).toBe(true);
  });
});

describe('the rounds of a study', () => {
  const card = aCard({
    round: storyResponses()[0]?.round ?? '',
    studyRecipient: TEST_KEYS.recipient,
    seats: ['0', '1', '2'].map((digit) => digit.repeat(64)),
  });

  it('say by their card how many were invited, and the number can be typed over', async () => {
    await openWithKey();
    await drop([...(await sealedFiles(storyResponses())), new File([encodeRoundCard(card)], 'card.json')]);
    expect(screen.getByRole('group', { name: card.title })).toBeDefined();
    const field = screen.getByLabelText<HTMLInputElement>('Fellows invited');
    expect(field.value).toBe('3');
    fireEvent.input(field, { target: { value: '7' } });
    await goTo('Results');
    const flow = await screen.findByRole('table', { name: 'From invited to 90 days' });
    expect(
      within(flow).getByRole('rowheader', { name: 'Fellows' }).closest('tr')?.cells[1]?.textContent,
    ).toBe('7');
  });

  it('give their people a site, where each site has enough', async () => {
    const page = await openWithKey();
    await drop(await sealedFiles(storyResponses()));
    fireEvent.input(screen.getByLabelText('Site'), { target: { value: 'North' } });
    await goTo('Export');
    await screen.findByRole('button', { name: 'Save the de-identified data (JSON)' });
    expect((await saved(page)).people.map(({ site }) => site)).toEqual(Array(6).fill('North'));
  });
});
