import type { Dataset } from '../../schema/dataset.ts';
import type { PackageFile } from '../study-package.ts';
import { dictionaryCsv } from './redcap-dictionary.ts';
import { longitudinalCsv, plainCsv } from './redcap-import.ts';
import { REDCAP_README } from './redcap-readme.ts';

/**
 * The answers of a dataset for REDCap: the data dictionary, and the records twice, for a longitudinal project and for a
 * plain one. They hold nothing that the dataset does not; texts, lengths and counts, which stand beside no person there,
 * are left out.
 */
export function redcapFiles(dataset: Pick<Dataset, 'people'>): PackageFile[] {
  return [
    { name: 'README.md', content: REDCAP_README },
    { name: 'upward-dictionary.csv', content: dictionaryCsv() },
    { name: 'upward-import.csv', content: longitudinalCsv(dataset) },
    { name: 'upward-import-plain.csv', content: plainCsv(dataset) },
  ];
}
