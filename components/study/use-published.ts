import { useMemo } from 'preact/hooks';
import { planText } from '../../lib/analysis/plan.ts';
import { ownData } from '../../lib/analysis/study-data.ts';
import type { StudyAnalysis } from '../../lib/analysis/study-tables.ts';
import { type MadeDataset, makeDataset } from '../../lib/export/make-dataset.ts';
import { dataOfDataset, type Study } from '../../lib/schema/study.ts';
import type { StudyTables } from '../../lib/schema/study-table.ts';
import { monthOf } from '../../lib/shared/clock.ts';
import { nextTask } from '../../lib/shared/next-task.ts';
import { useServices } from '../shared/services.tsx';
import { type Made, useMade } from '../shared/use-made.ts';
import { useAnalysis } from './analysis.tsx';
import type { LeavingWords } from './leaving-words.ts';
import type { StudySetting } from './study-setting.ts';

/** What may leave the page: the dataset, what it keeps back, and tables made from the dataset and nothing else. */
export interface Published extends MadeDataset {
  readonly tables: StudyTables;
}

/** Makes what may leave the page. Nothing is made of a study that is null. */
export function usePublished(
  study: Study | null,
  { k, pooled }: StudySetting,
  { identity, quotes, points }: Pick<LeavingWords, 'quotes' | 'points'> & { readonly identity: string },
): Made<Published> {
  const { now } = useServices();
  const analysis = useAnalysis();
  const making = useMemo(
    () =>
      study &&
      analysis &&
      publish({ study, k, pooled, identity, texts: quotes, points, made: monthOf(now()) }, analysis),
    [study, analysis, k, pooled, identity, quotes, points, now],
  );
  return useMade(making);
}

type Source = Pick<StudySetting, 'k' | 'pooled'> & {
  readonly texts: LeavingWords['quotes'];
  readonly points: LeavingWords['points'];
  readonly study: Study;
  readonly identity: string;
  readonly made: string;
};

async function publish({ study, ...source }: Source, analysis: StudyAnalysis): Promise<Published> {
  // The page shows first that it is being worked out: with hundreds of people both together would hold it.
  await nextTask();
  const { people, invited, participants, instruments, imported } = study;
  const own = ownData(people, invited);
  const made = await makeDataset({
    ...{ own, participants, instruments, imported, plan: planText() },
    ...source,
  });
  return { ...made, tables: await analysis.tables(dataOfDataset(made.dataset), source.k) };
}
