import type { FlowCounts } from '../schema/dataset.ts';
import { Occasion, Role } from '../schema/primitives.ts';
import type { StudyData } from '../schema/study.ts';
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
  const isPresent = (role: Role) => roles.some((ruled) => ruled.role === role && ruled.people.length > 0);
  const lengths = sessionMinutes.length >= k && isPresent('consultant') ? sessionMinutes : [];
  return {
    data: {
      people: roles.flatMap((ruled) => ruled.people),
      flow: { fellow: flowOver(k, flow.fellow), consultant: flowOver(k, flow.consultant) },
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

function flowOver(k: number, flow: FlowCounts): FlowCounts {
  const { invited, T0, session, T1, T2 } = flow;
  const over = (people: number | null) => (people === null || people < k ? null : people);
  return { invited: over(invited), T0: over(T0), session: over(session), T1: over(T1), T2: over(T2) };
}

function flowWithheld(role: Role, flow: FlowCounts, k: number): Withheld[] {
  const steps = Object.entries(flow).filter(([, people]) => people !== null && people > 0 && people < k);
  return steps.length > 0 ? [{ kind: 'flow', role, steps: steps.map(([step]) => step) }] : [];
}
