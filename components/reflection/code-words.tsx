/** A code with room between its words, to be written down. */
export function CodeWords({ code }: { code: string }) {
  return <strong class="code">{code.replaceAll('-', ' ')}</strong>;
}
