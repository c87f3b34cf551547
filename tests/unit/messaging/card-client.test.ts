import { describe, expect, it, vi } from 'vitest';
import { answerCard } from '../../../lib/background/answer-card.ts';
import { ticketOffice } from '../../../lib/background/tickets.ts';
import { cardClient } from '../../../lib/messaging/card-client.ts';
import type { CardRequest } from '../../../lib/messaging/card-request.ts';
import type { FromCard, ToCard } from '../../../lib/messaging/frame-channel.ts';
import { ticketPurse } from '../../../lib/messaging/ticket-purse.ts';
import { ok, refused } from '../../../lib/shared/result.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aForm, cardBackground } from '../../fixtures/card.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

const TAB = 7;
const id = idOf('first');
const form = aForm();

/** A card, its page's content script and a background that can be ended, its tickets forgotten. */
async function aCard() {
  const made = await cardBackground();
  let seed = 1;
  const office = () => ticketOffice({ random: seededRandom(seed++), now: made.clock.now });
  let tickets = office();
  let refuseTickets = false;
  const listeners: ((said: ToCard) => void)[] = [];
  const sent: CardRequest[] = [];
  const endings: ('before' | 'over the answer')[] = [];
  const say = ({ type }: FromCard) => {
    if (type !== 'ticket') return;
    const ticket = refuseTickets ? null : tickets.issue(TAB);
    queueMicrotask(() => {
      for (const listener of listeners) listener({ type: 'ticket', ticket });
    });
  };
  const send = async (request: CardRequest) => {
    sent.push(request);
    const ending = endings.shift();
    if (ending === 'before') {
      tickets = office();
      throw new Error('message channel closed');
    }
    const answer = await answerCard({ ...made.parts, tickets }, request, TAB);
    if (ending !== 'over the answer') return answer;
    tickets = office();
    throw new Error('message channel closed');
  };
  const purse = ticketPurse({ say, onHear: (listener) => void listeners.push(listener) });
  const drafts = async () => unwrap(await made.vault.list('draft')).map(({ value }) => value.text);
  const texts = async () => unwrap(await made.vault.list('observation')).map(({ value }) => value.text);
  return {
    client: cardClient({ send, purse }),
    sent,
    endings,
    texts,
    drafts,
    killWorker: () => {
      tickets = office();
    },
    refuseTickets: () => {
      refuseTickets = true;
    },
  };
}

describe('the card’s client', () => {
  it('saves with the ticket it holds in reserve, in one message', async () => {
    const card = await aCard();
    expect(await card.client.append(id, form)).toEqual(ok(null));
    expect(card.sent).toHaveLength(1);
  });

  it('sends the same id once more when the background was ended since the ticket', async () => {
    const card = await aCard();
    await card.client.keepDraft(idOf('other'), form);
    card.killWorker();
    expect(await card.client.append(id, form)).toEqual(ok(null));
    expect(await card.texts()).toEqual([form.text]);
    expect(new Set(card.sent.slice(1).map((request) => request.id))).toEqual(new Set([id]));
  });

  it.each(['before', 'over the answer'] as const)(
    'stores once when the background is ended %s',
    async (ending) => {
      const card = await aCard();
      card.endings.push(ending);
      expect(await card.client.append(id, form)).toEqual(ok(null));
      expect(await card.texts()).toEqual([form.text]);
    },
  );

  it('tells the person when the background is ended again and again', async () => {
    const card = await aCard();
    card.endings.push('before', 'before', 'before');
    expect(await card.client.append(id, form)).toEqual(refused('ticket-unknown'));
    expect(await card.client.append(id, form)).toEqual(ok(null));
  });

  it('says that too much was asked where no ticket is given', async () => {
    const card = await aCard();
    card.refuseTickets();
    await card.client.append(id, form);
    expect(await card.client.append(id, form)).toEqual(refused('too-many'));
  });

  it('keeps a draft of a closing page with the ticket in reserve, at once', async () => {
    const card = await aCard();
    await card.client.drop(idOf('other'));
    await Promise.resolve();
    card.client.keepDraftAtOnce(id, form);
    expect(card.sent.at(-1)).toMatchObject({ type: 'draft', id, form });
  });

  it('keeps a draft of a closing page when the background was ended since the card opened', async () => {
    const card = await aCard();
    await Promise.resolve();
    card.killWorker();
    card.client.renewTicket();
    await Promise.resolve();
    card.client.keepDraftAtOnce(id, form);
    await vi.waitFor(async () => expect(await card.drafts()).toEqual([form.text]));
  });
});
