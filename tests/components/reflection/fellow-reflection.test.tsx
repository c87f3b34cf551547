import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FellowReflection } from '../../../components/reflection/fellow-reflection.tsx';
import { ServicesProvider } from '../../../components/shared/services.tsx';
import { openResponse } from '../../../lib/reflection/open-study-file.ts';
import type { Membership } from '../../../lib/schema/membership.ts';
import type { VaultService } from '../../../lib/store/vault-service.ts';
import { aMembership, idOf, OTHER_KEYS, TEST_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryServices, type SavedFile } from '../../fixtures/services.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

/** The key of the study team on the card of the fixtures; the lead's is the other one. */
const STUDY_IDENTITY = OTHER_KEYS.identity;

async function openPageWith(changes: Partial<Membership> = {}) {
  const { services, saved } = memoryServices();
  unwrap(await services.vault.create('slate harbour nine violet'));
  unwrap(await services.vault.put('membership', idOf('membership'), aMembership(changes)));
  const { container } = render(
    <ServicesProvider value={services}>
      <FellowReflection />
    </ServicesProvider>,
  );
  await screen.findByRole('heading', { name: 'A round' });
  return { container, saved, vault: services.vault };
}

function press(name: string | RegExp, within_: HTMLElement = document.body) {
  fireEvent.click(within(within_).getByRole('button', { name }));
}

function occasion(title: string): HTMLElement {
  const card = screen.getByRole('heading', { name: title }).closest('section');
  if (card === null) throw new Error(`no card ${title}`);
  return card;
}

async function begin() {
  fireEvent.click(await screen.findByRole('radio', { name: /May be used in the study/ }));
  press(/^Begin/);
}

function skipToTheEnd(parts: number) {
  for (let part = 1; part < parts; part += 1) press('Skip this part');
  press('Skip this part, and check');
  press(/^(Seal my answers|Finish, and go back to my rounds)$/);
}

async function responseIn([file]: readonly SavedFile[]) {
  if (file === undefined || typeof file.content === 'string') throw new Error('no file was saved');
  return unwrap(await openResponse(file.content, STUDY_IDENTITY));
}

describe('answers that are not sealed yet', () => {
  async function answeredOnce() {
    const page = await openPageWith();
    press('Answer', occasion('Before the session'));
    await begin();
    for (const row of screen.getAllByRole('group')) {
      fireEvent.click(within(row).getByRole('radio', { name: '2 somewhat' }));
    }
    press('Continue');
    return page;
  }

  function reopen(vault: VaultService) {
    cleanup();
    const { services, saved } = memoryServices({ vault });
    render(
      <ServicesProvider value={services}>
        <FellowReflection />
      </ServicesProvider>,
    );
    return saved;
  }

  it('are kept in the vault, and one goes on where one stopped', async () => {
    const { vault } = await answeredOnce();
    await waitFor(async () => expect(unwrap(await vault.list('answers-draft'))[0]?.value.index).toBe(1));
    const saved = reopen(vault);
    await screen.findByRole('heading', { name: 'A round' });
    press('Answer', occasion('Before the session'));
    await screen.findByText(/^You began this before/);
    expect(screen.getByText(/^Part 2 of/)).toBeDefined();
    skipToTheEnd(3);
    fireEvent.click(await screen.findByRole('button', { name: 'Save my sealed answers' }));
    await screen.findByText(/^Saved\./);
    expect((await responseIn(saved)).scales).toEqual({ CONF: [2, 2, 2, 2, 2, 2, 2] });
    expect(unwrap(await vault.list('answers-draft'))).toEqual([]);
  });

  it('are dropped where one starts anew', async () => {
    const { vault } = await answeredOnce();
    await waitFor(async () => expect(unwrap(await vault.list('answers-draft'))).toHaveLength(1));
    reopen(vault);
    await screen.findByRole('heading', { name: 'A round' });
    press('Answer', occasion('Before the session'));
    fireEvent.click(await screen.findByRole('button', { name: 'Start anew instead' }));
    await begin();
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });

  it('are looked through once more, and any part can be changed until they are sealed', async () => {
    const { saved, container } = await answeredOnce();
    for (const _part of [2, 3]) press('Skip this part');
    press('Skip this part, and check');
    expect(screen.getAllByText('2 somewhat')).toHaveLength(7);
    expect(screen.getAllByText('Left out.')).toHaveLength(3);
    expect(await faultsOf(container)).toEqual([]);
    press(/^Change How confident|^Change .*honestly/);
    const [row] = screen.getAllByRole('group');
    if (row === undefined) throw new Error('no row is shown');
    fireEvent.click(within(row).getByRole('radio', { name: '5 completely confident' }));
    press('Check my answers');
    expect(screen.getAllByText('2 somewhat')).toHaveLength(6);
    press('Seal my answers');
    fireEvent.click(await screen.findByRole('button', { name: 'Save my sealed answers' }));
    await screen.findByText(/^Saved\./);
    expect((await responseIn(saved)).scales).toEqual({ CONF: [5, 2, 2, 2, 2, 2, 2] });
  });
});

