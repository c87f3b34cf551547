import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BriefPage } from '../../../components/brief/brief-page.tsx';
import { type Services, ServicesProvider } from '../../../components/shared/services.tsx';
import { sealBrief } from '../../../lib/brief/seal-brief.ts';
import { newCode } from '../../../lib/reflection/code.ts';
import { openResponse } from '../../../lib/reflection/open-study-file.ts';
import { newSession } from '../../../lib/session/change-session.ts';
import { fromBase64Url } from '../../../lib/shared/bytes.ts';
import type { VaultService } from '../../../lib/store/vault-service.ts';
import { sha256Hex } from '../../../lib/vault/hash.ts';
import { idOf, OTHER_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { memoryServices, type SavedFile } from '../../fixtures/services.ts';
import { memoryVault, quickPassphrases } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import { marshBrief, statementsOf } from './marsh.ts';

afterEach(cleanup);

const content = marshBrief();
const statements = statementsOf(content);

/** The page with the brief's file chosen and its words typed. */
async function openPage(own: Partial<Services> = {}) {
  const { services, saved } = memoryServices(own);
  const { file, words } = await sealBrief(content, quickPassphrases, seededRandom(7));
  const { container } = render(
    <ServicesProvider value={services}>
      <BriefPage />
    </ServicesProvider>,
  );
  return { container, saved, file: new File([file], 'upward-brief-7c2m.age'), words: words.join(' ') };
}

function fill({ file, words, visit }: { file: File; words: string; visit: RegExp }) {
  fireEvent.change(screen.getByLabelText(/The brief file/), { target: { files: [file] } });
  fireEvent.input(screen.getByLabelText(/six words/), { target: { value: words } });
  fireEvent.click(screen.getByRole('radio', { name: visit }));
}

function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole('button', { name }));
}

async function openFor(visit: RegExp) {
  const page = await openPage();
  fill({ ...page, visit });
  press('Open the file');
  return page;
}

/** Opened for the first time, at the first question. */
async function begun(consent: RegExp = /May be used in the study/) {
  const page = await openFor(/first time/);
  fireEvent.click(await screen.findByRole('radio', { name: consent }));
  press(/^Begin/);
  return page;
}

function expectFor(domain: string, answer: string) {
  fireEvent.click(within(screen.getByRole('group', { name: domain })).getByRole('radio', { name: answer }));
}

/** The story's five expectations of Dr Marsh. */
function predict() {
  expectFor('Use of technology', 'mostly keep');
  expectFor('Clinical practice', 'mostly keep');
  expectFor('Approach to juniors', 'mostly keep');
  expectFor('Time management', 'mixed');
  expectFor('Approachability', 'mostly change');
}

/** Once the brief was opened to be read. */
async function revealed() {
  await screen.findByRole('button', { name: 'Print' });
}

function shown(container: Element): string[] {
  return statements.filter((statement) => container.innerHTML.includes(statement));
}

async function responseIn([file]: readonly SavedFile[]) {
  if (file === undefined || typeof file.content === 'string') throw new Error('no file was saved');
  return unwrap(await openResponse(file.content, OTHER_KEYS.identity));
}

