/**
 * A text as R4's `string` allows it: white space other than a space, a tab or a line break becomes a space, any other
 * control character or half a surrogate pair the replacement character, and the ends are trimmed. Null where nothing is
 * left, as R4 has no empty string.
 */
export function fhirString(text: string): string | null {
  const allowed = text
    .toWellFormed()
    .replaceAll(/[^\S \t\r\n]/g, ' ')
    .replaceAll(/(?![\t\r\n])\p{Cc}/gu, '\uFFFD')
    .trim();
  return allowed === '' ? null : allowed;
}
