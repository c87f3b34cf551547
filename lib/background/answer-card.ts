import { draftOf } from '../capture/draft-of.ts';
import { makeObservation } from '../capture/make-observation.ts';
import { sayMine } from '../capture/still-mine.ts';
import type { AppendAnswer, CardAnswer, CardRequest } from '../messaging/card-request.ts';
import type { Draft } from '../schema/draft.ts';
import type { Clock } from '../shared/clock.ts';
import { ok, refused } from '../shared/result.ts';
import type { VaultService } from '../store/vault-service.ts';
import type { CardEntries } from './card-entries.ts';
import type { RateLimit } from './rate-limit.ts';
import type { TicketOffice } from './tickets.ts';

/** More observations than this in one minute and tab are refused. A quick writer needs ten seconds for one. */
export const APPENDS_A_MINUTE = 12;

/** What the background answers the card with. It writes and asks whether an id is there; it cannot read. */
export interface CardParts {
  readonly vault: Pick<VaultService, 'put' | 'remove' | 'has' | 'state' | 'confirm'>;
  readonly tickets: TicketOffice;
  readonly entries: CardEntries;
  readonly appends: RateLimit;
  readonly now: Clock;
}

/**
 * Does what the card in `tab` asks, or says why not; a refusal has stored nothing. The card may add, and may change what it
 * added itself, told by the ids this browser session's cards wrote. Requests are to be answered one after another.
 */
export async function answerCard(parts: CardParts, request: CardRequest, tab: number): Promise<AppendAnswer> {
  if (!parts.tickets.take(request.ticket, tab)) return refused('ticket-unknown');
  switch (request.type) {
    case 'append':
      return append(parts, request, tab);
    case 'draft':
      return keepDraft(parts, request, tab);
    case 'drop':
      return drop(parts, request.id, tab);
    case 'undo':
      return undo(parts, request, tab);
  }
}

interface Entry {
  readonly id: string;
  readonly form: Draft;
}

interface NewEntry extends Entry {
  readonly mine?: string | undefined;
}

async function append(parts: CardParts, { id, form, mine }: NewEntry, tab: number): Promise<AppendAnswer> {
  if (!parts.appends.allows(tab)) return refused('too-many');
  const made = makeObservation(id, form, parts.now);
  if (!made.ok) return made;
  const free = await freeFor(parts, id, tab);
  if (!free.ok) return free;
  if (mine !== undefined) {
    const said = await sayMine(parts.vault, mine);
    if (!said.ok) return withWords(parts, said);
  }
  const before = await parts.entries.find(id);
  // Noted first: were the worker to end in between, the card may send the same id again and be believed.
  await parts.entries.note({ id, tab, state: 'saved' });
  const stored = await parts.vault.put('observation', id, made.value.observation);
  // Else the text that was not saved could not be kept as a draft either.
  if (!stored.ok) await (before === null ? parts.entries.forget(id) : parts.entries.note(before));
  return withWords(parts, stored);
}

/** Adds whose vault it is to the answer that asks for it, and to no other. */
async function withWords({ vault }: CardParts, answer: CardAnswer): Promise<AppendAnswer> {
  if (answer.ok || answer.refusal !== 'is-this-you') return answer;
  const state = await vault.state();
  return state.ok && 'name' in state.value ? { ...answer, vault: state.value.name } : answer;
}

async function keepDraft(parts: CardParts, { id, form }: Entry, tab: number): Promise<CardAnswer> {
  const draft = draftOf(form);
  if (draft === null) return drop(parts, id, tab);
  const free = await freeFor(parts, id, tab);
  if (!free.ok) return free;
  if ((await parts.entries.find(id))?.state === 'saved') return refused('not-yours');
  await parts.entries.note({ id, tab, state: 'draft' });
  return parts.vault.put('draft', id, draft);
}

async function drop({ entries, vault }: CardParts, id: string, tab: number): Promise<CardAnswer> {
  const entry = await entries.find(id);
  if (entry === null) return ok(null);
  if (entry.tab !== tab || entry.state !== 'draft') return refused('not-yours');
  const removed = await vault.remove(id);
  if (removed.ok) await entries.forget(id);
  return removed;
}

async function undo(parts: CardParts, { id, form }: Entry, tab: number): Promise<CardAnswer> {
  if ((await parts.entries.lastSaved(tab))?.id !== id) return refused('not-yours');
  const draft = draftOf(form);
  const changed = draft === null ? await parts.vault.remove(id) : await parts.vault.put('draft', id, draft);
  if (changed.ok) await parts.entries.note({ id, tab, state: 'draft' });
  return changed;
}

/** An id is free for a card while nothing is stored under it, or what is stored came from this card. */
async function freeFor({ vault, entries }: CardParts, id: string, tab: number): Promise<CardAnswer> {
  const entry = await entries.find(id);
  if (entry !== null) return entry.tab === tab ? ok(null) : refused('not-yours');
  const stored = await vault.has(id);
  if (!stored.ok) return stored;
  return stored.value ? refused('not-yours') : ok(null);
}
