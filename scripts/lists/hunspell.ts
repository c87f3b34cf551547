import dictionary from 'dictionary-en-gb';
import { fold } from '../../lib/screening/lists/fold.ts';

interface Affix {
  readonly atEnd: boolean;
  readonly strip: number;
  readonly add: string;
  readonly when: RegExp;
}

/** The words of the British dictionary with their regular forms, folded: ordinary ones, and those written with a capital. */
export function readDictionary(): { readonly lower: readonly string[]; readonly capital: readonly string[] } {
  const decoder = new TextDecoder();
  const affixes = readAffixes(decoder.decode(dictionary.aff));
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const line of decoder.decode(dictionary.dic).split('\n').slice(1)) {
    const [word = '', flags = ''] = line.split('/');
    if (!/^[\p{L}'-]+$/u.test(word)) continue;
    const into = /^\p{Lu}/u.test(word) ? capital : lower;
    const rules = Array.from(flags).flatMap((flag) => affixes.get(flag) ?? []);
    const begun = [word, ...formsOf(word, rules, false)];
    for (const form of begun.flatMap((each) => [each, ...formsOf(each, rules, true)])) into.add(fold(form));
  }
  return { lower: [...lower], capital: [...capital] };
}

function readAffixes(text: string): ReadonlyMap<string, readonly Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const line of text.split('\n')) {
    const found = /^([PS])FX (\S) +(\S+) +(\S+) +(\S+)/.exec(line);
    if (!found || found[5] === undefined) continue;
    const [, side, flag = '', strip = '', add = '', when] = found;
    // The head of a group has a count where a rule has its ending; the possessive is told by its apostrophe.
    if (/^\d+$/.test(add) || add === "'s") continue;
    const atEnd = side === 'S';
    affixes.set(flag, [
      ...(affixes.get(flag) ?? []),
      {
        atEnd,
        strip: strip === '0' ? 0 : strip.length,
        add: add === '0' ? '' : add,
        when: new RegExp(atEnd ? `${when}$` : `^${when}`),
      },
    ]);
  }
  return affixes;
}

function formsOf(word: string, affixes: readonly Affix[], atEnd: boolean): readonly string[] {
  return affixes
    .filter((affix) => affix.atEnd === atEnd && affix.when.test(word))
    .map(({ strip, add }) => (atEnd ? word.slice(0, word.length - strip) + add : add + word));
}
