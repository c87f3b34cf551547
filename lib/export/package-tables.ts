import type { Codebook } from '../schema/codebook.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { StudyTable } from '../schema/study-table.ts';
import { answersTable } from './answers-table.ts';
import { codesTable } from './codes-table.ts';
import { compositionTable } from './composition-table.ts';
import type { DataTable } from './data-table.ts';
import { flowTable } from './flow-table.ts';
import { pointsTable } from './points-table.ts';
import { resultsTable } from './results-csv.ts';
import { sessionsTable } from './sessions-table.ts';
import { textsTable } from './texts-table.ts';

/**
 * The tables of a study in their order; texts, with the codes they were read with, and statements only where the dataset has
 * any.
 */
export function packageTables(dataset: Dataset, table: StudyTable, codes: Codebook = []): DataTable[] {
  return [
    answersTable(dataset),
    flowTable(dataset),
    compositionTable(dataset),
    sessionsTable(dataset),
    ...(dataset.texts.length > 0 ? [textsTable(dataset)] : []),
    ...(dataset.texts.length > 0 && codes.length > 0 ? [codesTable(codes)] : []),
    ...(dataset.points.length > 0 ? [pointsTable(dataset)] : []),
    resultsTable(table),
  ];
}
