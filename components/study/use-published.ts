import { useEffect, useMemo, useState } from 'preact/hooks';
import { planText } from '../../lib/analysis/plan.ts';
import { ownData } from '../../lib/analysis/study-data.ts';
import { type MadeDataset, makeDataset } from '../../lib/export/make-dataset.ts';
import { dataOfDataset, type Study } from '../../lib/schema/study.ts';
import type { StudyTables } from '../../lib/schema/study-table.ts';
import { monthOf } from '../../lib/shared/clock.ts';
import { useServices } from '../shared/services.tsx';
import { useTables } from './analysis.tsx';
import type { StudySetting } from './study-setting.ts';

/** What may leave the page: the dataset, what it keeps back, and tables made from the dataset and nothing else. */
export interface Published extends MadeDataset {
  readonly tables: StudyTables;
}

/** Makes what may leave the page; null until it is made, and again while it is made anew. */
export function usePublished(
  study: Study | null,
  { k, pooled }: StudySetting,
  identity: string,
): Published | null {
  const { now } = useServices();
  const [made, setMade] = useState<{ readonly made: MadeDataset; readonly of: Promise<MadeDataset> }>();
  const making = useMemo(
    () =>
      study &&
      makeDataset({
        own: ownData(study.people, study.invited),
        participants: study.participants,
        instruments: study.instruments,
        imported: study.imported,
        pooled,
        plan: planText(),
        made: monthOf(now()),
        k,
        identity,
      }),
    [study, k, pooled, identity, now],
  );
  useEffect(() => {
    if (making === null) return undefined;
    let isWanted = true;
    void making.then((found) => isWanted && setMade({ made: found, of: making }));
    return () => {
      isWanted = false;
    };
  }, [making]);
  const current = made !== undefined && made.of === making ? made.made : null;
  const data = useMemo(() => current && dataOfDataset(current.dataset), [current]);
  const tables = useTables(data, k);
  return useMemo(() => current && tables && { ...current, tables }, [current, tables]);
}