describe('opening a brief', () => {
  it('lists all that is missing at once, and focuses the list', async () => {
    await openPage();
    press('Open the file');
    const summary = screen.getByRole('alert');
    expect(within(summary).getAllByRole('link')).toHaveLength(3);
    expect(document.activeElement).toBe(summary);
  });

  it('says why it does not open, and forgets nothing that was typed', async () => {
    const page = await openPage();
    fill({ ...page, words: 'otter lantern grain seven moss bridge', visit: /first time/ });
    press('Open the file');
    expect((await screen.findByRole('alert')).textContent).toContain('Refused: wrong-words');
    expect(screen.getByText('upward-brief-7c2m.age')).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>(/six words/).value).toMatch(/^otter/);
  });

  it('takes a file that is dropped anywhere on the page', async () => {
    const { file } = await openPage();
    const dropped = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(dropped, 'dataTransfer', { value: { files: [file], items: [] } });
    fireEvent(document.body, dropped);
    expect(dropped.defaultPrevented).toBe(true);
    await screen.findByText('upward-brief-7c2m.age');
  });

  it('refuses a file that is far too large', async () => {
    const page = await openPage();
    const file = new File([new Uint8Array(200_000)], 'holiday.jpg');
    fill({ ...page, file, visit: /first time/ });
    press('Open the file');
    expect((await screen.findByRole('alert')).textContent).toContain('Refused: too-large');
  });

  it('names the word of a code that is on no list', async () => {
    const page = await openPage();
    fill({ ...page, visit: /I answered before/ });
    fireEvent.input(screen.getByLabelText('Your code'), { target: { value: 'otter lantern grain qqqq' } });
    press('Open the file');
    expect(screen.getByRole('alert').textContent).toContain('“qqqq”');
  });

  it('shows what it put right in a code, and opens once that was looked at', async () => {
    const page = await openPage();
    fill({ ...page, visit: /I answered before/ });
    const code = screen.getByLabelText<HTMLInputElement>('Your code');
    fireEvent.input(code, { target: { value: 'otter lantren grain copper' } });
    press('Open the file');
    expect(screen.getByRole('alert').textContent).toContain('“lantren” is now “lantern”');
    expect(code.value).toBe('otter lantern grain copper');
    press('Open the file');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Open your brief' })).toBeNull());
  });
});

describe('before the reveal', () => {
  it('no statement is on any screen, and nothing can be printed', async () => {
    const { container } = await begun();
    for (const _part of [1, 2, 3, 4]) {
      expect(shown(container)).toEqual([]);
      press('Skip this part');
    }
    predict();
    expect(shown(container)).toEqual([]);
    press('Check my answers');
    press('Seal my answers');
    await screen.findByRole('heading', { name: 'Your answers are sealed' });
    expect(shown(container)).toEqual([]);
    expect(screen.queryByRole('button', { name: /Print/ })).toBeNull();
    press('Show the brief');
    expect(shown(container)).toEqual([]);
    await revealed();
    expect(shown(container)).toEqual(statements);
  });

  it('consent is asked with nothing chosen', async () => {
    const { container } = await openFor(/first time/);
    await screen.findByRole('heading', { name: 'Before you answer' });
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    expect(shown(container)).toEqual([]);
  });
});

describe('the first answers', () => {
  it('are sealed with what was expected, and with the mark of what was skipped', async () => {
    const { saved } = await begun();
    for (const _part of [1, 2, 3, 4]) press('Skip this part');
    predict();
    press('Check my answers');
    press('Seal my answers');
    fireEvent.click(await screen.findByRole('button', { name: 'Save my sealed answers' }));
    await screen.findByText(/^Saved\./);
    expect(await responseIn(saved)).toMatchObject({
      role: 'consultant',
      occasion: 'T0',
      round: content.round.id,
      skipped: true,
      scales: {},
      predict: ['mostly-keep', 'mostly-keep', 'mostly-keep', 'mixed', 'mostly-change'],
    });
  });

  it('go under a code that is shown before and after the reveal', async () => {
    const { saved } = await begun();
    for (const _part of [1, 2, 3, 4]) press('Skip this part');
    press('Skip this part, and check');
    press('Seal my answers');
    fireEvent.click(await screen.findByRole('button', { name: 'Save my sealed answers' }));
    await screen.findByText(/^Saved\./);
    const { code } = await responseIn(saved);
    expect(screen.getByText(code.replaceAll('-', ' '))).toBeDefined();
    press('Show the brief');
    await revealed();
    expect(screen.getByText(code.replaceAll('-', ' '))).toBeDefined();
  });

  it('leave no file where they are for the consultant only, yet show the gap', async () => {
    const { saved } = await begun(/For me only/);
    for (const _part of [1, 2, 3, 4]) press('Skip this part');
    predict();
    press('Check my answers');
    press('Finish, and show the brief');
    expect(await screen.findByText('Nothing was sealed', { exact: false })).toBeDefined();
    expect(screen.getByRole('table')).toBeDefined();
    expect(saved).toEqual([]);
  });

  it('may be left out altogether: the brief opens all the same', async () => {
    const { container, saved } = await openFor(/first time/);
    fireEvent.click(await screen.findByRole('button', { name: 'Skip all, and show the brief' }));
    await revealed();
    expect(shown(container)).toEqual(statements);
    expect(screen.queryByRole('table')).toBeNull();
    expect(saved).toEqual([]);
  });
});

