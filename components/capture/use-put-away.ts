import type { Draft } from '../../lib/schema/draft.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import type { VaultState } from '../../lib/store/vault-state.ts';
import type { useEntry } from './use-entry.ts';
import { useHeld } from './use-held.ts';
import type { useWhose } from './use-whose.ts';

interface PutAwayParts {
  readonly shown: VaultState | null;
  readonly entry: ReturnType<typeof useEntry<VaultRefusal>>;
  readonly whose: ReturnType<typeof useWhose>;
  /** The form as it is now. */
  readonly latest: () => Draft;
  /** Empties the form. */
  readonly clear: () => void;
  /** Takes away what is said below the form, which is about what was in it. */
  readonly forget: () => void;
  /** Puts a form back that could not be kept, with why. */
  readonly giveBack: (form: Draft, why: VaultRefusal) => void;
  /** Called once the vault has taken what it did not take before. */
  readonly onKept: () => void;
}

/** Taking what is being written off the screen: to hide it, at a lock, and when another vault is written to. */
export function usePutAway(parts: PutAwayParts) {
  const { shown, entry, whose, latest, clear, forget, giveBack, onKept } = parts;
  const held = useHeld([shown], onKept);

  /** Empties the form at once; what it held is left to the keeper of its entry, which is given. */
  const empty = () => {
    const keeper = entry.keeper();
    clear();
    forget();
    entry.startNew();
    return keeper;
  };

  /**
   * Empties the form at once and keeps what was written as a draft. False where the vault did not take it: then it stands in
   * the form again.
   */
  const putAway = async (): Promise<boolean> => {
    const form = latest();
    const owner = whose.ownerOf(entry.keeper().id);
    const kept = await empty().flush();
    if (kept.ok || kept.refusal === 'no-vault') return kept.ok;
    if (owner !== null && latest().text === '') whose.give(entry.keeper().id, owner);
    giveBack(form, kept.refusal);
    return false;
  };

  /**
   * Takes what belongs to a vault that locks off the screen at once, and keeps it as a draft; where the vault takes it no
   * more it is held in memory. A text that is nobody's yet stays where it is, as it was written on a locked screen.
   */
  const lockAway = async (): Promise<void> => {
    if (latest().text !== '' && whose.ownerOf(entry.keeper().id) === null) return;
    const keeper = empty();
    const kept = await keeper.flush();
    if (!kept.ok && kept.refusal !== 'no-vault') held.hold(keeper);
  };

  /** Another vault is written to from now on: nothing of the one before stays, but for a text that is nobody's yet. */
  const leaveVault = async (now: string | null): Promise<void> => {
    const owner = whose.ownerOf(entry.keeper().id);
    forget();
    if (owner === null || owner !== now) await lockAway();
  };

  return {
    putAway,
    lockAway,
    leaveVault,
    /** True where what stands in the form belongs to a vault, so that closing the panel loses nothing. */
    isOwned: () => whose.ownerOf(entry.keeper().id) !== null,
    /** True while a text from before a lock is in memory alone. */
    isHolding: held.isHolding,
  };
}
