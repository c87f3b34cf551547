import { type AnalysisReply, AnalysisRequest } from './analysis-messages.ts';
import { studyTables } from './study-tables.ts';

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { id, data, k } = AnalysisRequest.parse(event.data);
  self.postMessage({ id, tables: studyTables(data, k) } satisfies AnalysisReply);
});
