import { WhoSees } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { KeySettings } from './key-settings.tsx';
import { ManagedSettings } from './managed-settings.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { ScreeningCard } from './screening-card.tsx';
import { SharedComputer } from './shared-computer-row.tsx';
import { SiteSettings } from './site-settings.tsx';

/** What a person can choose in this browser profile, and what their hospital sets. It needs no unlocking: nothing written stands here. */
export function OptionsPage() {
  return (
    <PageShell title="Settings" narrow>
      <div class="options">
        <WhoSees>
          These hold for <strong>everybody who uses this browser profile</strong>. Nothing you wrote stands on
          this page.
        </WhoSees>
        <KeySettings />
        <SharedComputer />
        <ReminderSettings />
        <SiteSettings />
        <ScreeningCard />
        <ManagedSettings />
      </div>
    </PageShell>
  );
}
