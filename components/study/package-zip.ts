import { planText } from '../../lib/analysis/plan.ts';
import { studyPackage } from '../../lib/export/study-package.ts';
import { studyZip } from '../../lib/export/study-zip.ts';
import type { Codebook } from '../../lib/schema/codebook.ts';
import type { Dataset } from '../../lib/schema/dataset.ts';
import type { StudyTables } from '../../lib/schema/study-table.ts';
import { type Bytes, utf8 } from '../../lib/shared/bytes.ts';
import { pictureSvg } from './pictures/picture-svg.ts';
import { studyPictures } from './study-pictures.ts';

/** Everything that leaves the page in one zip, with the pictures; the same bytes for the same dataset. */
export async function packageZip(dataset: Dataset, { T1 }: StudyTables, codes: Codebook): Promise<Bytes> {
  const { drawings } = await import('./pictures/drawings.ts');
  const pictures = studyPictures(T1).map((spec) => ({
    name: `${spec.fileName}.svg`,
    bytes: utf8(pictureSvg(spec, drawings)),
  }));
  return studyZip(studyPackage({ dataset, table: T1, plan: planText(), pictures, codes }));
}
