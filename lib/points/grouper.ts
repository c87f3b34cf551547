import type { Groupable } from './suggest-groups.ts';

/** Suggests groups while the lead's page is open; nothing of what it was asked is left in it when closed. */
export interface Grouper {
  /** As `suggestGroups`. */
  suggest(observations: readonly Groupable[]): Promise<readonly (readonly string[])[]>;
  close(): void;
}

/** Starts a grouper. The page passes the one in a worker, so that it stays at hand; tests one without. */
export type OpenGrouper = () => Grouper;
