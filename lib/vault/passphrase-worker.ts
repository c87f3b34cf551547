import type { Bytes } from '../shared/bytes.ts';
import { ok, refused } from '../shared/result.ts';
import type { PassphraseFiles } from './passphrase-file.ts';
import { PassphraseReply, type PassphraseRequest } from './passphrase-messages.ts';

/**
 * Passphrase files made in a worker, so that a page stays alive during the one to two seconds of scrypt. The worker
 * starts with the first file and is kept.
 */
export function workerPassphraseFiles(): PassphraseFiles {
  let worker: Worker | null = null;
  let lastId = 0;
  const ask = (request: Omit<PassphraseRequest, 'id'>): Promise<PassphraseReply> => {
    worker ??= new Worker(new URL('./passphrase.worker.ts', import.meta.url), { type: 'module' });
    lastId += 1;
    return exchange(worker, { ...request, id: lastId });
  };
  return {
    seal: async (passphrase, bytes) => sealedBytes(await ask({ verb: 'seal', passphrase, bytes })),
    open: async (passphrase, bytes) => {
      const reply = await ask({ verb: 'open', passphrase, bytes });
      return reply.ok ? ok(reply.bytes) : refused(reply.failure);
    },
  };
}

function exchange(worker: Worker, request: PassphraseRequest): Promise<PassphraseReply> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const { signal } = settled;
    const onMessage = (event: MessageEvent<unknown>) => {
      const reply = PassphraseReply.parse(event.data);
      if (reply.id !== request.id) return;
      settled.abort();
      resolve(reply);
    };
    const onError = (event: ErrorEvent) => {
      settled.abort();
      reject(new Error(`the passphrase worker failed: ${event.message}`));
    };
    worker.addEventListener('message', onMessage, { signal });
    worker.addEventListener('error', onError, { signal });
    worker.postMessage(request);
  });
}

function sealedBytes(reply: PassphraseReply): Bytes {
  if (!reply.ok) throw new Error(`sealing with a passphrase failed: ${reply.failure}`);
  return reply.bytes;
}