describe('a fellow’s reflection', () => {
  it('asks for consent with nothing chosen, and does not begin without it', async () => {
    await openPageWith();
    press('Answer', occasion('Before the session'));
    await screen.findByRole('heading', { name: 'Before you answer' });
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    press(/^Begin/);
    expect(screen.getByRole('alert').textContent).toContain('Choose what may be done with your answers');
    expect(screen.getByText('The education team')).toBeDefined();
  });

  it('seals the answers under the vault’s code to the study team, and never to the lead', async () => {
    const { saved } = await openPageWith();
    press('Answer', occasion('Before the session'));
    await begin();
    for (const row of screen.getAllByRole('group')) {
      fireEvent.click(within(row).getByRole('radio', { name: '2 somewhat' }));
    }
    press('Continue');
    skipToTheEnd(3);
    fireEvent.click(await screen.findByRole('button', { name: 'Save my sealed answers' }));
    await screen.findByText(/^Saved\./);
    const response = await responseIn(saved);
    expect(response).toMatchObject({
      role: 'fellow',
      occasion: 'T0',
      code: aMembership().code,
      skipped: true,
      consent: { study: true },
      scales: { CONF: [2, 2, 2, 2, 2, 2, 2] },
    });
    const [file] = saved;
    if (file === undefined || typeof file.content === 'string') throw new Error('no file was saved');
    expect((await openResponse(file.content, TEST_KEYS.identity)).ok).toBe(false);
  });

  it('notes the occasion once the file is saved, and a second time as a higher revision', async () => {
    const { vault, saved } = await openPageWith({ answered: [{ occasion: 'T0', revision: 1 }] });
    press('Answer again, to replace', occasion('Before the session'));
    await begin();
    skipToTheEnd(4);
    fireEvent.click(await screen.findByRole('button', { name: 'Save my sealed answers' }));
    await screen.findByText(/^Saved\./);
    expect((await responseIn(saved)).revision).toBe(2);
    const [record] = unwrap(await vault.list('membership'));
    expect(record?.value.answered).toEqual([{ occasion: 'T0', revision: 2 }]);
  });

  it('seals nothing where the answers are for the fellow only', async () => {
    const { saved, vault } = await openPageWith();
    press('Answer', occasion('Before the session'));
    fireEvent.click(await screen.findByRole('radio', { name: /For me only/ }));
    press(/^Begin/);
    skipToTheEnd(4);
    await screen.findByRole('heading', { name: 'A round' });
    expect(saved).toEqual([]);
    expect(unwrap(await vault.list('membership'))[0]?.value.answered).toEqual([]);
  });

  it('does not ask beforehand what was handed in already', async () => {
    await openPageWith({ revision: 1 });
    expect(within(occasion('Before the session')).queryByRole('button')).toBeNull();
    expect(within(occasion('After the session')).getByRole('button')).toBeDefined();
  });

  it('asks a fellow without a one-to-one nothing about it', async () => {
    await openPageWith({ revision: 1 });
    const card = occasion('After the session');
    press('Answer', card);
    expect(within(card).getByRole('alert').textContent).toContain('Say whether');
    fireEvent.click(within(card).getByRole('radio', { name: 'No' }));
    press('Answer', card);
    expect(await screen.findByText(/14 rows of 0 to 5, 2 single questions/)).toBeDefined();
  });

  it('takes answers back with an empty response under the same code', async () => {
    const { saved } = await openPageWith({ answered: [{ occasion: 'T0', revision: 1 }] });
    press('Take my answers back from the study');
    press('Save the empty response');
    await screen.findByText(/^Saved\./);
    const response = await responseIn(saved);
    expect(response).toMatchObject({
      code: aMembership().code,
      consent: { study: false },
      skipped: true,
      scales: {},
      items: {},
    });
  });

  it('has no accessibility fault on any of its screens', async () => {
    const { container } = await openPageWith();
    expect(await faultsOf(container)).toEqual([]);
    press('Answer', occasion('Before the session'));
    fireEvent.click(await screen.findByRole('button', { name: /^Begin/ }));
    expect(await faultsOf(container)).toEqual([]);
    await begin();
    skipToTheEnd(4);
    await screen.findByRole('button', { name: 'Save my sealed answers' });
    expect(await faultsOf(container)).toEqual([]);
  });
});
