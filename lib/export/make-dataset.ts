import { Dataset } from '../schema/dataset.ts';
import type { Participant } from '../schema/participant.ts';
import type { Role } from '../schema/primitives.ts';
import { LOWEST_THRESHOLD } from '../schema/round-card.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import type { StudyTable } from '../schema/study-table.ts';
import { utf8 } from '../shared/bytes.ts';
import { sha256Hex } from '../vault/hash.ts';
import { compositionOf } from './composition.ts';
import { datasetPeople } from './dataset-people.ts';
import { studySecret } from './pseudonym.ts';

/** What a dataset is made from. */
export interface DatasetSource {
  readonly people: readonly StudyPerson[];
  /** The table of the same people, for the flow and the lengths of sessions. */
  readonly table: Pick<StudyTable, 'flow' | 'sessions'>;
  /** The text of the plan of analysis, fixed before any answer was read. */
  readonly plan: string;
  /** The month of the export, `YYYY-MM`. */
  readonly made: string;
  /** The threshold k; under three it is three. */
  readonly k: number;
  /** The study key's identity, from which the pseudonyms are made. It does not enter the file. */
  readonly identity: string;
  /** The name of a site by the id of its round; none by default. */
  readonly sites?: Readonly<Record<string, string>>;
  readonly participants?: readonly Participant[];
  /** Free texts and statements that somebody has read through for names; none by default. */
  readonly texts?: Dataset['texts'];
  readonly points?: Dataset['points'];
}

/**
 * The de-identified export. The k-rule runs here on everything, whatever the table left in: a role under k is absent
 * whole, a number under k is null. Throws a ZodError where a source does not fit the format, which is a fault of the
 * caller.
 */
export async function makeDataset(source: DatasetSource): Promise<Dataset> {
  const { people, table, participants = [], sites = {}, texts = [], points = [] } = source;
  const k = Math.max(LOWEST_THRESHOLD, source.k);
  const secret = await studySecret(source.identity);
  const rows = await datasetPeople(people, { k, secret, sites });
  const roles = new Set(rows.map(({ role }) => role));
  return Dataset.parse({
    format: 'upward/dataset',
    version: 1,
    made: source.made,
    plan: { sha256: await sha256Hex(utf8(source.plan)), primary: ['CONF', 'AWARE'], zeros: 'pratt' },
    rule: { k },
    instruments: instrumentsOf(people, roles),
    people: rows,
    composition: compositionOf(participants, k),
    sessionMinutes: atLeast(k, table.sessions?.minutes ?? []),
    flow: { fellow: flowOver(k, table.flow.fellow), consultant: flowOver(k, table.flow.consultant) },
    texts: [...texts].filter(({ role }) => roles.has(role)).sort(byText),
    points,
  });
}

/** The text of a dataset's file. */
export function datasetText(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

function instrumentsOf(people: readonly StudyPerson[], roles: ReadonlySet<Role>): Dataset['instruments'] {
  const used = people
    .filter(({ role }) => roles.has(role))
    .flatMap(({ T0, T1, T2 }) => [T0, T1, T2])
    .flatMap((response) => response?.instrument ?? []);
  return [...Map.groupBy(used, ({ id, version }) => `${id} ${version}`).values()].flatMap((same) =>
    same.slice(0, 1),
  );
}

function atLeast(k: number, minutes: readonly number[]): number[] | null {
  return minutes.length < k ? null : [...minutes].sort((left, right) => left - right);
}

function flowOver(k: number, flow: Dataset['flow']['fellow']): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(flow).map(([step, people]) => [step, people !== null && people < k ? null : people]),
  );
}

/** By their words, so that the order of texts follows no person. */
function byText(left: { readonly text: string }, right: { readonly text: string }): number {
  return left.text < right.text ? -1 : 1;
}
