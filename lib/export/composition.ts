import { type Dataset, NOT_SAID } from '../schema/dataset.ts';
import { AgeBand, type Participant, Sex, YearsAsConsultant } from '../schema/participant.ts';
import { Role } from '../schema/primitives.ts';

type CompositionRow = Dataset['composition'][number];

/** How the bands in a merged band are told apart in its name. */
const OR = ' or ';

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
      const single = bands.map((band) => ({
        value: band,
        n: values.filter((value) => value === band).length,
      }));
      return mergedBands(single, k).map(({ value, n }) => ({ role, variable, value, n }));
    }),
  );
}

/**
 * The compositions of several parts as one. Where the parts merged their bands differently, bands are merged further
 * until they fit all of them: what is merged in one part cannot be told apart in the sum. Bands under k are merged
 * again, in case a part was made with a smaller k.
 */
export function joinedCompositions(
  parts: readonly (readonly CompositionRow[])[],
  k: number,
): CompositionRow[] {
  return VARIABLES.flatMap(({ variable, roles, bands }) =>
    roles.flatMap((role) => {
      const rows = parts.flatMap((part) =>
        part.filter((row) => row.role === role && row.variable === variable),
      );
      return mergedBands(fittingAll(rows, bands), k).map(({ value, n }) => ({ role, variable, value, n }));
    }),
  );
}

interface Band {
  readonly value: string;
  readonly n: number;
}

/** The finest bands that no row lies across, with the people of all rows within each. */
function fittingAll(rows: readonly CompositionRow[], bands: readonly string[]): Band[] {
  const held = rows.map(({ value, n }) => {
    const places = value.split(OR).map((band) => bands.indexOf(band));
    return { first: Math.min(...places), last: Math.max(...places), n: n ?? 0 };
  });
  const groups: { first: number; last: number }[] = [];
  for (const place of bands.keys()) {
    const open = groups.at(-1);
    const isAcross = held.some(({ first, last }) => first < place && last >= place);
    if (open && isAcross) open.last = place;
    else groups.push({ first: place, last: place });
  }
  return groups.map(({ first, last }) => ({
    value: bands.slice(first, last + 1).join(OR),
    n: held.filter((row) => row.first >= first && row.last <= last).reduce((all, row) => all + row.n, 0),
  }));
}

/** Neighbouring bands merged from the lowest up; a remainder under k joins the last. Empty under k people in all. */
function mergedBands(bands: readonly Band[], k: number): Band[] {
  if (bands.reduce((all, { n }) => all + n, 0) < k) return [];
  const merged: Band[] = [];
  let open: Band | null = null;
  for (const band of bands) {
    open = joined(open, band);
    if (open.n >= k) {
      merged.push(open);
      open = null;
    }
  }
  return open === null ? merged : [...merged.slice(0, -1), joined(merged.at(-1) ?? null, open)];
}

function joined(first: Band | null, second: Band): Band {
  return first === null ? second : { value: `${first.value}${OR}${second.value}`, n: first.n + second.n };
}
