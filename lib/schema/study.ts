import { z } from 'zod';
import type { BriefContent } from './brief.ts';
import { Dataset, type DatasetPerson, type FlowCounts } from './dataset.ts';
import { Domain } from './domain.ts';
import type { Participant } from './participant.ts';
import type { Role } from './primitives.ts';
import type { InstrumentRef } from './round-card.ts';
import { StudyPerson } from './study-person.ts';

/** How many were asked to take part; null where nobody said. */
export type Invited = Readonly<Record<Role, number | null>>;

/** Everything that the study team has open: what was handed in to it, and the datasets of other sites. */
export interface Study {
  readonly people: readonly StudyPerson[];
  readonly invited: Invited;
  /** What people said of themselves, beside no answer. */
  readonly participants: readonly Participant[];
  /** The versions of the questionnaire that were filled in here. */
  readonly instruments: readonly InstrumentRef[];
  readonly imported: readonly Dataset[];
  /** What released briefs show, without a word of them. */
  readonly briefs: readonly BriefOutline[];
}

/** How many points a brief shows in each domain: no statement, no consultant, no round. */
export const BriefOutline = z.strictObject({
  domains: z.array(z.strictObject({ domain: Domain, keep: z.int().min(0), change: z.int().min(0) })),
});
export type BriefOutline = z.infer<typeof BriefOutline>;

/** A statement that a released brief shows, beside no consultant. */
export type ShownStatement = Dataset['points'][number];

/** The statements that a brief shows, in its order. */
export function statementsOf({ domains }: Pick<BriefContent, 'domains'>): ShownStatement[] {
  return domains.flatMap(({ domain, keep, change }) => [
    ...keep.map((statement) => ({ domain, kind: 'keep' as const, statement })),
    ...change.map((statement) => ({ domain, kind: 'change' as const, statement })),
  ]);
}

/** What a brief shows, counted. */
export function outlineOf({ domains }: Pick<BriefContent, 'domains'>): BriefOutline {
  return {
    domains: domains.map(({ domain, keep, change }) => ({
      domain,
      keep: keep.length,
      change: change.length,
    })),
  };
}

/**
 * What an analysis is made from: people, and the figures that a dataset holds beside no person. Nothing is withheld in
 * it yet.
 */
export const StudyData = z.strictObject({
  people: z.array(StudyPerson),
  flow: Dataset.shape.flow,
  sessionMinutes: z.array(z.int()),
  briefs: z.array(BriefOutline),
});
export type StudyData = z.infer<typeof StudyData>;

/** The people of a dataset as people of a study. */
function peopleOfDataset({ people }: Pick<Dataset, 'people'>): StudyPerson[] {
  return people.map(({ person, ...rest }: DatasetPerson) => ({ id: person, ...rest }));
}

/**
 * The data of several parts as one. A number of people that one flow leaves out adds nothing; where all do there is
 * none. How many were invited is known where every part that has somebody says so.
 */
export function joinedData(parts: readonly StudyData[]): StudyData {
  return {
    people: parts.flatMap(({ people }) => people),
    flow: {
      fellow: joinedFlows(parts.map(({ flow }) => flow.fellow)),
      consultant: joinedFlows(parts.map(({ flow }) => flow.consultant)),
    },
    sessionMinutes: parts.flatMap(({ sessionMinutes }) => sessionMinutes),
    briefs: parts.flatMap(({ briefs }) => briefs),
  };
}

/** A dataset as it stands: what a reader of the file can analyse, and nothing else. */
export function dataOfDataset(dataset: Pick<Dataset, 'people' | 'flow' | 'sessionMinutes'>): StudyData {
  const { flow, sessionMinutes } = dataset;
  return { people: peopleOfDataset(dataset), flow, sessionMinutes: sessionMinutes ?? [], briefs: [] };
}

/** A flow with every number of people under k left out. */
export function flowOver(k: number, flow: FlowCounts): FlowCounts {
  const { invited, T0, session, T1, T2 } = flow;
  const over = (people: number | null) => (people === null || people < k ? null : people);
  return { invited: over(invited), T0: over(T0), session: over(session), T1: over(T1), T2: over(T2) };
}

function joinedFlows(flows: readonly FlowCounts[]): FlowCounts {
  return flows.reduce(addedFlows, { invited: null, T0: null, session: null, T1: null, T2: null });
}

function addedFlows(left: FlowCounts, right: FlowCounts): FlowCounts {
  if (isEmptyFlow(right)) return left;
  if (isEmptyFlow(left)) return right;
  const both = (step: keyof FlowCounts) =>
    left[step] === null && right[step] === null ? null : (left[step] ?? 0) + (right[step] ?? 0);
  return {
    invited: left.invited === null || right.invited === null ? null : left.invited + right.invited,
    T0: both('T0'),
    session: both('session'),
    T1: both('T1'),
    T2: both('T2'),
  };
}

/** A part without anybody of the role: it says nothing of how many were invited elsewhere. */
function isEmptyFlow(flow: FlowCounts): boolean {
  return Object.values(flow).every((people) => people === null || people === 0);
}
