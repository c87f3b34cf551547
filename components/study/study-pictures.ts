import type { StudyTable } from '../../lib/schema/study-table.ts';
import { coveragePictures } from './coverage-picture.ts';
import { domainPictures } from './domain-pictures.ts';
import { itemPictures } from './item-pictures.ts';
import { pairedPicture } from './outcome-pictures.tsx';
import type { PictureSpec } from './pictures/picture.tsx';
import { predictionPictures } from './prediction-picture.ts';

/** All pictures of a table, as they go into a package. */
export function studyPictures(table: StudyTable): PictureSpec[] {
  return [
    ...table.outcomes.filter((row) => row.shown).map(pairedPicture),
    ...domainPictures(table),
    ...predictionPictures(table),
    ...coveragePictures(table),
    ...itemPictures(table),
  ];
}
