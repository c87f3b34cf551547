import type { CodedText, Coding } from '../schema/coding.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';

/**
 * A coding as it may be kept: memos without what surely identifies somebody. A text whose memo has nothing of the kind is the
 * very same. Names and descriptions of codes are cleaned when they are given.
 */
export function withoutIdentifiers(coding: Coding): Coding {
  return { ...coding, texts: coding.texts.map(cleanText) };
}

const cleaned = new WeakMap<CodedText, CodedText>();

/** Looked at once: a coding of a thousand texts is kept anew at every letter of a memo. */
function cleanText(coded: CodedText): CodedText {
  if (coded.memo === '') return coded;
  const known = cleaned.get(coded);
  if (known !== undefined) return known;
  const { text: memo } = takeOutIdentifiers(coded.memo);
  const clean = memo === coded.memo ? coded : { ...coded, memo };
  cleaned.set(coded, clean);
  return clean;
}
