import { useEffect, useMemo, useState } from 'preact/hooks';
import { planText } from '../../lib/analysis/plan.ts';
import { studyTable } from '../../lib/analysis/study-table.ts';
import { datasetText, makeDataset } from '../../lib/export/make-dataset.ts';
import { resultsCsv } from '../../lib/export/results-csv.ts';
import type { Dataset } from '../../lib/schema/dataset.ts';
import type { Participant } from '../../lib/schema/participant.ts';
import { monthOf } from '../../lib/shared/clock.ts';
import { useServices } from '../shared/services.tsx';
import type { StudyViewProps } from './study-view-props.ts';

/** The names of the exported files. */
export const EXPORT_FILES = { data: 'upward-dataset.json', results: 'upward-results.csv' };

/**
 * The dataset of a study and the table that may be published beside it, before with after 7 days. `dataset` is null
 * for the moment it takes to make. `saved` names the file saved last.
 */
export function useExport({ people, invited, k, identity, participants }: ExportSource) {
  const { now, saveFile } = useServices();
  const [dataset, setDataset] = useState<Dataset | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const table = useMemo(() => studyTable(people, { k, invited, publish: true }), [people, k, invited]);
  const making = useMemo(
    () => makeDataset({ people, table, plan: planText(), made: monthOf(now()), k, identity, participants }),
    [people, table, k, identity, participants, now],
  );
  useEffect(() => {
    let current = true;
    void making.then((made) => current && setDataset(made));
    return () => {
      current = false;
    };
  }, [making]);
  const saveData = async () => {
    saveFile(EXPORT_FILES.data, datasetText(await making), 'application/json');
    setSaved(EXPORT_FILES.data);
  };
  const saveResults = () => {
    saveFile(EXPORT_FILES.results, resultsCsv(table), 'text/csv');
    setSaved(EXPORT_FILES.results);
  };
  return { dataset, table, saved, saveData, saveResults };
}

interface ExportSource extends Pick<StudyViewProps, 'people' | 'invited'> {
  readonly k: number;
  readonly identity: string;
  readonly participants: readonly Participant[];
}
