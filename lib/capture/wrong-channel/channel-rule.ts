/**
 * Cues that a text belongs in another channel: every pattern has to stand in the text. A `topic` may also be talked or
 * taught about, so it does not count in a sentence that tells of teaching, praise or care; an `act` always counts.
 */
export interface ChannelRule {
  readonly reads: 'act' | 'topic';
  readonly all: readonly RegExp[];
}

/** A rule of an act for each pattern. */
export function acts(...patterns: readonly RegExp[]): ChannelRule[] {
  return patterns.map((pattern) => ({ reads: 'act', all: [pattern] }));
}

/** A rule of a topic for each pattern. */
export function topics(...patterns: readonly RegExp[]): ChannelRule[] {
  return patterns.map((pattern) => ({ reads: 'topic', all: [pattern] }));
}

/** A rule of a topic for patterns that only count together. */
export function together(...patterns: readonly RegExp[]): ChannelRule {
  return { reads: 'topic', all: patterns };
}
