import { CANARY, type Canaries, CONTROL } from './canaries.ts';
import { type Hit, searchProfile } from './search-profile.ts';

/**
 * Browsers write what is typed into their session files on a timer of 15 s at most, so that long, and some for the writing,
 * is really waited before a browser is ended: nothing tells when such a file was written.
 */
export const SESSION_TIMER = 18_000;

/** What a search of a profile found: canaries, each with the field it was typed into, and controls it did not find. */
export interface Verdict {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly size: string;
}

/** Each string that must be found, by what it stands for. */
export type Controls = Readonly<Record<string, (hit: Hit) => boolean>>;

/** Searches a profile's folder for every canary and every control. */
export async function verdictOn(folder: string, canaries: Canaries, controls: Controls): Promise<Verdict> {
  const { hits, files, bytes } = await searchProfile(folder, CANARY);
  const marked = await searchProfile(folder, CONTROL);
  return {
    found: hits.map(
      ({ file, layer, encoding, found }) => `${canaries.placeOf(found)} in ${file}, ${layer}, ${encoding}`,
    ),
    missed: Object.entries(controls).flatMap(([name, isIt]) => (marked.hits.some(isIt) ? [] : [name])),
    size: `${files} files, ${Math.round(bytes / 1e6)} MB with what was unpacked`,
  };
}

/** A control that was typed or stored under its name. */
export function isControl({ found }: Hit, name: string): boolean {
  return found.startsWith(`${CONTROL}${name}`);
}
