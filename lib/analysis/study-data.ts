import type { FlowCounts } from '../schema/dataset.ts';
import type { Role } from '../schema/primitives.ts';
import { dataOfDataset, type Invited, joinedData, type Study, type StudyData } from '../schema/study.ts';
import type { StudyAnswers, StudyPerson } from '../schema/study-person.ts';

/** All of a study together, own people and those of imported datasets. Nothing is withheld yet. */
export function pooledData(study: Pick<Study, 'people' | 'invited' | 'imported' | 'briefs'>): StudyData {
  const own = { ...ownData(study.people, study.invited), briefs: [...study.briefs] };
  return joinedData([own, ...study.imported.map(dataOfDataset)]);
}

/** The people who handed in here, and how many of them took each step. */
export function ownData(people: readonly StudyPerson[], invited: Invited): StudyData {
  const flow = (role: Role) => ownFlow(people, role, invited[role]);
  return {
    people: [...people],
    flow: { fellow: flow('fellow'), consultant: flow('consultant') },
    sessionMinutes: people.flatMap(({ role, T1 }) =>
      role === 'consultant' && T1?.lengthMinutes ? [T1.lengthMinutes] : [],
    ),
    briefs: [],
  };
}

function ownFlow(people: readonly StudyPerson[], role: Role, invited: number | null): FlowCounts {
  const own = people.filter((person) => person.role === role);
  const count = (took: (person: StudyPerson) => boolean) => own.filter(took).length;
  return {
    invited,
    T0: count(({ T0 }) => T0 !== null),
    session: count(({ T1 }) => T1 !== null && isAfterSession(T1)),
    T1: count(({ T1 }) => T1 !== null),
    T2: count(({ T2 }) => T2 !== null),
  };
}

/** The items about the one-to-one are asked only of people who have had one. */
function isAfterSession({ items, lengthMinutes }: StudyAnswers): boolean {
  return lengthMinutes !== undefined || items.EXPER !== undefined || items.TIME !== undefined;
}
