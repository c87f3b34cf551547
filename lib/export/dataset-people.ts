import type { Answers, DatasetPerson } from '../schema/dataset.ts';
import { Occasion, Role } from '../schema/primitives.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import type { Bytes } from '../shared/bytes.ts';
import { pseudonymOf } from './pseudonym.ts';
import { namesOfAtLeast, publicAnswers } from './public-answers.ts';

/** What the rows of a dataset are made with. */
export interface RowRule {
  readonly k: number;
  /** Made by `studySecret`. */
  readonly secret: Bytes;
  /** The name of a site by the id of its round. */
  readonly sites: Readonly<Record<string, string>>;
}

/**
 * The rows of a dataset, sorted by pseudonym. Under the k-rule a role of fewer than k people is absent, and so is, for
 * its role, an occasion or an answer that fewer than k have: else its absence elsewhere would number them. A site is
 * named for a role only where each of its sites has k or more.
 */
export async function datasetPeople(people: readonly StudyPerson[], rule: RowRule): Promise<DatasetPerson[]> {
  const rows = await Promise.all(
    Role.options.map((role) =>
      rowsOfRole(
        people.filter((person) => person.role === role),
        rule,
      ),
    ),
  );
  return rows.flat().sort((left, right) => (left.person < right.person ? -1 : 1));
}

async function rowsOfRole(people: readonly StudyPerson[], rule: RowRule): Promise<DatasetPerson[]> {
  const answersOn = publicOccasions(people, rule.k);
  const published = people.filter((person) => Occasion.options.some((on) => answersOn(person, on) !== null));
  if (published.length < rule.k) return [];
  const siteOf = publicSites(published, rule);
  return Promise.all(
    published.map(async (person) => ({
      person: await pseudonymOf(rule.secret, person.code),
      role: person.role,
      site: siteOf(person),
      T0: answersOn(person, 'T0'),
      T1: answersOn(person, 'T1'),
      T2: answersOn(person, 'T2'),
    })),
  );
}

/** What each person of one role publishes of an occasion; null where they have none, or fewer than k do. */
function publicOccasions(
  people: readonly StudyPerson[],
  k: number,
): (person: StudyPerson, occasion: Occasion) => Answers | null {
  const kept = new Map(
    Occasion.options.map((occasion) => {
      const responses = people.flatMap((person) => person[occasion] ?? []);
      return [occasion, responses.length < k ? null : namesOfAtLeast(k, responses)];
    }),
  );
  return (person, occasion) => {
    const [response, names] = [person[occasion], kept.get(occasion)];
    return response && names ? publicAnswers(response, names) : null;
  };
}

/** The site of each person of one role; null for all of them where one site has fewer than k, or no name. */
function publicSites(
  people: readonly StudyPerson[],
  { k, sites }: RowRule,
): (person: StudyPerson) => string | null {
  const bySite = Map.groupBy(people, ({ round }) => sites[round] ?? null);
  const allKnown = !bySite.has(null) && [...bySite.values()].every((same) => same.length >= k);
  return ({ round }) => (allKnown ? (sites[round] ?? null) : null);
}
