const kept: Map<string, unknown>[] = [];

/**
 * Gives what remembers answers by a text, at most so many; all are let go of at once when there are more. They are words that
 * somebody wrote, so {@link forgetAnswers} empties every memory.
 */
export function remember<Answer>(most: number): (text: string, answer: () => Answer) => Answer {
  const known = new Map<string, Answer>();
  kept.push(known);
  return (text, answer) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer();
    if (known.size >= most) known.clear();
    known.set(text, now);
    return now;
  };
}

/** Lets go of everything remembered. */
export function forgetAnswers(): void {
  for (const known of kept) known.clear();
}
