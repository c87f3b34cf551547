import type { Dataset } from '../schema/dataset.ts';
import { Role } from '../schema/primitives.ts';

/** What is said wherever the scales are described. */
export const NOT_VALIDATED = 'The scales are not validated.';

/** What a reader does about the apostrophes of the CSV files. */
export const APOSTROPHES =
  'A text that a spreadsheet might run, such as one that begins with =, +, -, @ or a tab, has an apostrophe before it: take one off.';

/** How "cannot say" is told from what was not answered. */
export const CANNOT_SAY =
  'An empty cell of a question was not asked, was skipped or is withheld. Where the column `cannot_say` of the row names it, the person answered "cannot say", which is never a 0.';

/** When there is a total. */
export const TOTALS =
  'A total (`CONF_total` and so on) is there only where all seven rows of the scale hold a number.';

/** How many people of each role there are, and which role is absent. */
export function peopleOfEachRole({
  people,
  rule: { k },
}: Pick<Dataset, 'people' | 'rule'>): readonly string[] {
  return Role.options.map((role) => {
    const rows = people.filter((person) => person.role === role).length;
    return rows > 0 ? `${rows} ${role}s` : `no ${role}: fewer than ${k}, so the role is absent whole`;
  });
}

/** What the k-rule means, with the k of this dataset. */
export function kRule({ rule: { k } }: Pick<Dataset, 'rule'>): string {
  return `k is ${k}: a role of fewer than ${k} people is absent whole, a number of people under ${k} is empty, what fewer than ${k} people answered is left out, and an outcome of fewer than ${k} pairs has no figure.`;
}
