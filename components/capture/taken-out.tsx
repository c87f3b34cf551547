import type { IdentifierSpan } from '../../lib/screening/identifier-span.ts';
import { PLACEHOLDERS } from '../../lib/screening/placeholders.ts';

/** Says what saving put in the place of what. Nothing where nothing was taken out. */
export function TakenOut({ takenOut }: { takenOut: readonly Pick<IdentifierSpan, 'kind' | 'reason'>[] }) {
  const [first] = takenOut;
  if (first === undefined) return null;
  return (
    <>
      {' '}
      In place of {withArticle(first.reason)} it says <mark>{PLACEHOLDERS[first.kind]}</mark>
      {takenOut.length > 1 && `, and ${takenOut.length - 1} more`}
    </>
  );
}

/** A reason within a sentence: "Phone number" as "a phone number", "NHS number" as "an NHS number". */
export function withArticle(reason: string): string {
  const isAbbreviation = /^[A-Z]{2}|^National/.test(reason);
  const words = isAbbreviation ? reason : reason.charAt(0).toLowerCase() + reason.slice(1);
  return /^(?:[aeio]|un|NHS)/.test(words) ? `an ${words}` : `a ${words}`;
}
