import { GroupReply, type GroupRequest } from './group-messages.ts';
import type { Grouper } from './grouper.ts';

/** A grouper in a worker of its own, which ends with it. Refuses with what went wrong in the worker. */
export function workerGrouper(): Grouper {
  const worker = new Worker(new URL('./groups.worker.ts', import.meta.url), { type: 'module' });
  let lastId = 0;
  return {
    suggest: (observations) => {
      lastId += 1;
      const bare = observations.map(({ id, consultant, domain, kind, text }) => ({
        id,
        consultant,
        domain,
        kind,
        text,
      }));
      return exchange(worker, { id: lastId, observations: bare });
    },
    close: () => worker.terminate(),
  };
}

function exchange(worker: Worker, request: GroupRequest): Promise<readonly (readonly string[])[]> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const { signal } = settled;
    const onMessage = (event: MessageEvent<unknown>) => {
      const reply = GroupReply.parse(event.data);
      if (reply.id !== request.id) return;
      settled.abort();
      resolve(reply.groups);
    };
    const onError = (event: ErrorEvent) => {
      settled.abort();
      reject(new Error(`observations were not grouped: ${event.message}`));
    };
    worker.addEventListener('message', onMessage, { signal });
    worker.addEventListener('error', onError, { signal });
    worker.postMessage(request);
  });
}
