import type { FlowCounts } from '../schema/dataset.ts';
import { Occasion, Role } from '../schema/primitives.ts';
import { flowOver, type StudyData } from '../schema/study.ts';
import type { StudyAnswers, StudyPerson } from '../schema/study-person.ts';
import { namesByRule, publicAnswers } from './public-answers.ts';
import type { Withheld } from './withheld.ts';

/** What the rule lets out of some data, and what it keeps back. The second is for the screen alone. */
export interface Ruled {
  readonly data: StudyData;
  readonly withheld: readonly Withheld[];
}

/**
 * The k-rule on one part of a study: a role of fewer than k people is absent whole, and so is, for its role, an
 * occasion or an answer that fewer than k have: else its absence elsewhere would number them. A number of people under
 * k is null.
 */
export function ruledData({ people, flow, sessionMinutes }: StudyData, k: number): Ruled {
  const roles = Role.options.map((role) => ruledRole(people, role, k));
  const peopleIn = (role: Role) => roles.flatMap((ruled) => (ruled.role === role ? ruled.people : []));
  const isPresent = (role: Role) => peopleIn(role).length > 0;
  const lengths = sessionMinutes.length >= k && isPresent('consultant') ? sessionMinutes : [];
  return {
    data: {
      people: roles.flatMap((ruled) => ruled.people),
      flow: {
        fellow: publicFlow(flow.fellow, peopleIn('fellow'), k),
        consultant: publicFlow(flow.consultant, peopleIn('consultant'), k),
      },
      sessionMinutes: [...lengths],
      briefs: [],
    },
    withheld: [
      ...roles.flatMap((ruled) => ruled.withheld),
      ...Role.options.flatMap((role) => (isPresent(role) ? flowWithheld(role, flow[role], k) : [])),
      ...(sessionMinutes.length > lengths.length ? [{ kind: 'sessions' as const }] : []),
    ],
  };
}

interface RuledRole {
  readonly role: Role;
  readonly people: readonly StudyPerson[];
  readonly withheld: readonly Withheld[];
}

function ruledRole(all: readonly StudyPerson[], role: Role, k: number): RuledRole {
  const own = all.filter((person) => person.role === role);
  const rules = Occasion.options.map((occasion) => occasionRule(own, occasion, k));
  const people = own
    .map((person) => ({
      ...person,
      T0: rules[0]?.(person) ?? null,
      T1: rules[1]?.(person) ?? null,
      T2: rules[2]?.(person) ?? null,
    }))
    .filter(({ T0, T1, T2 }) => T0 !== null || T1 !== null || T2 !== null);
  if (people.length >= k)
    return {
      role,
      people,
      withheld: Occasion.options.flatMap((occasion) => occasionWithheld(own, { role, occasion, k })),
    };
  return { role, people: [], withheld: own.length > 0 ? [{ kind: 'role', role }] : [] };
}

/** What each person publishes of an occasion; null where they have nothing, or fewer than k do. */
function occasionRule(
  people: readonly StudyPerson[],
  occasion: Occasion,
  k: number,
): (person: StudyPerson) => StudyAnswers | null {
  const given = people.flatMap((person) => person[occasion] ?? []);
  if (given.length < k) return () => null;
  const { kept } = namesByRule(k, given);
  return (person) => {
    const answers = person[occasion];
    return answers && publicAnswers(answers, kept);
  };
}

function occasionWithheld(
  people: readonly StudyPerson[],
  { role, occasion, k }: { readonly role: Role; readonly occasion: Occasion; readonly k: number },
): Withheld[] {
  const given = people.flatMap((person) => person[occasion] ?? []);
  if (given.length === 0) return [];
  if (given.length < k) return [{ kind: 'occasion', role, occasion }];
  const { withheld } = namesByRule(k, given);
  return withheld.length > 0 ? [{ kind: 'answers', role, occasion, names: withheld }] : [];
}

const NOBODY: FlowCounts = { invited: null, T0: null, session: null, T1: null, T2: null };

/**
 * The flow of a role as it may be published. Who answered when is counted in the rows themselves, so that the two never
 * differ. How many were invited or had a session is not in the rows: it stands where it can be true of them, and a role
 * without rows is absent here, too.
 */
function publicFlow(flow: FlowCounts, people: readonly StudyPerson[], k: number): FlowCounts {
  if (people.length === 0) return NOBODY;
  const on = (occasion: Occasion) => people.filter((person) => person[occasion] !== null).length;
  const T1 = on('T1');
  const { invited, session } = flow;
  return flowOver(k, {
    invited: invited !== null && invited >= people.length ? invited : null,
    T0: on('T0'),
    session: session !== null && session <= T1 ? session : null,
    T1,
    T2: on('T2'),
  });
}

/** What of the flow is not in the rows: the rest is told with the occasions. */
function flowWithheld(role: Role, { invited, session }: FlowCounts, k: number): Withheld[] {
  const isFew = (people: number | null) => people !== null && people > 0 && people < k;
  const steps = [
    ...(isFew(invited) ? ['invited' as const] : []),
    ...(isFew(session) ? ['session' as const] : []),
  ];
  return steps.length > 0 ? [{ kind: 'flow', role, steps }] : [];
}
