import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { StudyAnalysis } from '../../lib/analysis/study-tables.ts';
import type { StudyData } from '../../lib/schema/study.ts';
import type { StudyTables } from '../../lib/schema/study-table.ts';

/** Opens an analysis: entrypoints give the worker's, tests one that runs where it stands. */
export type OpenAnalysis = () => StudyAnalysis;

const AnalysisContext = createContext<OpenAnalysis | null>(null);

/** Gives the study page its analysis. */
export const AnalysisProvider = AnalysisContext.Provider;

/**
 * The tables of these data; null until they are made, and again as soon as data or threshold change: figures of other
 * data are never shown meanwhile.
 */
export function useTables(data: StudyData | null, k: number): StudyTables | null {
  const analysis = useAnalysis();
  const [made, setMade] = useState<{
    readonly tables: StudyTables;
    readonly of: StudyData;
    readonly k: number;
  }>();
  useEffect(() => {
    if (analysis === null || data === null) return undefined;
    let isWanted = true;
    void analysis.tables(data, k).then((tables) => isWanted && setMade({ tables, of: data, k }));
    return () => {
      isWanted = false;
    };
  }, [analysis, data, k]);
  return made?.of === data && made?.k === k ? made.tables : null;
}

/** One analysis for as long as the component is there. */
function useAnalysis(): StudyAnalysis | null {
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
