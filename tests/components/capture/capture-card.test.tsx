import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CaptureCard } from '../../../components/capture/card/capture-card.tsx';
// The card loads it once it stands; here it is there from the start.
import '../../../components/shared/screener.ts';
import type { CardParts } from '../../../components/capture/card/card-parts.ts';
import type { Sight } from '../../../lib/capture/visible-since.ts';
import type { CardClient } from '../../../lib/messaging/card-client.ts';
import type { FromCard, ToCard } from '../../../lib/messaging/frame-channel.ts';
import { newId } from '../../../lib/shared/random.ts';
import { ok, refused } from '../../../lib/shared/result.ts';
import { memoryClaims } from '../../fixtures/browser-parts.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { faultsOf } from '../axe.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const SEEN: Sight = { tells: true, since: Number.NEGATIVE_INFINITY };
const CANNOT_TELL: Sight = { tells: false, since: null };
const TEXT = 'Gave the reason.';

function openCard({ sight = SEEN, answers = {} }: { sight?: Sight; answers?: Partial<CardClient> } = {}) {
  const said: FromCard[] = [];
  const asked: string[] = [];
  const random = seededRandom();
  let hear: (said: ToCard) => void = () => undefined;
  let hide: () => void = () => undefined;
  const note = (what: string) => async (id: string) => {
    asked.push(`${what} ${id.length}`);
    return ok(null);
  };
  const parts: CardParts = {
    client: {
      append: note('append'),
      keepDraft: note('draft'),
      drop: note('drop'),
      undo: note('undo'),
      keepDraftAtOnce: () => asked.push('draft at once'),
      renewTicket: () => undefined,
      ...answers,
    },
    channel: {
      say: (message) => said.push(message),
      onHear: (listener) => {
        hear = listener;
      },
    },
    claims: memoryClaims(),
    newId: () => newId(random),
    sentence: (reason) => `Refused: ${reason}`,
    sight: { last: () => sight, now: async () => sight },
    report: (onHide) => {
      hide = onHide;
      return () => undefined;
    },
    singleKeys: async () => true,
    routes: async () => undefined,
    opensPanel: sight.tells,
  };
  const view = render(<CaptureCard parts={parts} />);
  return {
    ...view,
    said,
    asked,
    leave: () => hear({ type: 'leave' }),
    again: () => hear({ type: 'again' }),
    hideAll: () => hide(),
  };
}

/** Opens a card and gives the texts that it saves. */
function openCardThatSaves(): readonly string[] {
  const saved: string[] = [];
  openCard({
    answers: {
      append: async (_, { text }) => {
        saved.push(text);
        return ok(null);
      },
    },
  });
  return saved;
}

function write(text: string) {
  fireEvent.input(screen.getByLabelText('What did you see?'), { target: { value: text } });
}

