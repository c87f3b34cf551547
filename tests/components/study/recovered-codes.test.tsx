import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { storyResponses } from '../../../lib/example/story-responses.ts';
import { faultsOf } from '../axe.ts';
import { CODES, drop, goTo, openWithKey, outcomeRow, sealedFiles } from './study-page.tsx';

afterEach(cleanup);

const [own] = storyResponses();
if (own === undefined) throw new Error('the story has no responses');
const words = own.code.split('-');
const written = [`${words[0]}x`, ...words.slice(1)].join('-');

/** The story with one fellow's code miswritten after the one-to-one. */
async function openMiswritten() {
  const page = await openWithKey();
  const responses = storyResponses().map((response) =>
    response.code === own?.code && response.occasion === 'T1' ? { ...response, code: written } : response,
  );
  await drop(await sealedFiles(responses));
  return page;
}

const slip = () => screen.getByRole('checkbox', { name: `“${words[0]}x” counts as “${words[0]}”` });
const pairs = async () => (await outcomeRow(/^Confidence/)).join();

describe('a code that was put right for the study', () => {
  it('is told by the words that differ, never whole', async () => {
    const { container } = await openMiswritten();
    expect(slip()).toBeDefined();
    for (const code of [...CODES, written]) expect(container.innerHTML).not.toContain(code);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('makes one person of two, until it is undone', async () => {
    await openMiswritten();
    await goTo('Results');
    const joined = await pairs();
    fireEvent.click(slip());
    expect(await pairs()).not.toBe(joined);
    fireEvent.click(slip());
    expect(await pairs()).toBe(joined);
  });

  it('is not spoken of where there is none', async () => {
    await openWithKey();
    await drop(await sealedFiles(storyResponses()));
    expect(screen.queryByRole('heading', { name: 'Codes that were put right' })).toBeNull();
  });
});
