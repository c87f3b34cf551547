import { describe, expect, it } from 'vitest';
import { answerHost, type HostParts } from '../../../lib/background/answer-host.ts';
import { ticketOffice } from '../../../lib/background/tickets.ts';
import type { HostRequest } from '../../../lib/messaging/host-request.ts';
import type { Site, Sites } from '../../../lib/schema/site.ts';
import { ok, refused } from '../../../lib/shared/result.ts';
import type { VaultService } from '../../../lib/store/vault-service.ts';
import { memoryValue } from '../../fixtures/browser-parts.ts';
import { handClock } from '../../fixtures/card.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const host = {
  from: 'host',
  tab: 3,
  window: 1,
  address: 'https://record.nhs.example:8443/ward?p=1',
} as const;
const elsewhere = { ...host, address: 'https://record.nhs.example.org/' };

function aSite(changes: Partial<Site> = {}): Site {
  return { pattern: 'https://record.nhs.example/*', corner: 'bottom-right', hiddenUntil: null, ...changes };
}

const unlocked = async () =>
  ok({
    status: 'unlocked',
    id: 'v'.repeat(22),
    name: 'quiet harbour',
    asks: false,
    readOnly: false,
  } as const);

function aHost({
  list = [aSite()],
  granted = true,
  state = unlocked,
}: {
  list?: Sites;
  granted?: boolean;
  state?: VaultService['state'];
} = {}) {
  const clock = handClock(new Date(2026, 10, 16, 23));
  const sites = memoryValue<Sites>(list);
  const released: string[] = [];
  let hidden = 0;
  const parts: HostParts = {
    sites,
    tickets: ticketOffice({ random: seededRandom(), now: clock.now }),
    surfaces: {
      hideAll: () => {
        hidden += 1;
      },
    },
    vault: { state },
    isGranted: async () => granted,
    release: async (pattern) => void released.push(pattern),
    now: clock.now,
  };
  const ask = (request: HostRequest, from: typeof host | typeof elsewhere = host) =>
    answerHost(parts, request, from as typeof host);
  return { ask, sites, released, clock, hidden: () => hidden };
}

describe('the content script of a page', () => {
  it('is told where the launcher stands on its own site, whatever the port and path', async () => {
    expect(await aHost({ list: [aSite({ corner: 'top-left' })] }).ask({ type: 'launcher' })).toEqual({
      corner: 'top-left',
    });
  });

  it.each<HostRequest>([
    { type: 'launcher' },
    { type: 'ticket' },
    { type: 'corner', corner: 'top-left' },
    { type: 'hide' },
    { type: 'turn-off' },
    { type: 'hide-all' },
    { type: 'panel' },
  ])('of a site that is not on the list gets null and changes nothing: $type', async (request) => {
    const made = aHost();
    expect(await made.ask(request, elsewhere)).toBeNull();
    expect(await made.sites.read()).toEqual([aSite()]);
    expect([made.released, made.hidden()]).toEqual([[], 0]);
  });

  it.each<HostRequest>([
    { type: 'launcher' },
    { type: 'ticket' },
    { type: 'corner', corner: 'top-left' },
    { type: 'turn-off' },
    { type: 'hide-all' },
  ])('of a site that the browser no longer grants gets null and changes nothing: $type', async (request) => {
    const made = aHost({ granted: false });
    expect(await made.ask(request)).toBeNull();
    expect(await made.sites.read()).toEqual([aSite()]);
    expect([made.released, made.hidden()]).toEqual([[], 0]);
  });

  it.each<HostRequest>([{ type: 'corner', corner: 'top-left' }, { type: 'hide' }])(
    'brings no site back that was turned off in the meantime: $type',
    async (request) => {
      const made = aHost();
      const { read } = made.sites;
      let turnedOff = Promise.resolve();
      made.sites.read = async () => {
        const before = await read();
        turnedOff = made.sites.change(() => []);
        return before;
      };
      await made.ask(request);
      await turnedOff;
      expect(await read()).toEqual([]);
    },
  );

  it.each<[string, VaultService['state']]>([
    ['there is no vault yet', memoryVault().vault.state],
    ['the storage fails', async () => refused('storage-failed')],
  ])('shows no launcher while %s', async (_, state) => {
    expect(await aHost({ state }).ask({ type: 'launcher' })).toBeNull();
  });

  it('gets a ticket for the card', async () => {
    expect(await aHost().ask({ type: 'ticket' })).toMatch(/^[\w-]{22}$/);
  });

  it('moves the launcher of its own site alone', async () => {
    const other = aSite({ pattern: 'https://other.example/*' });
    const made = aHost({ list: [aSite(), other] });
    await made.ask({ type: 'corner', corner: 'top-right' });
    expect(await made.sites.read()).toEqual([aSite({ corner: 'top-right' }), other]);
  });

  it('hides the launcher until the next day begins', async () => {
    const made = aHost();
    await made.ask({ type: 'hide' });
    expect(await made.ask({ type: 'launcher' })).toBeNull();
    made.clock.move(3_600_000);
    expect(await made.ask({ type: 'launcher' })).toEqual({ corner: 'bottom-right' });
  });

  it('turns its site off and gives the permission back', async () => {
    const made = aHost();
    await made.ask({ type: 'turn-off' });
    expect(await made.sites.read()).toEqual([]);
    expect(made.released).toEqual(['https://record.nhs.example/*']);
    expect(await made.ask({ type: 'launcher' })).toBeNull();
  });

  it('hides every panel and card when somebody walks up', async () => {
    const made = aHost();
    await made.ask({ type: 'hide-all' });
    expect(made.hidden()).toBe(1);
  });
});