/** Presses Save as a mouse does, or as a key does. The browser's own trust cannot be had here, so the form is told of it. */
function pressSave(by: 'pointer' | 'key') {
  const button = screen.getByRole('button', { name: /Save/ });
  if (by === 'pointer') fireEvent.pointerDown(button);
  else fireEvent.keyDown(button, { key: 'Enter' });
  const event = new Event('submit', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  button.closest('form')?.dispatchEvent(event);
}

/** Presses Ctrl+Enter as a person does, or as a key does that is held down. */
function pressCtrlEnter({ repeat = false } = {}) {
  const event = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, repeat, bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  screen.getByLabelText('What did you see?').dispatchEvent(event);
}

describe('the card', () => {
  it('saves, says so, and tells the page to make room', async () => {
    const { said, asked, container } = openCard();
    write(TEXT);
    pressSave('pointer');
    await screen.findByText('Saved on this computer');
    expect(asked).toContain('append 22');
    expect(said).toContainEqual({ type: 'shape', shape: 'note' });
    expect(await faultsOf(container)).toEqual([]);
  });

  it('in a browser that cannot tell what lies over it saves by key alone, and says so', async () => {
    const { asked, container } = openCard({ sight: CANNOT_TELL });
    expect(screen.getByText(/This browser cannot tell/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go on in the side panel' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    write(TEXT);
    pressSave('pointer');
    await waitFor(() => expect(asked).toContain('draft 22'));
    expect(asked).not.toContain('append 22');
    pressSave('key');
    await screen.findByText('Saved on this computer');
  });

  it('stays with its text when the vault would not take the draft, and goes the second time', async () => {
    const { said, leave } = openCard({ answers: { keepDraft: async () => refused('no-vault') } });
    write(TEXT);
    leave();
    await screen.findByText('Refused: no-vault');
    expect(said).not.toContainEqual({ type: 'close' });
    leave();
    await waitFor(() => expect(said).toContainEqual({ type: 'close' }));
  });

  it('before there is a vault says so, keeps the text and leads to the panel', async () => {
    openCard({ answers: { append: async () => refused('no-vault') } });
    write(TEXT);
    pressSave('key');
    await screen.findByText('Refused: no-vault');
    expect(screen.getByLabelText<HTMLTextAreaElement>('What did you see?').value).toBe(TEXT);
    expect(screen.getByRole('button', { name: 'Go on in the side panel' })).toBeDefined();
  });

  it('asks whose vault it is before the first save after a lock, and sends the very text again for Y', async () => {
    const sent: (readonly [string, string, string | undefined])[] = [];
    const append: CardClient['append'] = async (id, { text }, mine) => {
      sent.push([id, text, mine]);
      return mine === 'amber kite' ? ok(null) : { ...refused('is-this-you'), vault: 'amber kite' };
    };
    const { container } = openCard({ answers: { append, keepDraft: async () => refused('is-this-you') } });
    write(TEXT);
    await screen.findByText('Not kept yet');
    pressSave('key');
    const question = await screen.findByRole('group', { name: 'amber kite: is this you?' });
    expect(document.activeElement).toBe(question);
    expect(await faultsOf(container)).toEqual([]);
    fireEvent.keyDown(question, { key: 'Enter', ctrlKey: true });
    expect(sent).toHaveLength(1);
    fireEvent.keyDown(question, { key: 'y' });
    await screen.findByText('Saved on this computer');
    const [id] = sent[0] ?? [];
    expect(sent).toEqual([
      [id, TEXT, undefined],
      [id, TEXT, 'amber kite'],
    ]);
  });

  it('turns to the side panel for N, and keeps the text in sight', async () => {
    const answer = { ...refused('is-this-you' as const), vault: 'amber kite' };
    const { said } = openCard({ answers: { append: async () => answer } });
    write(TEXT);
    pressSave('key');
    fireEvent.keyDown(await screen.findByRole('group', { name: /is this you/ }), { key: 'n' });
    await screen.findByText('Refused: choose-vault');
    expect(said).toContainEqual({ type: 'panel' });
    expect(said).not.toContainEqual({ type: 'close' });
    expect(screen.getByLabelText<HTMLTextAreaElement>('What did you see?').value).toBe(TEXT);
  });

  it('takes a click on Yes for no answer where the browser cannot tell what lies over it', async () => {
    const sent: (string | undefined)[] = [];
    const append: CardClient['append'] = async (_id, _form, mine) => {
      sent.push(mine);
      return { ...refused('is-this-you'), vault: 'amber kite' };
    };
    const keepDraft = vi.fn(async () => refused('is-this-you' as const));
    openCard({ sight: CANNOT_TELL, answers: { append, keepDraft } });
    write(TEXT);
    pressSave('key');
    const yes = await screen.findByRole('button', { name: /Yes, save/ });
    expect(screen.getByText(/a click does not save here/)).toBeDefined();
    fireEvent.pointerDown(yes);
    fireEvent.click(yes);
    // The click that was not taken has the text kept instead, as far as that goes.
    await waitFor(() => expect(keepDraft).toHaveBeenCalled());
    expect(sent).toEqual([undefined]);
    fireEvent.keyDown(yes, { key: 'y' });
    await waitFor(() => expect(sent).toEqual([undefined, 'amber kite']));
  });

  it('while its note stands is there for the next entry when the launcher is pressed', async () => {
    const { said, again } = openCard();
    write(TEXT);
    pressSave('key');
    await screen.findByText('Saved on this computer');
    again();
    const text = await screen.findByLabelText<HTMLTextAreaElement>('What did you see?');
    expect(text.value).toBe('');
    expect(said.at(-1)).toEqual({ type: 'shape', shape: 'card' });
  });

  it('with its form open is left alone when it is asked to be there again', async () => {
    const { said, again } = openCard();
    write(TEXT);
    again();
    expect(screen.getByLabelText<HTMLTextAreaElement>('What did you see?').value).toBe(TEXT);
    expect(said).toEqual([]);
  });

  it('asks about a doubtful identifier, then names the other channel, then saves', async () => {
    const saved = openCardThatSaves();
    write('He gave the wrong dose to the patient at bed 14, and told us so.');
    await screen.findByText('Check this');
    pressCtrlEnter();
    const question = await screen.findByText('Not saved yet.');
    await waitFor(() => expect(question.closest('.finding')).toBe(document.activeElement));
    expect(saved).toEqual([]);
    pressCtrlEnter();
    await screen.findByText(/Not saved yet: save again/);
    expect(saved).toEqual([]);
    pressCtrlEnter();
    await screen.findByText('Saved on this computer');
    expect(saved).toEqual(['He gave the wrong dose to the patient at [place], and told us so.']);
  });

  it('does nothing for Ctrl+Enter that repeats itself while it is held down', async () => {
    const saved = openCardThatSaves();
    write('Gave');
    pressCtrlEnter({ repeat: true });
    write(TEXT);
    pressCtrlEnter();
    await screen.findByText('Saved on this computer');
    expect(saved).toEqual([TEXT]);
  });

  it('is empty at once when everything is to be hidden, and its draft is kept', async () => {
    const { said, asked, hideAll, container } = openCard();
    write(TEXT);
    hideAll();
    await waitFor(() => expect(container.querySelector('textarea')).toBeNull());
    await waitFor(() => expect(said).toContainEqual({ type: 'close' }));
    expect(asked).toContain('draft 22');
  });

  it('keeps a draft within a second of a pause, and drops one that was emptied', async () => {
    vi.useFakeTimers();
    const { asked } = openCard();
    write(TEXT);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual(['draft 22']);
    write('');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual(['draft 22', 'drop 22']);
  });

  it('hands its draft over when the page goes in the middle of a sentence', async () => {
    const { asked } = openCard();
    write(TEXT);
    await waitFor(() => {
      dispatchEvent(new Event('pagehide'));
      expect(asked).toContain('draft at once');
    });
  });

  it('after a save goes by itself in ten seconds, and stays while it is pointed at', async () => {
    vi.useFakeTimers();
    const { said, container } = openCard();
    write(TEXT);
    pressSave('key');
    await vi.advanceTimersByTimeAsync(0);
    const note = container.querySelector('.saved');
    if (note === null) throw new Error('there is no note');
    fireEvent.pointerEnter(note);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(said).not.toContainEqual({ type: 'close' });
    fireEvent.pointerLeave(note);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(said).toContainEqual({ type: 'close' });
  });
});
