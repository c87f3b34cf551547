/**
 * What the content script and the card in its frame say to each other, over a channel that the content script hands to
 * the frame: the page sees no message event of it. Both ends read what arrives with the functions below.
 */

/** From the content script to the card. */
export type ToCard =
  /** A ticket that the card asked for; null where too many were asked for. */
  | { readonly type: 'ticket'; readonly ticket: string | null }
  /** The person pressed beside the card: close, keeping the draft. */
  | { readonly type: 'leave' }
  /** The person pressed the launcher beside the note after a save: the card is wanted for the next entry. */
  | { readonly type: 'again' };

/** From the card to the content script. */
export type FromCard =
  | { readonly type: 'ticket' }
  /** Shows the card in the middle of things, the page behind it inert; or the small note after a save, beside the page. */
  | { readonly type: 'shape'; readonly shape: 'card' | 'note' }
  /** Takes the card away and gives the focus back. */
  | { readonly type: 'close' }
  /** Hides every panel and card. */
  | { readonly type: 'hide-all' }
  /** Opens the side panel beside this tab. */
  | { readonly type: 'panel' };

/** The one message that is posted to the frame itself; the channel's port comes with it. */
export const FRAME_GREETING = 'upward/card';

/** What the content script said, or null for anything that is none of it. */
export function readToCard(data: unknown): ToCard | null {
  const { type, ticket } = fieldsOf(data);
  if (type === 'leave' || type === 'again') return { type };
  if (type !== 'ticket') return null;
  return { type, ticket: typeof ticket === 'string' ? ticket : null };
}

/** What the card said, or null for anything that is none of it. Nothing else of it is given on. */
export function readFromCard(data: unknown): FromCard | null {
  const { type, shape } = fieldsOf(data);
  if (type === 'shape') return { type, shape: shape === 'note' ? shape : 'card' };
  return type === 'ticket' || type === 'close' || type === 'hide-all' || type === 'panel' ? { type } : null;
}

function fieldsOf(data: unknown): { readonly [name: string]: unknown } {
  return Object(data);
}
