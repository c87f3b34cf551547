import {
  CODE_NAME_LENGTH,
  type Codebook,
  codesAbove,
  MOST_CODES,
  sameName,
  type ThemeCode,
} from '../schema/codebook.ts';
import type { Coding } from '../schema/coding.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** Why a codebook is not changed. Each has its sentence in _locales. */
export type CodebookRefusal =
  | 'code-name-missing'
  | 'code-name-taken'
  | 'codes-too-many'
  | 'code-in-use'
  | 'code-under-itself'
  | 'no-segments-chosen';

type Edited = Result<Coding, CodebookRefusal>;

/** A code to be added: an id that nobody has, what it is called, and the code it stands under. */
export type NewCode = Pick<ThemeCode, 'id' | 'name' | 'parent'>;

/** Adds a code as the last of its place. Its name loses what surely identifies somebody. */
export function addCode(coding: Coding, { id, name, parent }: NewCode): Edited {
  const refusal = nameRefusal(coding.codebook, { id, name });
  if (refusal !== null) return refused(refusal);
  if (coding.codebook.length >= MOST_CODES) return refused('codes-too-many');
  const code: ThemeCode = { id, name: clean(name), about: '', parent, codable: true, color: null };
  return ok({ ...coding, codebook: [...coding.codebook, code] });
}

/** Gives a code another name, and says what it is for, both without what surely identifies somebody. */
export function describeCode(
  coding: Coding,
  { id, name, about }: Pick<ThemeCode, 'id' | 'name' | 'about'>,
): Edited {
  const refusal = nameRefusal(coding.codebook, { id, name });
  if (refusal !== null) return refused(refusal);
  return ok(withCode(coding, id, (code) => ({ ...code, name: clean(name), about: clean(about) })));
}

/** Puts a code, with all that stands under it, under another or at the top. */
export function moveCode(coding: Coding, { id, parent }: Pick<ThemeCode, 'id' | 'parent'>): Edited {
  const isBelow = parent === id || (parent !== null && codesAbove(coding.codebook, parent).includes(id));
  if (isBelow) return refused('code-under-itself');
  return ok(withCode(coding, id, (code) => ({ ...code, parent })));
}

/** Takes a code away that stands at no words and over no other code. One in use is merged into another instead. */
export function removeCode(coding: Coding, id: string): Edited {
  const isUsed = coding.texts.some(({ segments }) => segments.some(({ codes }) => codes.includes(id)));
  if (isUsed || coding.codebook.some(({ parent }) => parent === id)) return refused('code-in-use');
  return ok({ ...coding, codebook: coding.codebook.filter((code) => code.id !== id) });
}

function withCode(coding: Coding, id: string, change: (code: ThemeCode) => ThemeCode): Coding {
  return { ...coding, codebook: coding.codebook.map((code) => (code.id === id ? change(code) : code)) };
}

function nameRefusal(codebook: Codebook, given: Pick<ThemeCode, 'id' | 'name'>): CodebookRefusal | null {
  const named = { ...given, name: clean(given.name) };
  const { length } = named.name;
  if (length === 0 || length > CODE_NAME_LENGTH) return 'code-name-missing';
  const isTaken = codebook.some((code) => code.id !== named.id && sameName(code) === sameName(named));
  return isTaken ? 'code-name-taken' : null;
}

function clean(words: string): string {
  return takeOutIdentifiers(words.trim()).text;
}
