import {
  CODE_ABOUT_LENGTH,
  CODE_NAME_LENGTH,
  type Codebook,
  sameName,
  type ThemeCode,
} from '../schema/codebook.ts';
import { type CodedText, type Coding, MEMO_LENGTH } from '../schema/coding.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';

/**
 * A coding as it may be kept: memos, and names and descriptions of codes, without what surely identifies somebody, cut where a
 * placeholder made them too long. What has nothing of the kind is the very same.
 */
export function withoutIdentifiers(coding: Coding): Coding {
  return { ...coding, codebook: cleanCodebook(coding.codebook), texts: coding.texts.map(cleanText) };
}

const cleaned = new WeakMap<CodedText | ThemeCode, CodedText | ThemeCode>();

/** Looked at once: a coding of a thousand texts is kept anew at every letter of a memo. */
function once<Part extends CodedText | ThemeCode>(part: Part, clean: (part: Part) => Part): Part {
  // What was cleaned is of the kind it was cleaned from, which a map does not follow.
  const known = cleaned.get(part) as Part | undefined;
  if (known !== undefined) return known;
  const made = clean(part);
  cleaned.set(part, made);
  return made;
}

function cleanText(coded: CodedText): CodedText {
  if (coded.memo === '') return coded;
  return once(coded, (part) => {
    const memo = cleanWords(part.memo, MEMO_LENGTH);
    return memo === part.memo ? part : { ...part, memo };
  });
}

/** Two codes may have one name once both lost a different number: then neither is changed into the other’s. */
function cleanCodebook(codebook: Codebook): Codebook {
  const names = new Set<string>();
  return codebook.map((code) => {
    const clean = once(code, cleanCode);
    const isTaken = names.has(sameName(clean));
    const own = isTaken
      ? { ...clean, name: `${clean.name.slice(0, CODE_NAME_LENGTH - clean.id.length - 1)} ${clean.id}` }
      : clean;
    names.add(sameName(own));
    return own;
  });
}

function cleanCode(code: ThemeCode): ThemeCode {
  const [name, about] = [cleanWords(code.name, CODE_NAME_LENGTH), cleanWords(code.about, CODE_ABOUT_LENGTH)];
  return name === code.name && about === code.about ? code : { ...code, name, about };
}

function cleanWords(words: string, longest: number): string {
  const { text } = takeOutIdentifiers(words);
  return text === words ? words : text.slice(0, longest);
}
