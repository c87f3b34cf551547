import { browser } from 'wxt/browser';
import type { CardChannel } from '../messaging/card-channel.ts';
import { type CardClient, cardClient } from '../messaging/card-client.ts';
import { ticketPurse } from '../messaging/ticket-purse.ts';
import type { LocalRoute } from '../schema/policy.ts';

/** The card's client on this browser's real messages. */
export function cardService(channel: CardChannel): CardClient {
  return cardClient({
    send: (request) => browser.runtime.sendMessage(request),
    purse: ticketPurse(channel),
  });
}

/** The hospital's own routes, or undefined. The policy's reader is loaded only now: the card opens without it. */
export async function hospitalRoutes(): Promise<readonly LocalRoute[] | undefined> {
  const { readPolicy } = await import('./policy.ts');
  return (await readPolicy()).routes;
}

/** Whether single keys act, as the settings say. Read without their schema, which the card has no room for. */
export async function singleKeysWanted(): Promise<boolean> {
  const { settings }: { settings?: { singleKeys?: unknown } | null } =
    await browser.storage.local.get('settings');
  return settings?.singleKeys !== false;
}
