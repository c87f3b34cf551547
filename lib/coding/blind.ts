import type { CodingHead } from '../schema/coding.ts';

/**
 * The coder who would see another's codes too early if this coding were opened: one whose own is not locked. Null where
 * nobody would. A coding that is not locked is opened by its coder, and one that two agreed from hides nothing any more.
 */
export function notYetLocked(wanted: CodingHead, kept: readonly CodingHead[]): string | null {
  if (wanted.state === 'open' || wanted.agreed !== null) return null;
  if (kept.some(({ agreed }) => agreed?.of.includes(wanted.id))) return null;
  const open = kept.find(({ id, state, agreed }) => id !== wanted.id && state === 'open' && agreed === null);
  return open?.coder ?? null;
}
