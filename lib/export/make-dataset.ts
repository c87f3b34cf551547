import { Dataset, type DatasetPerson } from '../schema/dataset.ts';
import type { Participant } from '../schema/participant.ts';
import { Role } from '../schema/primitives.ts';
import { type InstrumentRef, LOWEST_THRESHOLD } from '../schema/round-card.ts';
import { dataOfDataset, joinedData, type StudyData } from '../schema/study.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import { utf8 } from '../shared/bytes.ts';
import { inBatches } from '../shared/in-batches.ts';
import { nextTask } from '../shared/next-task.ts';
import { sha256Hex } from '../vault/hash.ts';
import { compositionOf, joinedCompositions } from './composition.ts';
import { type Ruled, ruledData } from './k-rule.ts';
import { pseudonymsUnder, studySecret } from './pseudonym.ts';
import { publicSites } from './public-sites.ts';
import type { Withheld } from './withheld.ts';

/** What a dataset is made from. */
export interface DatasetSource {
  /** Those who handed in here, with nothing withheld. */
  readonly own: StudyData;
  readonly participants?: readonly Participant[];
  /** The versions of the questionnaire that they filled in. */
  readonly instruments: readonly InstrumentRef[];
  /** The datasets of other sites. */
  readonly imported?: readonly Dataset[];
  /**
   * True where nobody else has the imported datasets, nor will: then the rule runs on all people together. Otherwise it
   * runs on each part apart, since whoever has an imported dataset can take it away from the merged one.
   */
  readonly pooled?: boolean;
  /** The text of the plan of analysis, fixed before any answer was read. */
  readonly plan: string;
  /** The month of the export, `YYYY-MM`. */
  readonly made: string;
  /** The threshold k; under three it is three. */
  readonly k: number;
  /** The study key's identity, from which the pseudonyms are made. It does not enter the file. */
  readonly identity: string;
  /** Free texts and statements that somebody has read through for names; none by default. */
  readonly texts?: Dataset['texts'];
  readonly points?: Dataset['points'];
}

/** A dataset, and what it keeps back: for the screen alone, never for a file. */
export interface MadeDataset {
  readonly dataset: Dataset;
  readonly withheld: readonly Withheld[];
}

/**
 * The de-identified export. The k-rule runs here on everything: a role under k is absent whole, a number under k is
 * null. Imported people keep their pseudonyms, so that one who comes twice can be noticed; imported texts and statements
 * are left out. Throws a ZodError where a source does not fit the format, which is a fault of the caller.
 */
export async function makeDataset(source: DatasetSource): Promise<MadeDataset> {
  const k = Math.max(LOWEST_THRESHOLD, source.k);
  const ruled = await ruledParts(source, k);
  // Hundreds of people take the rule and the check of the format a while each: the page answers in between.
  await nextTask();
  const joined = joinedData(ruled.map(({ data }) => data));
  const sites = publicSites(
    ruled.map(({ data }) => data.people),
    k,
  );
  const roles = new Set(sites.people.map(({ role }) => role));
  const composition = compositionFrom(source, { k, ruled });
  const { imported = [], texts = [], points = [] } = source;
  await nextTask();
  const dataset = Dataset.parse({
    format: 'upward/dataset',
    version: 1,
    made: source.made,
    plan: { sha256: await sha256Hex(utf8(source.plan)), primary: ['CONF', 'AWARE'], zeros: 'pratt' },
    rule: { k },
    instruments: instrumentsOf(source, ruled),
    people: rowsOf(sites.people),
    composition,
    sessionMinutes: minutesOf(joined.sessionMinutes),
    flow: joined.flow,
    texts: [...texts].filter(({ role }) => roles.has(role)).sort(byText),
    points,
  });
  return {
    dataset,
    withheld: [
      ...ruled.flatMap(({ withheld }) => withheld),
      ...sites.withheld,
      ...compositionWithheld(source.participants ?? [], composition),
      ...(imported.some((each) => each.texts.length + each.points.length > 0)
        ? [{ kind: 'imported-words' as const }]
        : []),
    ],
  };
}

/** The text of a dataset's file. */
export function datasetText(dataset: Dataset): string {
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

/** The rule on each part apart, own people first, or on all of them as one part. */
async function ruledParts(source: DatasetSource, k: number): Promise<Ruled[]> {
  const pseudonymOf = await pseudonymsUnder(await studySecret(source.identity));
  const people = await inBatches(source.own.people, async (person) => ({
    ...person,
    id: await pseudonymOf(person.id),
  }));
  await nextTask();
  const parts = [{ ...source.own, people }, ...(source.imported ?? []).map(dataOfDataset)];
  return source.pooled ? [ruledData(joinedData(parts), k)] : parts.map((part) => ruledData(part, k));
}

function rowsOf(people: readonly StudyPerson[]): DatasetPerson[] {
  return people
    .map(({ id, role, site, T0, T1, T2 }) => ({ person: id, role, site, T0, T1, T2 }))
    .sort((left, right) => (left.person < right.person ? -1 : 1));
}

interface RuledSource {
  readonly k: number;
  readonly ruled: readonly Ruled[];
}

/** Of each part only what is about roles that the part has rows of: a role that is absent is absent whole. */
function compositionFrom(source: DatasetSource, { k, ruled }: RuledSource): Dataset['composition'] {
  const own = compositionOf(source.participants ?? [], k);
  const parts = [own, ...(source.imported ?? []).map(({ composition }) => composition)];
  return joinedCompositions(
    parts.map((part, index) => {
      const rows = (source.pooled ? ruled[0] : ruled[index])?.data.people ?? [];
      return part.filter(({ role }) => rows.some((person) => person.role === role));
    }),
    k,
  );
}

function compositionWithheld(
  participants: readonly Participant[],
  composition: Dataset['composition'],
): Withheld[] {
  return Role.options
    .filter((role) => participants.some((participant) => participant.role === role))
    .filter((role) => !composition.some((row) => row.role === role))
    .map((role) => ({ kind: 'composition', role }));
}

/** The questionnaires of the parts that have a row in the file. */
function instrumentsOf(source: DatasetSource, ruled: readonly Ruled[]): Dataset['instruments'] {
  const parts = [source.instruments, ...(source.imported ?? []).map(({ instruments }) => instruments)];
  const used = parts.flatMap((part, index) =>
    ((source.pooled ? ruled[0] : ruled[index])?.data.people.length ?? 0) > 0 ? part : [],
  );
  return [...Map.groupBy(used, ({ id, version }) => `${id} ${version}`)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, same]) => same.slice(0, 1));
}

function minutesOf(minutes: readonly number[]): number[] | null {
  return minutes.length === 0 ? null : [...minutes].sort((left, right) => left - right);
}

/** By their words, so that the order of texts follows no person. */
function byText(left: { readonly text: string }, right: { readonly text: string }): number {
  return left.text < right.text ? -1 : 1;
}
