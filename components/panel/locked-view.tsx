import type { CurrentVault } from '../../lib/store/vault-state.ts';
import type { useCapture } from '../capture/use-capture.ts';
import type { PanelView } from '../shared/panel-shell.tsx';
import { UnlockForm } from '../shared/unlock-form.tsx';
import { ElsewhereLink } from '../shared/way-links.tsx';
import { SwitchVault } from './switch-vault.tsx';

interface LockedViewProps {
  readonly view: PanelView;
  readonly capture: ReturnType<typeof useCapture>;
  /** The vault on the screen, or null where none was chosen yet. */
  readonly vault: CurrentVault | null;
  readonly onView: (view: PanelView) => void;
}

/** What stands in the place of a view while it is not open: whose vault it is to be, then its passphrase. */
export function LockedView({ view, capture, vault, onView }: LockedViewProps) {
  if (vault === null || view === 'switch') {
    const kept = capture.isOwned() ? 'kept' : 'unkept';
    return (
      <SwitchVault
        vault={vault}
        text={capture.form.text === '' ? 'none' : kept}
        onDone={() => {
          void capture.adopt();
          // Picked on the way to reading: the passphrase is next.
          if (view === 'switch') onView('log');
        }}
      >
        <ElsewhereLink />
      </SwitchVault>
    );
  }
  return (
    <div class="panel__body panel__body--first">
      <UnlockForm
        name={vault.name}
        title="Unlock your observations"
        onSwitch={() => onView('switch')}
        onUnlocked={() => void capture.adopt()}
      />
    </div>
  );
}
