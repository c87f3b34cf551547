import { describe, expect, it } from 'vitest';
import { answerSenders } from '../../../lib/background/answer-senders.ts';
import { HOST_REQUESTS_A_MINUTE, SITE_CHANGES_A_MINUTE } from '../../../lib/background/host-limit.ts';
import { openSurfaces } from '../../../lib/background/open-surfaces.ts';
import type { HostRequest } from '../../../lib/messaging/host-request.ts';
import type { Sender } from '../../../lib/messaging/sender.ts';
import type { Sites } from '../../../lib/schema/site.ts';
import { ok } from '../../../lib/shared/result.ts';
import { memoryValue } from '../../fixtures/browser-parts.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aForm, cardBackground } from '../../fixtures/card.ts';

const host = (tab: number): Sender => ({ from: 'host', tab, window: 1, address: 'https://record.example/' });
const STUCK = 3;
const OTHER = 4;
const place = { corner: 'bottom-right' };

/** A background in which one tab's first question is never answered. */
async function aBackground() {
  const { parts: card, vault, clock } = await cardBackground();
  const sites = memoryValue<Sites>([
    { pattern: 'https://record.example/*', corner: 'bottom-right', hiddenUntil: null },
  ]);
  const surfaces = openSurfaces();
  let hidden = 0;
  let opened = 0;
  surfaces.add({
    window: 1,
    isCard: false,
    hide: () => {
      hidden += 1;
    },
  });
  let isStuck = false;
  const answer = answerSenders({
    host: {
      sites,
      tickets: card.tickets,
      surfaces,
      vault,
      isGranted: () => (isStuck ? new Promise<boolean>(() => undefined) : Promise.resolve(true)),
      release: async () => undefined,
      now: clock.now,
    },
    card,
    panel: { vault, surfaces, beat: async () => true },
    openPanel: async () => {
      opened += 1;
    },
    now: clock.now,
  });
  const ask = (request: HostRequest, tab: number) => answer(request, host(tab));
  /** Asks a question that hangs. The tab's queue takes it up in the turn after. */
  const getStuck = async () => {
    isStuck = true;
    void ask({ type: 'launcher' }, STUCK);
    await new Promise((resolve) => setImmediate(resolve));
    isStuck = false;
  };
  return { answer, ask, getStuck, sites, card, clock, hidden: () => hidden, opened: () => opened };
}

describe('a tab whose questions hang', () => {
  it('keeps no other tab, no card and no page waiting', async () => {
    const { answer, ask, getStuck, card, hidden } = await aBackground();
    await getStuck();
    expect(await ask({ type: 'launcher' }, OTHER)).toEqual(place);
    const ticket = card.tickets.issue(STUCK) ?? '';
    const draft = { type: 'draft', ticket, id: idOf('draft'), form: aForm() };
    expect(await answer(draft, { from: 'card', tab: STUCK, window: 1 })).toEqual(ok(null));
    expect(await answer({ type: 'hide-all' }, { from: 'page' })).toEqual(ok(null));
    expect(hidden()).toBe(1);
  });

  it('is refused at once when it asks for too much', async () => {
    const { ask, getStuck } = await aBackground();
    await getStuck();
    for (let count = 1; count < HOST_REQUESTS_A_MINUTE; count += 1) void ask({ type: 'launcher' }, STUCK);
    expect(await ask({ type: 'launcher' }, STUCK)).toBeNull();
  });
});

describe('what the content scripts of one tab ask in a minute', () => {
  it('is limited for all types together, and other tabs are not concerned', async () => {
    const { ask, clock, hidden, opened } = await aBackground();
    for (let count = 0; count < HOST_REQUESTS_A_MINUTE; count += 1) await ask({ type: 'hide-all' }, STUCK);
    expect(hidden()).toBe(HOST_REQUESTS_A_MINUTE);
    for (const type of ['launcher', 'panel', 'hide-all', 'hide', 'turn-off'] as const)
      expect(await ask({ type }, STUCK)).toBeNull();
    expect([hidden(), opened()]).toEqual([HOST_REQUESTS_A_MINUTE, 0]);
    expect(await ask({ type: 'launcher' }, OTHER)).toEqual(place);
    clock.move(60_000);
    expect(await ask({ type: 'launcher' }, STUCK)).toEqual(place);
  });

  it('leaves the tickets of its card alone, which have their own limit', async () => {
    const { ask } = await aBackground();
    for (let count = 0; count < HOST_REQUESTS_A_MINUTE; count += 1) await ask({ type: 'launcher' }, STUCK);
    expect(await ask({ type: 'ticket' }, STUCK)).toMatch(/^[\w-]{22}$/);
  });

  it('changes its site a few times alone, since every open page is told', async () => {
    const { ask, sites } = await aBackground();
    let changes = 0;
    sites.onChange(() => {
      changes += 1;
    });
    for (let count = 0; count < SITE_CHANGES_A_MINUTE * 2; count += 1)
      await ask({ type: 'corner', corner: count % 2 === 0 ? 'top-left' : 'top-right' }, STUCK);
    expect(changes).toBe(SITE_CHANGES_A_MINUTE);
    expect(await ask({ type: 'launcher' }, STUCK)).toEqual({ corner: 'top-right' });
  });
});
