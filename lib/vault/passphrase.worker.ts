import { passphraseFiles } from './passphrase-file.ts';
import { type PassphraseReply, PassphraseRequest } from './passphrase-messages.ts';

const files = passphraseFiles();

self.addEventListener('message', async (event: MessageEvent<unknown>) => {
  const request = PassphraseRequest.parse(event.data);
  self.postMessage(await answer(request));
});

async function answer({ id, verb, passphrase, bytes }: PassphraseRequest): Promise<PassphraseReply> {
  if (verb === 'seal') return { id, ok: true, bytes: await files.seal(passphrase, bytes) };
  const opened = await files.open(passphrase, bytes);
  return opened.ok ? { id, ok: true, bytes: opened.value } : { id, ok: false, failure: opened.refusal };
}
