import { guessCounter } from './count-guesses.ts';
import { type GuessReply, GuessRequest } from './guess-messages.ts';

const count = guessCounter();

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { id, passphrase } = GuessRequest.parse(event.data);
  self.postMessage({ id, guesses: count(passphrase) } satisfies GuessReply);
});
