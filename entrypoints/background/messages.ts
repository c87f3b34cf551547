import { browser } from 'wxt/browser';
import { APPENDS_A_MINUTE, answerCard } from '../../lib/background/answer-card.ts';
import { answerHost } from '../../lib/background/answer-host.ts';
import { answerPanel } from '../../lib/background/answer-panel.ts';
import { cardEntries } from '../../lib/background/card-entries.ts';
import type { OpenSurfaces } from '../../lib/background/open-surfaces.ts';
import { perMinute } from '../../lib/background/rate-limit.ts';
import { ticketOffice } from '../../lib/background/tickets.ts';
import { CardRequest } from '../../lib/messaging/card-request.ts';
import { HostRequest } from '../../lib/messaging/host-request.ts';
import { PanelRequest } from '../../lib/messaging/panel-request.ts';
import type { Sender } from '../../lib/messaging/sender.ts';
import { ownSender } from '../../lib/platform/own-sender.ts';
import { sessionArea } from '../../lib/platform/session-area.ts';
import { sitesValue } from '../../lib/platform/settings.ts';
import { openSidePanel } from '../../lib/platform/side-panel.ts';
import { isSiteGranted, releaseSite } from '../../lib/platform/site-permission.ts';
import { systemClock as now } from '../../lib/shared/clock.ts';
import { oneByOne } from '../../lib/shared/one-by-one.ts';
import { systemRandom as random } from '../../lib/shared/random.ts';
import { refused } from '../../lib/shared/result.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';

/** Answers each context what it may ask, and nobody else anything. */
export function answerMessages({ surfaces, vault }: { surfaces: OpenSurfaces; vault: VaultService }): void {
  const tickets = ticketOffice({ random, now });
  const cardParts = {
    vault,
    tickets,
    entries: cardEntries(sessionArea('card-entries')),
    appends: perMinute(APPENDS_A_MINUTE, now),
    now,
  };
  const hostParts = {
    sites: sitesValue(),
    tickets,
    surfaces,
    isGranted: isSiteGranted,
    release: releaseSite,
    now,
  };
  const inTurn = oneByOne();

  const answer = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    switch (sender.from) {
      case 'host': {
        const request = HostRequest.safeParse(message);
        if (!request.success) return undefined;
        // Within the click: after anything awaited the browser opens no panel.
        if (request.data.type === 'panel') return openSidePanel(sender.window).then(() => null);
        return inTurn(() => answerHost(hostParts, request.data, sender));
      }
      case 'card': {
        const request = CardRequest.safeParse(message);
        if (!request.success) return Promise.resolve(refused('not-allowed'));
        return inTurn(() => answerCard(cardParts, request.data, sender.tab));
      }
      case 'page': {
        const request = PanelRequest.safeParse(message);
        return request.success ? inTurn(() => answerPanel({ vault, surfaces }, request.data)) : undefined;
      }
    }
  };

  browser.runtime.onMessage.addListener((message: unknown, facts) => {
    const sender = ownSender(facts);
    return sender === null ? undefined : answer(message, sender);
  });
}
