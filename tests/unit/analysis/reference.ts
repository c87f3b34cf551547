import { tolerance } from '../../fixtures/reference-cases.ts';

/** What a case says of itself beside its figures. */
const REMARKS = /(^|\.)(by|[a-zA-Z]+By|note|alsoAccept|measured|ideal|outside|tooLarge)(\.|$)/;

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Every value of a nested record or list, by dotted path. */
export function leaves(record: object, prefix = ''): [string, unknown][] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) =>
    isGroup(value) ? leaves(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value] as [string, unknown]],
  );
}

/**
 * The figures of a reference case that a result departs from or does not have, as `path: expected, result`. A
 * bootstrap end may lie anywhere in the range that the case accepts; null counts as right where the case says so.
 */
export function departuresFrom(expected: object, result: object): string[] {
  const ours = new Map(leaves(result));
  const accepted = new Set(
    leaves(expected).flatMap(([path, value]) =>
      path.includes('alsoAccept') && value === null ? [path.replace('.alsoAccept', '')] : [],
    ),
  );
  const figures = leaves(expected).filter(([path]) => !REMARKS.test(path) && !isRange(path));
  const wrong = figures.filter(
    ([path, value]) =>
      !isClose(ours.get(path), value, toleranceOf(path)) &&
      !(ours.get(path) === null && accepted.has(path.replace(/\.\d+$/, ''))),
  );
  return [
    ...wrong.map(([path, value]) => `${path}: ${value}, ${ours.get(path)}`),
    ...outsideRanges(expected, ours),
  ];
}

function isRange(path: string): boolean {
  return /(low|high)\.[01]$/.test(path);
}

function outsideRanges(expected: object, ours: ReadonlyMap<string, unknown>): string[] {
  const ends = new Map(leaves(expected).filter(([path]) => isRange(path)));
  return [...ends.keys()]
    .filter((path) => path.endsWith('.0'))
    .map((path) => path.slice(0, -2))
    .filter((path) => {
      const [from, to, end] = [ends.get(`${path}.0`), ends.get(`${path}.1`), ours.get(path)].map(Number);
      return !(Number(end) >= Number(from) - ROUNDING && Number(end) <= Number(to) + ROUNDING);
    })
    .map((path) => `${path}: outside its range, ${ours.get(path)}`);
}

const ROUNDING = 1e-9;

function isClose(actual: unknown, expected: unknown, relative: number): boolean {
  if (typeof actual !== 'number' || typeof expected !== 'number') return actual === expected;
  const allowed = Math.abs(expected) < 1e-9 ? 1e-12 : relative * Math.abs(expected);
  return Math.abs(actual - expected) <= allowed;
}

function toleranceOf(path: string): number {
  if (/(dz|gz)Ci/.test(path)) return tolerance.noncentralT;
  if (/pairedT|feldt/.test(path)) return tolerance.studentT;
  if (path.endsWith('pExact')) return tolerance.exactP;
  return path.includes('pAsymptotic') ? tolerance.asymptoticP : tolerance.closedForm;
}
