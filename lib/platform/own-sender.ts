import { browser } from 'wxt/browser';
import { type Sender, type SenderFacts, senderOf } from '../messaging/sender.ts';

/** Who sent a message or opened a port, or null for one that is never answered. */
export function ownSender(facts: SenderFacts): Sender | null {
  return senderOf(facts, { id: browser.runtime.id, pages: browser.runtime.getURL('/') });
}
