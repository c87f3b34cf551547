import type { Dataset } from '../schema/dataset.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import { inBatches } from '../shared/in-batches.ts';
import { pseudonymsUnder, studySecret } from './pseudonym.ts';

/** Datasets that can be merged, and those that hold somebody who is in the study already. */
export interface SortedImports<Import> {
  readonly merged: readonly Import[];
  readonly repeated: readonly Import[];
}

/**
 * Sorts out imported datasets that hold a person twice: one of those who handed in here, from an earlier export of this
 * study, or one of another dataset before it. A person counted twice would make the study look larger than it is.
 */
export async function sortImports<Import extends { readonly dataset: Pick<Dataset, 'people'> }>(
  own: readonly StudyPerson[],
  imports: readonly Import[],
  identity: string,
): Promise<SortedImports<Import>> {
  if (imports.length === 0) return { merged: [], repeated: [] };
  const pseudonymOf = await pseudonymsUnder(await studySecret(identity));
  const known = new Set(await inBatches(own, ({ id }) => pseudonymOf(id)));
  const merged: Import[] = [];
  const repeated: Import[] = [];
  for (const each of imports) {
    const people = each.dataset.people.map(({ person }) => person);
    if (people.some((person) => known.has(person))) repeated.push(each);
    else merged.push(each);
    for (const person of people) known.add(person);
  }
  return { merged, repeated };
}
