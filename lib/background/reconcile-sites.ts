import type { SitePattern } from '../schema/site.ts';

/** A content script as the browser has it registered. */
export interface RegisteredScript {
  readonly id: string;
  readonly matches?: readonly string[] | undefined;
}

/** What to do so that the launcher's script runs on the wanted sites and on no other. */
export interface SiteChanges {
  readonly register: readonly SitePattern[];
  readonly unregister: readonly string[];
}

const PREFIX = 'launcher ';

/** The id under which a site's script is registered: it names the site, so that a doubled one is seen. */
export function scriptId(pattern: SitePattern): string {
  return PREFIX + pattern;
}

/**
 * Compares the sites that are wanted and granted with the scripts the browser knows. Browsers forget registrations, accept
 * some that never run, and keep some whose permission was taken back; so this runs at every start of the worker.
 */
export function reconcileSites(
  allowed: readonly SitePattern[],
  registered: readonly RegisteredScript[],
): SiteChanges {
  const right = new Set(
    registered
      .filter(({ id, matches = [] }) => matches.length === 1 && id === PREFIX + matches[0])
      .map(({ id }) => id),
  );
  const wanted = new Set(allowed.map(scriptId));
  return {
    register: [...new Set(allowed)].filter((pattern) => !right.has(scriptId(pattern))),
    unregister: registered.map(({ id }) => id).filter((id) => !(wanted.has(id) && right.has(id))),
  };
}
