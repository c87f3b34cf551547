import type { StudyTables } from '../schema/study-table.ts';
import { AnalysisReply, type AnalysisRequest } from './analysis-messages.ts';
import type { StudyAnalysis } from './study-tables.ts';

/** An analysis in a worker of its own, which ends with it. Refuses with what went wrong in the worker. */
export function workerAnalysis(): StudyAnalysis {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  let lastId = 0;
  return {
    tables: (data, k) => {
      lastId += 1;
      return exchange(worker, { id: lastId, data, k });
    },
    close: () => worker.terminate(),
  };
}

function exchange(worker: Worker, request: AnalysisRequest): Promise<StudyTables> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const { signal } = settled;
    const onMessage = (event: MessageEvent<unknown>) => {
      const reply = AnalysisReply.parse(event.data);
      if (reply.id !== request.id) return;
      settled.abort();
      resolve(reply.tables);
    };
    const onError = (event: ErrorEvent) => {
      settled.abort();
      reject(new Error(`the study was not analysed: ${event.message}`));
    };
    worker.addEventListener('message', onMessage, { signal });
    worker.addEventListener('error', onError, { signal });
    worker.postMessage(request);
  });
}
