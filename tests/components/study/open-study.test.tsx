import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { storyResponses } from '../../../lib/example/story-responses.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { openKeyFile } from '../../../lib/vault/key-file.ts';
import { OTHER_KEYS, TEST_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import {
  CODES,
  drop,
  goTo,
  KEY_WORDS,
  keyFile,
  openPage,
  openWithKey,
  outcomeRow,
  press,
  sealedFiles,
  tryKey,
} from './study-page.tsx';

afterEach(cleanup);

/** The results by file name: what became of it, and why. */
function fates(): Record<string, string> {
  const rows = within(screen.getByRole('table', { name: 'Files, shuffled' }))
    .getAllByRole('row')
    .slice(1);
  return Object.fromEntries(
    rows.map((row) => {
      const [name = '', label, meaning] = Array.from(row.children, ({ textContent }) => textContent);
      return [name, `${label}: ${meaning}`];
    }),
  );
}

describe('opening the study key', () => {
  it('lists all that is missing at once, and focuses the list', () => {
    openPage();
    press('Open the study key');
    const summary = screen.getByRole('alert');
    expect(within(summary).getAllByRole('link')).toHaveLength(2);
    expect(document.activeElement).toBe(summary);
  });

  it('refuses wrong words, and leads back to them', async () => {
    openPage();
    await tryKey(await keyFile(), KEY_WORDS.toReversed().join(' '));
    const link = await screen.findByRole('link', { name: 'Refused: wrong-words' });
    const field = document.querySelector(link.getAttribute('href') ?? '');
    expect(field?.contains(screen.getByLabelText('The words that open it'))).toBe(true);
    expect(screen.getByText('upward-study-key-7c2m.age')).toBeDefined();
  });

  it('refuses what is no key, and a key file that was changed', async () => {
    openPage();
    await tryKey(new File([utf8('Dear all')], 'letter.age'), KEY_WORDS.join(' '));
    await screen.findByRole('link', { name: 'Refused: not-a-key' });
    press('Choose another');
    const cut = (await (await keyFile()).arrayBuffer()).slice(0, -1);
    await tryKey(new File([cut], 'upward-study-key-7c2m.age'), KEY_WORDS.join(' '));
    await screen.findByRole('link', { name: 'Refused: damaged' });
  });

  it('opens with the words in any case, and puts focus on the new page', async () => {
    openPage();
    await tryKey(await keyFile(), KEY_WORDS.join('-').toUpperCase());
    const heading = await screen.findByRole('heading', { name: 'Open the responses' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByLabelText<HTMLInputElement>('Public key, for the lead').value).toBe(
      TEST_KEYS.recipient,
    );
  });
});

describe('making a study key', () => {
  it('saves a file that the shown words open, and shows its public half', async () => {
    const { saved, container } = openPage();
    press('Make a study key');
    const shown = await screen.findByLabelText<HTMLInputElement>('Public key, for the lead');
    const words = screen.getByTestId('six-words').textContent;
    const [file] = saved;
    if (file === undefined || typeof file.content === 'string') throw new Error('no file was saved');
    const pair = unwrap(await openKeyFile(file.content, words, quickPassphrases));
    expect(pair.recipient).toBe(shown.value);
    expect(container.innerHTML).not.toContain(pair.identity);
  });
});

describe('dropping responses', () => {
  it('opens or refuses each with its reason, and counts what came twice once', async () => {
    await openWithKey();
    const [first, ...others] = storyResponses();
    if (first === undefined) throw new Error('the story has no responses');
    const good = await sealedFiles([first, ...others.slice(0, 1)]);
    const [again] = await sealedFiles([first]);
    const [foreign] = await sealedFiles([first], OTHER_KEYS.recipient);
    if (again === undefined || foreign === undefined) throw new Error('no file was sealed');
    await drop([
      ...good,
      new File([again], 'copy.age'),
      new File([foreign], 'foreign.age'),
      new File([utf8('Dear all')], 'letter.age'),
      new File([utf8('[]'.repeat(100_000))], 'large.age'),
    ]);
    expect(fates()).toEqual({
      'upward-file-0.age': 'Opened: In the memory of this page.',
      'upward-file-1.age': 'Opened: In the memory of this page.',
      'copy.age': 'Same again: Counted once.',
      'foreign.age': 'Refused: Refused: wrong-key',
      'letter.age': 'Refused: Refused: not-a-response',
      'large.age': 'Refused: Refused: too-large',
    });
    expect(screen.getByText('6 files looked at, 2 opened.')).toBeDefined();
  });

  it('lists files in another order than they came in, and keeps those of an earlier drop', async () => {
    await openWithKey();
    const files = await sealedFiles(storyResponses());
    await drop(files.slice(0, 12));
    await drop(files.slice(12), files.length);
    const names = Object.keys(fates());
    expect(names).not.toEqual(files.map(({ name }) => name));
    expect(names.toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  });

  it('gives the same results as the example gives, with nobody’s code on the screen', async () => {
    const { container } = await openWithKey();
    await drop(await sealedFiles(storyResponses()));
    expect(CODES.filter((code) => container.innerHTML.includes(code))).toEqual([]);
    press('Compare before and after');
    expect((await outcomeRow(/^Confidence/))[5]).toBe('.03125adjusted .0625');
    expect((await outcomeRow(/^Picture/)).at(-1)).toContain('fewer than 3 people');
    expect(screen.getByText('Answers of one round.')).toBeDefined();
    expect(screen.queryByText('Example data, made up')).toBeNull();
    expect(CODES.filter((code) => container.innerHTML.includes(code))).toEqual([]);
  });

  it('does not guess how many were asked to take part', async () => {
    await openWithKey();
    await drop(await sealedFiles(storyResponses()));
    await goTo('Results');
    expect(screen.getAllByText('not known')).toHaveLength(2);
  });

  it('leads to the responses where nothing is open yet', async () => {
    await openWithKey();
    await goTo('Results');
    expect(screen.getByText(/No answers are open yet/)).toBeDefined();
    await goTo('Export');
    expect(screen.getByText(/nothing to export yet/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /Save/ })).toBeNull();
  });

  it('forgets key and answers when the study is closed', async () => {
    const { container } = await openWithKey();
    await drop(await sealedFiles(storyResponses().slice(0, 2)));
    press('Close the study');
    expect(screen.getByText(/The key and the answers are forgotten/)).toBeDefined();
    await tryKey(await keyFile(), KEY_WORDS.join(' '));
    await screen.findByRole('heading', { name: 'Open the responses' });
    expect(container.querySelector('table')).toBeNull();
  });
});

describe('the way into a study', () => {
  it('has no accessibility fault on any of its screens', async () => {
    const { container } = openPage();
    expect(await faultsOf(container)).toEqual([]);
    press('Open the study key');
    press('Make a study key');
    await screen.findByTestId('six-words');
    expect(await faultsOf(container)).toEqual([]);
    await tryKey(await keyFile(), KEY_WORDS.join(' '));
    await screen.findByRole('heading', { name: 'Open the responses' });
    await drop([new File([utf8('Dear all')], 'letter.age')]);
    expect(await faultsOf(container)).toEqual([]);
  });
});
