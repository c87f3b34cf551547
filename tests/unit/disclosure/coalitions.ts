/** Something about each fellow, as bits, that nobody may make sure of. */
export interface Hidden {
  readonly mask: number;
  /** Whether being sure of a no counts as well as being sure of a yes. */
  readonly no: boolean;
}

/** One way things could have been: what talkers (bits) hold of it, and what is hidden in it. */
export interface Possible {
  readonly held: (talkers: number) => string;
  readonly hidden: readonly Hidden[];
}

/** What must stay open both ways. */
export function either(mask: number): Hidden {
  return { mask, no: true };
}

/** What may be ruled out and never be made sure of. */
export function neverSure(mask: number): Hidden {
  return { mask, no: false };
}

/** The fellows whose bit is set. */
export function bitsOf(mask: number, fellows: number): number[] {
  return Array.from({ length: fellows }, (_, fellow) => fellow).filter(
    (fellow) => (mask & (1 << fellow)) !== 0,
  );
}

/**
 * What some talkers of the number that may talk make sure of about somebody else, in any of the worlds: a hidden bit that is
 * the same in each world that agrees with what they hold. Empty where everything can always be either way.
 */
export function certainties(
  worlds: readonly Possible[],
  { fellows, talking }: { readonly fellows: number; readonly talking: number },
): string[] {
  const everyone = 2 ** fellows - 1;
  const coalitions = Array.from({ length: everyone }, (_, mask) => mask).filter(
    (mask) => bitsOf(mask, fellows).length <= talking,
  );
  return coalitions.flatMap((talkers) => {
    const all = new Map<string, number[]>();
    const some = new Map<string, number[]>();
    const no = new Map<string, boolean[]>();
    for (const { held, hidden } of worlds) {
      const key = held(talkers);
      const [always, ever] = [all.get(key), some.get(key)];
      all.set(
        key,
        hidden.map(({ mask }, index) => (always?.[index] ?? everyone) & mask),
      );
      some.set(
        key,
        hidden.map(({ mask }, index) => (ever?.[index] ?? 0) | mask),
      );
      no.set(
        key,
        hidden.map((each) => each.no),
      );
    }
    const outside = everyone & ~talkers;
    return [...all].flatMap(([key, always]) =>
      always.flatMap((sure, index) => {
        const never = no.get(key)?.[index] ? everyone & ~(some.get(key)?.[index] ?? 0) : 0;
        return ((sure | never) & outside) === 0 ? [] : [`${talkers} holding ${key}`];
      }),
    );
  });
}
