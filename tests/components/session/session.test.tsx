import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SessionPage } from '../../../components/session/session-page.tsx';
import type { SessionKeeping } from '../../../components/session/use-session.ts';
import { type Services, ServicesProvider } from '../../../components/shared/services.tsx';
import { VaultDismissals } from '../../../components/shared/vault-dismissals.tsx';
import { openNote } from '../../../lib/collect/open-note.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import type { VaultService } from '../../../lib/store/vault-service.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aLedRound } from '../../fixtures/sealed-round.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memoryVault } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';
import { marshBrief } from '../brief/marsh.ts';

afterEach(cleanup);

const FILE = utf8('a sealed brief');
const MINUTE = 60_000;

async function anOpenVault() {
  const { vault } = memoryVault();
  await vault.create('slate harbour nine violet');
  return vault;
}

async function openSession(
  vault: VaultService,
  keeping: SessionKeeping = 'vault',
  own: Partial<Services> = {},
) {
  const { services, saved } = memoryServices({ vault, ...own });
  const page = (
    <SessionPage
      file={FILE}
      content={marshBrief()}
      keeping={keeping}
      current="session"
      views={[]}
      onView={() => undefined}
    />
  );
  const { container } = render(
    <ServicesProvider value={services}>
      {keeping === 'vault' ? <VaultDismissals>{page}</VaultDismissals> : page}
    </ServicesProvider>,
  );
  await screen.findByRole('navigation', { name: 'Steps of the session' });
  return { container, saved };
}

function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole('button', { name }));
}

function type(label: string, text: string) {
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value: text } });
}

function agree() {
  for (const name of ['The consultant agrees', 'The fellow agrees']) {
    fireEvent.click(screen.getByRole('checkbox', { name }));
  }
}

function goTo(step: 'reaction' | 'content' | 'coaching') {
  press(`Go on to ${step}`);
}

async function sessionsIn(vault: VaultService) {
  return unwrap(await vault.list('session')).map(({ value }) => value);
}

describe('the one-to-one', () => {
  it('begins when both have ticked the ground rules', async () => {
    const { container } = await openSession(await anOpenVault());
    goTo('reaction');
    screen.getByText('Both tick the ground rules before you go on');
    expect(await faultsOf(container)).toEqual([]);
    agree();
    goTo('reaction');
    screen.getByRole('heading', { name: 'What it was like to read it' });
    expect(screen.getByText('Ground rules we agreed')).toBeDefined();
  });

  it('has the brief’s points to pick from, and one to three things to agree', async () => {
    const vault = await anOpenVault();
    const { container } = await openSession(vault);
    agree();
    goTo('reaction');
    goTo('content');
    press('Show all 7 points');
    fireEvent.click(screen.getByRole('checkbox', { name: /Says clearly when to call/ }));
    expect(await faultsOf(container)).toEqual([]);
    goTo('coaching');
    type('I will', 'order under my own log-in');
    press('Add a second');
    press('Add a third');
    expect(screen.queryByRole('button', { name: /^Add a/ })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    await waitFor(async () =>
      expect((await sessionsIn(vault))[0]).toMatchObject({
        step: 4,
        groundRules: [true, true],
        picked: ['Says clearly when to call, and welcomes the call.'],
        commitments: [{ what: 'order under my own log-in' }, { what: '' }, { what: '' }],
      }),
    );
  });

  it('is as it was left when the page is opened again, its clock too', async () => {
    const vault = await anOpenVault();
    let moment = new Date(2026, 10, 16, 9).getTime();
    const now = () => new Date(moment);
    await openSession(vault, 'vault', { now });
    agree();
    goTo('reaction');
    type('Notes', 'It was a surprise.');
    press('Start the clock');
    await waitFor(async () => expect(unwrap(await vault.list('timer'))).toHaveLength(1));
    cleanup();
    moment += 12 * MINUTE;
    await openSession(vault, 'vault', { now });
    expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveProperty('value', 'It was a surprise.');
    expect(screen.getByRole('timer').textContent).toBe('12 of 45 min');
    press('Pause');
    await waitFor(async () => expect(unwrap(await vault.list('timer'))).toEqual([]));
    moment += 30 * MINUTE;
    cleanup();
    await openSession(vault, 'vault', { now });
    expect(screen.getByRole('timer').textContent).toBe('12 of 45 min');
    screen.getByRole('button', { name: 'Go on' });
  });

  it('keeps nothing where the brief is read once', async () => {
    const vault = await anOpenVault();
    await openSession(vault, 'once');
    agree();
    type('Notes', 'It was a surprise.');
    goTo('reaction');
    cleanup();
    expect(await sessionsIn(vault)).toEqual([]);
  });

  it('ends with a note that the lead alone opens, without a name unless it is wanted', async () => {
    const vault = await anOpenVault();
    const { saved, container } = await openSession(vault);
    agree();
    goTo('reaction');
    goTo('content');
    goTo('coaching');
    type('I will', 'order under my own log-in');
    press('Write the note to the fellows');
    expect(screen.getByRole('textbox', { name: 'What I will do' })).toHaveProperty(
      'value',
      'I will order under my own log-in.',
    );
    press('Seal the note for the lead');
    screen.getByRole('link', { name: 'Write what you heard' });
    expect(await faultsOf(container)).toEqual([]);
    type('What I heard', 'By bed 14 you valued my plan.');
    press('Seal the note for the lead');
    expect(saved).toEqual([]);
    type('What I heard', 'You value giving your plan first.');
    press('Seal the note for the lead');
    await screen.findByText(/^Saved as upward-note-/);
    const [file] = saved;
    if (file === undefined || typeof file.content === 'string') throw new Error('no file was saved');
    const note = unwrap(await openNote(file.content, await aLedRound(6, { round: marshBrief().round.id })));
    expect(note).toMatchObject({
      consultant: null,
      heard: 'You value giving your plan first.',
      willDo: 'I will order under my own log-in.',
    });
  });
});