describe('the revealed brief', () => {
  it('sets what was expected beside what they said', async () => {
    await begun(/For me only/);
    for (const _part of [1, 2, 3, 4]) press('Skip this part');
    predict();
    press('Check my answers');
    press('Finish, and show the brief');
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.lastElementChild?.firstChild?.textContent)).toEqual([
      'More to change than you expected',
      'As you expected',
      'More to change than you expected',
      'Nothing to compare',
      'More to keep than you expected',
    ]);
  });

  it('reads strengths first and fills what has no point with the same words', async () => {
    const { container } = await openFor(/no code/);
    await revealed();
    const headings = [...container.querySelectorAll('.brief__domain h2')].map(
      ({ textContent }) => textContent,
    );
    expect(headings[0]).toBe('Strengths');
    expect(headings.at(-1)).toBe('Areas for improvement');
    expect(screen.getAllByText('Nothing to show', { selector: 'p' })).toHaveLength(5);
  });
});

describe('coming back', () => {
  it('shows the brief at once and seals the later answers under the code brought along', async () => {
    const page = await openPage();
    const code = newCode(seededRandom(5));
    fill({ ...page, visit: /I answered before/ });
    fireEvent.input(screen.getByLabelText('Your code'), { target: { value: code.replaceAll('-', ' ') } });
    press('Open the file');
    await revealed();
    press('Answer, within a week of the session');
    fireEvent.click(screen.getByRole('radio', { name: /May be used in the study/ }));
    press(/^Begin/);
    for (const _part of [1, 2, 3]) press('Skip this part');
    for (const row of screen.getAllByRole('group')) {
      const choice = within(row).queryByRole('radio', { name: 'cannot say' });
      if (choice) fireEvent.click(choice);
    }
    fireEvent.input(screen.getByLabelText('Minutes'), { target: { value: '45' } });
    press('Continue');
    press('Skip this part, and check');
    press('Seal my answers');
    fireEvent.click(await screen.findByRole('button', { name: 'Save my sealed answers' }));
    await screen.findByText(/^Saved\./);
    expect(await responseIn(page.saved)).toMatchObject({
      code,
      occasion: 'T1',
      lengthMinutes: 45,
      items: { EXPER: null },
    });
  });

  it('makes a new code where none was kept', async () => {
    const { saved } = await openFor(/no code/);
    await revealed();
    press('Answer, about 90 days later');
    fireEvent.click(screen.getByRole('radio', { name: /May be used in the study/ }));
    press(/^Begin/);
    press('Skip this part');
    press('Skip this part, and check');
    press('Seal my answers');
    fireEvent.click(await screen.findByRole('button', { name: 'Save my sealed answers' }));
    await screen.findByText(/^Saved\./);
    const { code, occasion } = await responseIn(saved);
    expect(occasion).toBe('T2');
    expect(code).toMatch(/^([a-z]+-){3}[a-z]+$/);
  });
});

