import { useRef } from 'preact/hooks';
import { Icon } from '../shared/icon.tsx';
import { useServices } from '../shared/services.tsx';
import { useVaultState } from '../shared/use-vault.ts';

/** Locks the vault, from the bar, while it is unlocked; says so once it is locked. */
export function LockNow() {
  const { vault } = useServices();
  const state = useVaultState();
  const word = useRef<HTMLSpanElement>(null);
  const status = state?.ok === true ? state.value.status : 'none';
  const lock = () => {
    // The pressed button goes with the state it was for.
    word.current?.focus();
    void vault.lock();
  };
  return (
    <span class="row" tabIndex={-1} ref={word}>
      {status === 'unlocked' && (
        <button type="button" class="link" onClick={lock}>
          <Icon name="lock" />
          Lock now
        </button>
      )}
      <span class="quiet" role="status">
        {status === 'locked' ? 'Locked' : ''}
      </span>
    </span>
  );
}
