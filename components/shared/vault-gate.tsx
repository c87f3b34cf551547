import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { VaultState } from '../../lib/store/vault-state.ts';
import { TextButton } from './button.tsx';
import { Inset } from './layout.tsx';
import { NewVaultForm } from './new-vault-form.tsx';
import { PageBar } from './page-bar.tsx';
import { useServices } from './services.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { useVaultState } from './use-vault.ts';
import { VaultDismissals } from './vault-dismissals.tsx';
import { VaultPicker } from './vault-picker.tsx';

/** Shows what is below only while the vault is unlocked; before that it makes or unlocks one. */
export function VaultGate({ purpose, children }: { purpose: string; children: ComponentChildren }) {
  const { sentence } = useServices();
  const state = useVaultState();
  if (state === null) return <GateFrame>Opening…</GateFrame>;
  if (!state.ok) {
    return (
      <GateFrame>
        <Inset tone="danger">{sentence(state.refusal)}</Inset>
      </GateFrame>
    );
  }
  const { value } = state;
  if (value.status === 'unlocked') return <VaultDismissals>{children}</VaultDismissals>;
  return (
    <GateFrame>
      {value.status === 'none' ? (
        <NewVaultForm title="Choose a passphrase" action="Make the vault">
          <p>{purpose}</p>
        </NewVaultForm>
      ) : (
        <LockedGate vault={value} />
      )}
    </GateFrame>
  );
}

/** Whose vault is to be unlocked, and its passphrase. */
function LockedGate({ vault }: { vault: Exclude<VaultState, { status: 'none' }> }) {
  const [switching, setSwitching] = useState(false);
  if (vault.status === 'unchosen') return <VaultPicker title="Which vault is yours?" />;
  if (!switching) {
    return (
      <UnlockForm
        key={vault.id}
        name={vault.name}
        title="Unlock to go on"
        onSwitch={() => setSwitching(true)}
      />
    );
  }
  return (
    <>
      <VaultPicker title={`Not ${vault.name}?`} current={vault.id} onDone={() => setSwitching(false)} />
      <p>
        <TextButton onPress={() => setSwitching(false)}>Back</TextButton>
      </p>
    </>
  );
}

function GateFrame({ children }: { children: ComponentChildren }) {
  return (
    <div class="page">
      <PageBar />
      <main class="page__body page__body--narrow">{children}</main>
    </div>
  );
}
