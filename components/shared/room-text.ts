import type { Room } from '../../lib/platform/storage-room.ts';

const UNITS = ['KB', 'MB', 'GB', 'TB'];
const MB = 1_000_000;
/** Bytes under which it is said that the room runs out: some thousand observations. */
const LOW = 20 * MB;
/** The part of the whole under which it is said, too. */
const LOW_PART = 0.1;

/** A size as people say it: "12 MB". Less than a kilobyte is "less than 1 KB". */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return 'less than 1 KB';
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length);
  const count = bytes / 1000 ** power;
  return `${count < 10 ? Math.floor(count * 10) / 10 : Math.floor(count)} ${UNITS[power - 1]}`;
}

/** Whether so little room is left that it has to be said; false where the browser does not tell. */
export function isLow({ used, left }: Room): boolean {
  if (used === null || left === null) return false;
  return left < LOW || left < (used + left) * LOW_PART;
}
