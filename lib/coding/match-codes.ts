import { type Codebook, sameName } from '../schema/codebook.ts';
import type { Coding } from '../schema/coding.ts';

/**
 * Under which of the first coder's codes each code of the second's belongs, by its id: the same code, else one of the same
 * name. A code that the first does not have keeps its own id.
 */
export function matchedCodes(first: Codebook, second: Codebook): ReadonlyMap<string, string> {
  const ids = new Set(first.map(({ id }) => id));
  const byName = new Map(first.map((code) => [sameName(code), code.id]));
  return new Map(
    second.map((code) => [code.id, ids.has(code.id) ? code.id : (byName.get(sameName(code)) ?? code.id)]),
  );
}

/** The second coder's work in the codes of the first: texts under matched codes, and the codes that the first lacks. */
export function inCodesOf(
  first: Codebook,
  second: Pick<Coding, 'codebook' | 'texts'>,
): { readonly codebook: Codebook; readonly texts: Coding['texts'] } {
  const matched = matchedCodes(first, second.codebook);
  const of = (id: string) => matched.get(id) ?? id;
  const known = new Set(first.map(({ id }) => id));
  const more = second.codebook.filter(({ id }) => !known.has(of(id)));
  return {
    codebook: [...first, ...more.map((code) => ({ ...code, parent: code.parent && of(code.parent) }))],
    texts: second.texts.map((text) => ({
      ...text,
      segments: text.segments.map((segment) => ({ ...segment, codes: [...new Set(segment.codes.map(of))] })),
    })),
  };
}
