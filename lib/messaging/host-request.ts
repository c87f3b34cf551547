import { z } from 'zod';
import { Corner } from '../schema/site.ts';

/** Everything the content script may ask of the background. It holds no text and can be given none. */
export const HostRequest = z.discriminatedUnion('type', [
  /** Where the launcher stands on this site. Answers `LauncherPlace`, or null where it is not to show. */
  z.strictObject({ type: z.literal('launcher') }),
  /** A ticket for one request of the card in this tab. Answers it, or null where too many were asked for. */
  z.strictObject({ type: z.literal('ticket') }),
  /** Opens the side panel beside this tab; needs the click it was sent from. */
  z.strictObject({ type: z.literal('panel') }),
  /** Empties and closes every panel and card: somebody walked up. */
  z.strictObject({ type: z.literal('hide-all') }),
  /** Keeps another corner for this site. */
  z.strictObject({ type: z.literal('corner'), corner: Corner }),
  /** Shows no launcher on this site until tomorrow. */
  z.strictObject({ type: z.literal('hide') }),
  /** Takes this site off the list, and the permission back. */
  z.strictObject({ type: z.literal('turn-off') }),
]);
export type HostRequest = z.infer<typeof HostRequest>;

/** What the background tells the content scripts when the list of sites changed: ask again. It says nothing more. */
export const SITES_CHANGED = { type: 'sites-changed' } as const;

/** Where the launcher stands. */
export interface LauncherPlace {
  readonly corner: Corner;
}

/** What each request answers. */
export interface HostAnswers {
  readonly launcher: LauncherPlace | null;
  readonly ticket: string | null;
  readonly panel: null;
  readonly 'hide-all': null;
  readonly corner: null;
  readonly hide: null;
  readonly 'turn-off': null;
}
