import type { Draft } from '../schema/draft.ts';
import { oneByOne } from '../shared/one-by-one.ts';
import { ok, type Result } from '../shared/result.ts';

/** How long after a change the draft is written, in milliseconds. Changes in between go with the same write. */
export const DRAFT_AFTER = 500;

/** Where the text in the form is: nothing worth keeping, on its way, on the disk, or refused. */
export type DraftState<Refusal extends string> = 'none' | 'pending' | 'kept' | Refusal;

/** Where drafts are kept, without their certain identifiers: the vault, or the background for a card that may not open it. */
export interface DraftStore<Refusal extends string> {
  keep(id: string, form: Draft): Promise<Result<null, Refusal>>;
  drop(id: string): Promise<Result<null, Refusal>>;
}

/** Keeps one entry's draft while it is written, and gives its place to the observation in the end. */
export interface DraftKeeper<Refusal extends string> {
  readonly id: string;
  /** Notes what stands in the form now; it is written soon. */
  change(form: Draft): void;
  /** Writes what is not on the disk yet, now. */
  flush(): Promise<Result<null, Refusal>>;
  /** What would be lost if the page died this moment, or null. */
  unwritten(): Draft | null;
  /** Puts something else under the draft's id, in one write, after every write of the draft. Where that fails the draft stays. */
  replace(store: () => Promise<Result<null, Refusal>>): Promise<Result<null, Refusal>>;
  /** Removes the draft. */
  discard(): Promise<Result<null, Refusal>>;
}

interface DraftParts<Refusal extends string> {
  readonly id: string;
  readonly store: DraftStore<Refusal>;
  readonly onState: (state: DraftState<Refusal>) => void;
  /** True where a draft lies under this id already. */
  readonly stored?: boolean;
}

/** Starts keeping a draft under `id`. Timers are the page's own: what they have not written is given by `unwritten`. */
export function draftKeeper<Refusal extends string>({
  id,
  store: place,
  onState,
  stored = false,
}: DraftParts<Refusal>): DraftKeeper<Refusal> {
  const inTurn = oneByOne();
  let isStored = stored;
  let pending: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = async (): Promise<Result<null, Refusal>> => {
    clearTimeout(timer);
    timer = undefined;
    const form = pending;
    if (form === null) return ok(null);
    const result = await keepOrDrop(form);
    if (!result.ok) {
      onState(result.refusal);
      return result;
    }
    isStored = isWorthKeeping(form);
    if (pending === form) {
      pending = null;
      onState(isStored ? 'kept' : 'none');
    }
    return result;
  };
  const keepOrDrop = async (form: Draft): Promise<Result<null, Refusal>> => {
    if (isWorthKeeping(form)) return place.keep(id, form);
    return isStored ? place.drop(id) : ok(null);
  };

  return {
    id,
    change(form) {
      pending = form;
      if (isStored || isWorthKeeping(form)) onState('pending');
      timer ??= setTimeout(() => void inTurn(write), DRAFT_AFTER);
    },
    flush: () => inTurn(write),
    unwritten: () => pending,
    replace: (store) =>
      inTurn(async () => {
        clearTimeout(timer);
        timer = undefined;
        const result = await store();
        if (result.ok) pending = null;
        else if (pending !== null) timer = setTimeout(() => void inTurn(write), DRAFT_AFTER);
        return result;
      }),
    discard() {
      // At once, so that a page that closes now hands nothing on.
      clearTimeout(timer);
      timer = undefined;
      pending = null;
      return inTurn(async () => {
        const removed = isStored ? await place.drop(id) : ok(null);
        if (removed.ok) onState('none');
        return removed;
      });
    },
  };
}

function isWorthKeeping({ text }: Draft): boolean {
  return text.trim() !== '';
}
