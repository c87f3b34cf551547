import type { StudyData } from '../schema/study.ts';
import type { StudyTables } from '../schema/study-table.ts';
import { studyTable } from './study-table.ts';

/** Makes the tables of a study somewhere: in a worker, or in a test where it stands. */
export interface StudyAnalysis {
  /** Before with after, and before with 90 days; fewer than `k` people are never shown. */
  readonly tables: (data: StudyData, k: number) => Promise<StudyTables>;
  /** Ends the worker behind it. Asked for afterwards, no tables come. */
  readonly close: () => void;
}

/** Both tables of a study: before with after, and before with 90 days beside it. */
export function studyTables(data: StudyData, k: number): StudyTables {
  return { T1: studyTable(data, { k, after: 'T1' }), T2: studyTable(data, { k, after: 'T2' }) };
}
