/**
 * What the content script and the card in its frame say to each other, over a channel that the content script hands to
 * the frame: the page sees no message event of it.
 */

/** From the content script to the card. */
export type ToCard =
  /** A ticket that the card asked for; null where too many were asked for. */
  | { readonly type: 'ticket'; readonly ticket: string | null }
  /** The person pressed beside the card: close, keeping the draft. */
  | { readonly type: 'leave' };

/** From the card to the content script. */
export type FromCard =
  | { readonly type: 'ticket' }
  /** Shows the card in the middle of things, the page behind it inert; or the small note after a save, beside the page. */
  | { readonly type: 'shape'; readonly shape: 'card' | 'note' }
  /** Takes the card away and gives the focus back. */
  | { readonly type: 'close' }
  /** Opens the side panel in its place. */
  | { readonly type: 'panel' };

/** The one message that is posted to the frame itself; the channel's port comes with it. */
export const FRAME_GREETING = 'upward/card';
