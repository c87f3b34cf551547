import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { VaultState } from '../../lib/store/vault-state.ts';
import { useKept } from '../keeping/use-kept.ts';
import { Button } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { UnlockForm } from '../shared/unlock-form.tsx';
import { VaultPicker } from '../shared/vault-picker.tsx';
import { WaysBackContext } from '../shared/ways-back.ts';
import type { SettingsTask } from './settings-task.ts';
import { VaultRows } from './vault-rows.tsx';

interface YourVaultProps {
  readonly vault: Exclude<VaultState, { status: 'none' }>;
  readonly onTask: (task: SettingsTask) => void;
}

/** What keeps the vault: shown while it is unlocked, since what was kept where is nobody else's business. */
export function YourVault({ vault, onTask }: YourVaultProps) {
  const [isSwitching, setSwitching] = useState(false);
  if (vault.status === 'unchosen' || isSwitching) {
    return (
      <VaultCard>
        <VaultPicker
          title={vault.status === 'unchosen' ? 'Which vault is yours?' : `Not ${vault.name}?`}
          current={vault.status === 'unchosen' ? undefined : vault.id}
          onDone={() => setSwitching(false)}
          isPart
        />
      </VaultCard>
    );
  }
  if (vault.status === 'unlocked') return <OpenVault name={vault.name} onTask={onTask} />;
  return (
    <VaultCard name={vault.name}>
      <WaysBackContext.Provider value={() => onTask('recover')}>
        <UnlockForm
          name={vault.name}
          title="Unlock to see what keeps your vault"
          isPart
          onSwitch={() => setSwitching(true)}
        />
      </WaysBackContext.Provider>
    </VaultCard>
  );
}

function OpenVault({ name, onTask }: { name: string; onTask: (task: SettingsTask) => void }) {
  const { sentence } = useServices();
  const kept = useKept();
  return (
    <>
      {kept?.ok && kept.value.recovery === null && <NoRecovery onSave={() => onTask('recovery')} />}
      {kept !== null && !kept.ok && kept.refusal !== 'locked' && (
        <Inset tone="danger">{sentence(kept.refusal)}</Inset>
      )}
      <VaultFrame name={name}>
        <VaultRows kept={kept?.ok ? kept.value : null} onTask={onTask} />
      </VaultFrame>
    </>
  );
}

function NoRecovery({ onSave }: { onSave: () => void }) {
  return (
    <Inset tone="check">
      <div class="row row--apart row--wrap beside">
        <p>
          <strong>No recovery file yet.</strong> Forget your passphrase, and nobody can open your observations
          again. A backup does not help.
        </p>
        <Button kind="quiet" onPress={onSave}>
          Save one now
        </Button>
      </div>
    </Inset>
  );
}

function VaultCard({ name, children }: { name?: string; children: ComponentChildren }) {
  return (
    <VaultFrame name={name}>
      <div class="card__body">{children}</div>
    </VaultFrame>
  );
}

function VaultFrame({ name, children }: { name?: string | undefined; children: ComponentChildren }) {
  return (
    <section class="card" id="vault" aria-labelledby="h-vault">
      <div class="card__head">
        <h2 class="title" id="h-vault">
          Your vault
        </h2>
        {name && <span class="quiet">{name}</span>}
      </div>
      {children}
    </section>
  );
}
