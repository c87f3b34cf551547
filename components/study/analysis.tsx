import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { StudyAnalysis } from '../../lib/analysis/study-tables.ts';
import type { StudyData } from '../../lib/schema/study.ts';
import type { StudyTables } from '../../lib/schema/study-table.ts';
import { type Made, useMade } from '../shared/use-made.ts';

/** Opens an analysis: entrypoints give the worker's, tests one that runs where it stands. */
export type OpenAnalysis = () => StudyAnalysis;

const AnalysisContext = createContext<OpenAnalysis | null>(null);

/** Gives the study page its analysis. */
export const AnalysisProvider = AnalysisContext.Provider;

/** The tables of these data, made anew as soon as data or threshold change. */
export function useTables(data: StudyData, k: number): Made<StudyTables> {
  const analysis = useAnalysis();
  return useMade(useMemo(() => analysis?.tables(data, k) ?? null, [analysis, data, k]));
}

/** One analysis for as long as the component is there; null until it is open. */
export function useAnalysis(): StudyAnalysis | null {
  const open = useContext(AnalysisContext);
  if (open === null) throw new Error('the study page has no analysis');
  const [analysis, setAnalysis] = useState<StudyAnalysis | null>(null);
  useEffect(() => {
    const opened = open();
    setAnalysis(opened);
    return opened.close;
  }, [open]);
  return analysis;
}
