import type { Draft } from '../schema/draft.ts';
import { ok, refused } from '../shared/result.ts';
import type { AppendAnswer, CardAnswer, CardRequest } from './card-request.ts';
import type { TicketPurse } from './ticket-purse.ts';

/** What the card can have done by the background. Every answer says done, or why not. */
export interface CardClient {
  append(id: string, form: Draft, mine?: string): Promise<AppendAnswer>;
  keepDraft(id: string, form: Draft): Promise<CardAnswer>;
  drop(id: string): Promise<CardAnswer>;
  undo(id: string, form: Draft): Promise<CardAnswer>;
  /** Keeps a draft from a page that is closing: the message leaves before this returns, and no answer is waited for. */
  keepDraftAtOnce(id: string, form: Draft): void;
  /** To be called when the background was ended, which forgot the ticket that is held for the page's closing. */
  renewTicket(): void;
}

/** A background that was ended once may be ended again while it starts; after this many tries the person is told. */
const TRIES = 3;

type Body = CardRequest extends infer Each
  ? Each extends CardRequest
    ? Omit<Each, 'ticket'>
    : never
  : never;

/**
 * A client over `send`. Where the background was ended, before the message or over it, the same id is sent again with
 * another ticket: what was stored already is then stored once.
 */
export function cardClient({
  send,
  purse,
}: {
  readonly send: (request: CardRequest) => Promise<unknown>;
  readonly purse: TicketPurse;
}): CardClient {
  const request = async (body: Body): Promise<CardAnswer> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const ticket = await (tries === 0 ? purse.take() : purse.takeFresh());
      if (ticket === null) return refused('too-many');
      // A rejection is the background's end, not its answer.
      const answer = await send({ ...body, ticket }).then(answerOf, () => null);
      if (answer !== null && (answer.ok || answer.refusal !== 'ticket-unknown')) return answer;
    }
    return refused('ticket-unknown');
  };
  return {
    append: (id, form, mine) =>
      request(mine === undefined ? { type: 'append', id, form } : { type: 'append', id, form, mine }),
    keepDraft: (id, form) => request({ type: 'draft', id, form }),
    drop: (id) => request({ type: 'drop', id }),
    undo: (id, form) => request({ type: 'undo', id, form }),
    renewTicket: purse.renew,
    keepDraftAtOnce(id, form) {
      const ticket = purse.takeAtOnce();
      if (ticket !== null) void send({ type: 'draft', id, form, ticket }).catch(() => undefined);
    },
  };
}

/** The background's answer, or null for what can be none. Which reason it names is the background's to say. */
function answerOf(data: unknown): CardAnswer | null {
  if (typeof data !== 'object' || data === null || !('ok' in data)) return null;
  if (data.ok === true) return ok(null);
  return 'refusal' in data && typeof data.refusal === 'string' ? (data as CardAnswer) : null;
}
