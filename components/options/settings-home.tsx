import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { VaultState } from '../../lib/store/vault-state.ts';
import { WhoSees } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { EraseCard } from './erase-card.tsx';
import { KeySettings } from './key-settings.tsx';
import { LockNow } from './lock-now.tsx';
import { LockSettings } from './lock-settings.tsx';
import { ManagedSettings } from './managed-settings.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { RoomCard } from './room-card.tsx';
import { ScreeningCard } from './screening-card.tsx';
import { Sections } from './sections.tsx';
import { SettingsOutcome } from './settings-outcome.tsx';
import type { SettingsTask } from './settings-task.ts';
import { SiteSettings } from './site-settings.tsx';
import { YourVault } from './your-vault.tsx';

interface SettingsHomeProps {
  /** Null until the first answer. */
  readonly vault: Result<VaultState, VaultRefusal> | null;
  readonly outcome: string | null;
  readonly takesFocus: boolean;
  readonly onTask: (task: SettingsTask) => void;
}

/** All settings. The vault's own need it unlocked; the others hold for everybody and hold nothing that was written. */
export function SettingsHome({ vault, outcome, takesFocus, onTask }: SettingsHomeProps) {
  const state = vault?.ok ? vault.value : null;
  const hasVault = vault !== null && state?.status !== 'none';
  return (
    <PageShell title="Settings" aside={<LockNow />}>
      <div class="options">
        <Sections hasVault={hasVault} />
        <div class="options__main">
          <SettingsOutcome outcome={outcome} takesFocus={takesFocus} />
          <WhoSees>
            {hasVault && (
              <>
                <strong>Only you</strong> see what is in your vault.{' '}
              </>
            )}
            The other settings hold for everybody who uses this browser profile, and nothing you wrote stands
            in them.
          </WhoSees>
          {state !== null && state.status !== 'none' && <YourVault vault={state} onTask={onTask} />}
          <LockSettings />
          <RoomCard />
          <SiteSettings />
          <KeySettings />
          <ReminderSettings />
          <ScreeningCard />
          <ManagedSettings />
          {hasVault && <EraseCard isOpen={state?.status === 'unlocked'} onTask={onTask} />}
        </div>
      </div>
    </PageShell>
  );
}
