import { WhoSees } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { KeySettings } from './key-settings.tsx';
import { LockNow } from './lock-now.tsx';
import { LockSettings } from './lock-settings.tsx';
import { ManagedSettings } from './managed-settings.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { ScreeningCard } from './screening-card.tsx';
import { SiteSettings } from './site-settings.tsx';

/** What a person can choose in this browser profile, and what their hospital sets. It needs no unlocking: nothing written stands here. */
export function OptionsPage() {
  return (
    <PageShell title="Settings" narrow aside={<LockNow />}>
      <div class="options">
        <WhoSees>
          These hold for <strong>everybody who uses this browser profile</strong>. Nothing you wrote stands on
          this page.
        </WhoSees>
        <LockSettings />
        <KeySettings />
        <ReminderSettings />
        <SiteSettings />
        <ScreeningCard />
        <ManagedSettings />
      </div>
    </PageShell>
  );
}
