import type { Draft } from '../schema/draft.ts';
import type { VaultRefusal } from '../schema/refusal.ts';
import { oneByOne } from '../shared/one-by-one.ts';
import { ok, type Result } from '../shared/result.ts';
import type { VaultService } from '../store/vault-service.ts';
import { draftOf } from './draft-of.ts';

/** How long after a change the draft is written, in milliseconds. Changes in between go with the same write. */
export const DRAFT_AFTER = 500;

/** Where the text in the form is: nothing worth keeping, on its way, on the disk, or refused. */
export type DraftState = 'none' | 'pending' | 'kept' | VaultRefusal;

type Stored = Result<null, VaultRefusal>;

/** Keeps one entry's draft in the vault while it is written, and gives its place to the observation in the end. */
export interface DraftKeeper {
  readonly id: string;
  /** Notes what stands in the form now; it is written soon. */
  change(form: Draft): void;
  /** Writes what is not on the disk yet, now. */
  flush(): Promise<void>;
  /** What would be lost if the page died this moment, or null. */
  unwritten(): Draft | null;
  /** Puts something else under the draft's id, in one write, after every write of the draft. Where that fails the draft stays. */
  replace(store: () => Promise<Stored>): Promise<Stored>;
  /** Removes the draft. */
  discard(): Promise<Stored>;
}

interface DraftParts {
  readonly id: string;
  readonly vault: Pick<VaultService, 'putQuietly' | 'remove'>;
  readonly onState: (state: DraftState) => void;
  /** True where a draft lies under this id already. */
  readonly stored?: boolean;
}

/** Starts keeping a draft under `id`. Timers are the page's own: what they have not written is given by `unwritten`. */
export function draftKeeper({ id, vault, onState, stored = false }: DraftParts): DraftKeeper {
  const inTurn = oneByOne();
  let isStored = stored;
  let pending: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const form = pending;
    if (form === null) return;
    const draft = draftOf(form);
    const result = await storeOrRemove(draft);
    if (!result.ok) return onState(result.refusal);
    isStored = draft !== null;
    if (pending !== form) return;
    pending = null;
    onState(isStored ? 'kept' : 'none');
  };
  const storeOrRemove = async (draft: Draft | null): Promise<Stored> => {
    if (draft !== null) return vault.putQuietly('draft', id, draft);
    return isStored ? vault.remove(id) : ok(null);
  };

  return {
    id,
    change(form) {
      pending = form;
      if (isStored || draftOf(form) !== null) onState('pending');
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
    discard: () =>
      inTurn(async () => {
        clearTimeout(timer);
        timer = undefined;
        pending = null;
        const removed = isStored ? await vault.remove(id) : ok(null);
        if (removed.ok) onState('none');
        return removed;
      }),
  };
}
