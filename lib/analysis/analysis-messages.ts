import { z } from 'zod';
import { StudyData } from '../schema/study.ts';
import { StudyTables } from '../schema/study-table.ts';

/** What the page asks of the worker that makes the tables. */
export const AnalysisRequest = z.strictObject({ id: z.int(), data: StudyData, k: z.int() });
export type AnalysisRequest = z.infer<typeof AnalysisRequest>;

/** What the worker answers. */
export const AnalysisReply = z.strictObject({ id: z.int(), tables: StudyTables });
export type AnalysisReply = z.infer<typeof AnalysisReply>;
