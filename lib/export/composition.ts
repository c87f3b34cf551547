import type { Dataset } from '../schema/dataset.ts';
import { AgeBand, type Participant, Sex, YearsAsConsultant } from '../schema/participant.ts';
import { Role } from '../schema/primitives.ts';

type CompositionRow = Dataset['composition'][number];

/** What stands for a question left open. */
const NOT_SAID = 'not-said';

/** Each variable with its bands in order; people who did not say come last. */
const VARIABLES: readonly {
  readonly variable: CompositionRow['variable'];
  readonly roles: readonly Role[];
  readonly bands: readonly string[];
}[] = [
  { variable: 'ageBand', roles: Role.options, bands: [...AgeBand.options, NOT_SAID] },
  { variable: 'sex', roles: Role.options, bands: [...Sex.options, NOT_SAID] },
  { variable: 'years', roles: ['consultant'], bands: [...YearsAsConsultant.options, NOT_SAID] },
];

/**
 * Who took part, counted one way only: neighbouring bands are merged until each holds k people or more, and named
 * after all the bands in it (`25-30 or 31-35`). A role with fewer than k people is absent.
 */
export function compositionOf(participants: readonly Participant[], k: number): CompositionRow[] {
  return VARIABLES.flatMap(({ variable, roles, bands }) =>
    roles.flatMap((role) => {
      const values = participants
        .filter((participant) => participant.role === role)
        .map((participant) => participant[variable] ?? NOT_SAID);
      return mergedBands(values, bands, k).map(({ value, n }) => ({ role, variable, value, n }));
    }),
  );
}

interface Band {
  readonly value: string;
  readonly n: number;
}

/** Neighbouring bands merged from the lowest up; a remainder under k joins the last. Empty under k values in all. */
function mergedBands(values: readonly string[], bands: readonly string[], k: number): Band[] {
  if (values.length < k) return [];
  const merged: Band[] = [];
  let open: Band | null = null;
  for (const band of bands) {
    open = joined(open, { value: band, n: values.filter((value) => value === band).length });
    if (open.n >= k) {
      merged.push(open);
      open = null;
    }
  }
  return open === null ? merged : [...merged.slice(0, -1), joined(merged.at(-1) ?? null, open)];
}

function joined(first: Band | null, second: Band): Band {
  return first === null ? second : { value: `${first.value} or ${second.value}`, n: first.n + second.n };
}
