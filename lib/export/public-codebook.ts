import { CODE_ABOUT_LENGTH, CODE_NAME_LENGTH, type Codebook, sameName } from '../schema/codebook.ts';
import { clearedWords } from './cleared-words.ts';

/**
 * A codebook as it leaves: names and descriptions without anything that the screen finds, doubtful or certain, and without
 * the names of consultants. A name that is another code's then gets a number. The ids stay.
 */
export function publicCodebook(codebook: Codebook, names: readonly string[]): Codebook {
  const cleared = (words: string, longest: number) =>
    clearedWords(words, { start: 0, end: words.length }, { dismissed: new Set(), names }).text.slice(
      0,
      longest,
    );
  const taken = new Set<string>();
  return codebook.map((code) => {
    const name = freeName(cleared(code.name, CODE_NAME_LENGTH), taken);
    taken.add(sameName({ name }));
    return { ...code, name, about: cleared(code.about, CODE_ABOUT_LENGTH) };
  });
}

/** Room for a number behind a name of full length. */
const NUMBER_LENGTH = 6;

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(sameName({ name }))) return name;
  const short = name.slice(0, CODE_NAME_LENGTH - NUMBER_LENGTH);
  for (let number = 2; ; number += 1) {
    const numbered = `${short} (${number})`;
    if (!taken.has(sameName({ name: numbered }))) return numbered;
  }
}
