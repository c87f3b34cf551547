import { CardRequest } from '../messaging/card-request.ts';
import { HostRequest } from '../messaging/host-request.ts';
import { PanelRequest } from '../messaging/panel-request.ts';
import type { Sender } from '../messaging/sender.ts';
import { forgetSentences } from '../screening/sentence-cache.ts';
import type { Clock } from '../shared/clock.ts';
import { oneByOne, oneByOneEach } from '../shared/one-by-one.ts';
import { refused } from '../shared/result.ts';
import { answerCard, type CardParts } from './answer-card.ts';
import { answerHost, type HostParts } from './answer-host.ts';
import { answerPanel, type PanelParts } from './answer-panel.ts';
import { hostLimit } from './host-limit.ts';

/** What the background answers everybody with. */
export interface AnswerParts {
  readonly host: HostParts;
  readonly card: CardParts;
  readonly panel: PanelParts;
  /** Opens the side panel of a browser window, within the click. */
  readonly openPanel: (window: number) => Promise<void>;
  readonly now: Clock;
}

/** Answers a message; undefined for what is none of the sender's requests, and then nobody answers. */
type Answering = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/**
 * Answers each context what it may ask, and nobody else anything. The pages of each tab, the cards and Upward's own pages
 * wait for their like alone. A page that asks for too much gets null at once.
 */
export function answerSenders({ host, card, panel, openPanel, now }: AnswerParts): Answering {
  const limit = hostLimit(now);
  const inTurnOfTab = oneByOneEach<number>();
  const inTurnOfCards = oneByOne();
  const inTurnOfPages = oneByOne();

  const fromHost = (request: HostRequest, sender: Extract<Sender, { from: 'host' }>) => {
    if (!limit.allows(request.type, sender.tab)) return Promise.resolve(null);
    // Within the click: after anything awaited the browser opens no panel.
    if (request.type === 'panel') return openPanel(sender.window).then(() => null);
    return inTurnOfTab(sender.tab, () => answerHost(host, request, sender));
  };
  return (message, sender) => {
    switch (sender.from) {
      case 'host': {
        const request = HostRequest.safeParse(message);
        return request.success ? fromHost(request.data, sender) : undefined;
      }
      case 'card': {
        const request = CardRequest.safeParse(message);
        if (!request.success) return Promise.resolve(refused('not-allowed'));
        return inTurnOfCards(() => answerCard(card, request.data, sender.tab).finally(forgetSentences));
      }
      case 'page': {
        const request = PanelRequest.safeParse(message);
        if (!request.success) return undefined;
        return inTurnOfPages(() => answerPanel(panel, request.data).finally(forgetSentences));
      }
    }
  };
}
