import { browser } from 'wxt/browser';
import { APPENDS_A_MINUTE } from '../../lib/background/answer-card.ts';
import { answerSenders } from '../../lib/background/answer-senders.ts';
import { cardEntries } from '../../lib/background/card-entries.ts';
import type { Keeper } from '../../lib/background/keep-locked.ts';
import type { OpenSurfaces } from '../../lib/background/open-surfaces.ts';
import { perMinute } from '../../lib/background/rate-limit.ts';
import { ticketOffice } from '../../lib/background/tickets.ts';
import { launcherSites } from '../../lib/platform/launcher-sites.ts';
import { ownSender } from '../../lib/platform/own-sender.ts';
import { sessionArea } from '../../lib/platform/session-area.ts';
import { openSidePanel } from '../../lib/platform/side-panel.ts';
import { isSiteGranted, releaseSite } from '../../lib/platform/site-permission.ts';
import { systemClock as now } from '../../lib/shared/clock.ts';
import { systemRandom as random } from '../../lib/shared/random.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';

interface AnsweringParts {
  readonly surfaces: OpenSurfaces;
  readonly vault: VaultService;
  readonly keeper: Keeper;
}

/** Answers each context what it may ask, and nobody else anything. */
export function answerMessages({ surfaces, vault, keeper }: AnsweringParts): void {
  const tickets = ticketOffice({ random, now });
  const answer = answerSenders({
    host: {
      sites: launcherSites(),
      tickets,
      surfaces,
      vault,
      isGranted: isSiteGranted,
      release: releaseSite,
      now,
    },
    card: {
      vault,
      tickets,
      entries: cardEntries(sessionArea('card-entries')),
      appends: perMinute(APPENDS_A_MINUTE, now),
      now,
    },
    panel: { vault, surfaces, beat: keeper.beat },
    openPanel: openSidePanel,
    now,
  });
  browser.runtime.onMessage.addListener((message: unknown, facts) => {
    const sender = ownSender(facts);
    if (sender === null) return undefined;
    if (sender.from === 'card') void keeper.beat();
    return answer(message, sender);
  });
}
