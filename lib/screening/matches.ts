/**
 * Calls back for every match of a global pattern, in order. Faster than `matchAll`, which copies the pattern each
 * time; that counts, since some sixty patterns go over every sentence.
 */
export function eachMatch(pattern: RegExp, text: string, found: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
}
