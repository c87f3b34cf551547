import type { Estimator } from './estimator.ts';
import { GuessReply, type GuessRequest } from './guess-messages.ts';

/** An estimator in a worker of its own, which ends with it and takes everything that was typed along. */
export function workerEstimator(): Estimator {
  const worker = new Worker(new URL('./guesses.worker.ts', import.meta.url), { type: 'module' });
  let lastId = 0;
  return {
    guesses: (passphrase) => {
      lastId += 1;
      return exchange(worker, { id: lastId, passphrase });
    },
    close: () => worker.terminate(),
  };
}

function exchange(worker: Worker, request: GuessRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const { signal } = settled;
    const onMessage = (event: MessageEvent<unknown>) => {
      const reply = GuessReply.parse(event.data);
      if (reply.id !== request.id) return;
      settled.abort();
      resolve(reply.guesses);
    };
    const onError = (event: ErrorEvent) => {
      settled.abort();
      reject(new Error(`the strength of a passphrase was not found: ${event.message}`));
    };
    worker.addEventListener('message', onMessage, { signal });
    worker.addEventListener('error', onError, { signal });
    worker.postMessage(request);
  });
}