describe('a brief that is kept', () => {
  const PASSPHRASE = 'slate harbour nine violet';

  /** Opened for the first time and kept, in a vault that was there and open; at consent. */
  async function kept() {
    const { vault } = memoryVault();
    await vault.create(PASSPHRASE);
    const page = await openPage({ vault });
    fill({ ...page, visit: /first time/ });
    fireEvent.click(screen.getByRole('radio', { name: /^Keep it on this computer/ }));
    press('Open the file');
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, it is mine: keep it' }));
    await screen.findByRole('heading', { name: 'Before you answer' });
    return { ...page, vault };
  }

  async function comeBack(vault: VaultService) {
    cleanup();
    const page = await openPage({ vault });
    fireEvent.click(await screen.findByRole('button', { name: 'Open what your vault keeps' }));
    return page;
  }

  it('is kept sealed, with nothing of what it says, until one’s own view is given', async () => {
    const { vault, container } = await kept();
    expect(shown(container)).toEqual([]);
    const [record] = unwrap(await vault.list('kept-brief'));
    const json = JSON.stringify(record);
    for (const statement of statements) expect(json).not.toContain(statement);
    await comeBack(vault);
    await screen.findByRole('heading', { name: 'Before you answer' });
  });

  it('needs neither file nor words nor code when one comes back, and keeps what was expected', async () => {
    const { vault, saved } = await kept();
    fireEvent.click(screen.getByRole('radio', { name: /May be used in the study/ }));
    press(/^Begin/);
    for (const _part of [1, 2, 3, 4]) press('Skip this part');
    predict();
    press('Check my answers');
    press('Seal my answers');
    fireEvent.click(await screen.findByRole('button', { name: 'Save my sealed answers' }));
    await screen.findByText(/^Saved\./);
    press('Show the brief');
    await revealed();
    const { container } = await comeBack(vault);
    await revealed();
    expect(shown(container)).toEqual(statements);
    expect(screen.getByRole('table')).toBeDefined();
    expect(await faultsOf(container)).toEqual([]);
    const first = await responseIn(saved);
    const [record] = unwrap(await vault.list('kept-brief'));
    expect(record?.value).toMatchObject({
      code: first.code,
      revealed: true,
      predict: first.predict,
      answered: [{ occasion: 'T0', revision: 1 }],
    });
  });

  it('seals later answers under the same code, and answers again under the next revision', async () => {
    const { vault } = await kept();
    fireEvent.click(await screen.findByRole('button', { name: 'Skip all, and show the brief' }));
    await revealed();
    const { saved } = await comeBack(vault);
    const codes = new Set<string>();
    for (const [revision, name] of [
      [1, 'Answer, about 90 days later'],
      [2, 'Answer, again, about 90 days later'],
    ] as const) {
      fireEvent.click(await screen.findByRole('button', { name }));
      fireEvent.click(await screen.findByRole('radio', { name: /May be used in the study/ }));
      press(/^Begin/);
      press('Skip this part');
      press('Skip this part, and check');
      press('Seal my answers');
      fireEvent.click(await screen.findByRole('button', { name: 'Save my sealed answers' }));
      await screen.findByText(/^Saved\./);
      press('Go back to the brief');
      await revealed();
      const response = await responseIn(saved.slice(-1));
      expect(response).toMatchObject({ occasion: 'T2', revision });
      codes.add(response.code);
    }
    expect(codes.size).toBe(1);
  });

  it('shows one’s own picture, what was expected and what was agreed, for oneself', async () => {
    const { vault } = await kept();
    fireEvent.click(await screen.findByRole('button', { name: 'Skip all, and show the brief' }));
    await revealed();
    fireEvent.click(screen.getByRole('link', { name: 'My picture' }));
    await screen.findByText(/^Nothing to set side by side yet/);
    screen.getByText('Nothing was written down in the one-to-one.');
    const [record] = unwrap(await vault.list('kept-brief'));
    if (record === undefined) throw new Error('no brief is kept');
    const [T0, T1] = [{ AWARE: [1, 2, 3, 4, 5, 0, null] }, { AWARE: [3, 2, 3, 4, 5, 0, 1] }];
    const expected = ['mostly-keep', 'mixed', 'mixed', 'mixed', null] as const;
    await vault.put('kept-brief', record.id, { ...record.value, predict: [...expected], scales: { T0, T1 } });
    const session = {
      ...newSession(idOf('session'), await sha256Hex(fromBase64Url(record.value.file))),
      commitments: [{ what: 'order under my own log-in', by: '2026-12', noticed: '' }],
    };
    await vault.put('session', session.id, session);
    const { container } = await comeBack(vault);
    await revealed();
    fireEvent.click(screen.getByRole('link', { name: 'My picture' }));
    const table = await screen.findByRole('table', { name: /^Your picture before and after the one-to-one/ });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows[0]?.textContent).toContain('1 to 3');
    expect(rows[6]?.textContent).toContain('cannot say to 1');
    screen.getByText('I will order under my own log-in by December 2026.');
    fireEvent.click(screen.getByRole('radio', { name: 'Most' }));
    expect(await faultsOf(container)).toEqual([]);
    await waitFor(async () =>
      expect(unwrap(await vault.list('session'))[0]?.value.commitments[0]?.done).toBe('most'),
    );
  });

  it('is forgotten with all that belongs to it, when that is asked for and confirmed', async () => {
    const { vault } = await kept();
    fireEvent.click(await screen.findByRole('button', { name: 'Skip all, and show the brief' }));
    await revealed();
    const [record] = unwrap(await vault.list('kept-brief'));
    if (record === undefined) throw new Error('no brief is kept');
    const brief = await sha256Hex(fromBase64Url(record.value.file));
    const session = { ...newSession(idOf('session'), brief), timer: idOf('timer') };
    await vault.put('session', session.id, session);
    await vault.put('timer', idOf('timer'), { ends: 1 });
    press('Forget this brief');
    press('Keep it');
    press('Forget this brief');
    press('Forget it for good');
    await screen.findByText('Your vault keeps none yet.');
    for (const type of ['kept-brief', 'session', 'timer'] as const) {
      expect(unwrap(await vault.list(type))).toEqual([]);
    }
  });

  it('is kept once, however often its file is opened to be kept', async () => {
    const { vault, file, words } = await kept();
    cleanup();
    await openPage({ vault });
    fill({ file, words, visit: /no code/ });
    fireEvent.click(screen.getByRole('radio', { name: /^Keep it on this computer/ }));
    press('Open the file');
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, it is mine: keep it' }));
    await screen.findByRole('heading', { name: 'Before you answer' });
    expect(unwrap(await vault.list('kept-brief'))).toHaveLength(1);
  });

  it('is kept in no vault that somebody else left open', async () => {
    const { vault } = memoryVault();
    const name = unwrap(await vault.create(PASSPHRASE));
    const page = await openPage({ vault });
    fill({ ...page, visit: /no code/ });
    fireEvent.click(screen.getByRole('radio', { name: /^Keep it on this computer/ }));
    press('Open the file');
    await screen.findByRole('heading', { name: `Keep it in the vault ${name}?` });
    expect(shown(page.container)).toEqual([]);
    expect(await faultsOf(page.container)).toEqual([]);
    press('Read it once instead');
    await revealed();
    expect(unwrap(await vault.list('kept-brief'))).toEqual([]);
  });

  it('is kept in a vault that is made for it, where there is none', async () => {
    const page = await openPage({ vault: memoryVault().vault });
    fill({ ...page, visit: /first time/ });
    fireEvent.click(screen.getByRole('radio', { name: /^Keep it on this computer/ }));
    press('Open the file');
    await screen.findByRole('heading', { name: 'Choose a passphrase' });
    expect(shown(page.container)).toEqual([]);
  });
});

describe('the page', () => {
  it('has no accessibility fault from the opening to the reveal', async () => {
    const page = await openPage();
    press('Open the file');
    expect(await faultsOf(page.container)).toEqual([]);
    fill({ ...page, visit: /first time/ });
    press('Open the file');
    fireEvent.click(await screen.findByRole('radio', { name: /For me only/ }));
    expect(await faultsOf(page.container)).toEqual([]);
    press(/^Begin/);
    for (const _part of [1, 2, 3, 4]) press('Skip this part');
    predict();
    press('Check my answers');
    press('Finish, and show the brief');
    await screen.findByRole('table');
    expect(await faultsOf(page.container)).toEqual([]);
  });
});
