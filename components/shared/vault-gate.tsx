import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { VaultState } from '../../lib/store/vault-state.ts';
import { WaysBackGate } from '../keeping/ways-back-gate.tsx';
import { TextButton } from './button.tsx';
import { Inset } from './layout.tsx';
import { NewVaultForm } from './new-vault-form.tsx';
import { PageBar } from './page-bar.tsx';
import { useServices } from './services.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { useVaultState } from './use-vault.ts';
import { VaultDismissals } from './vault-dismissals.tsx';
import { VaultPicker } from './vault-picker.tsx';
import { ElsewhereLink } from './way-links.tsx';

interface VaultGateProps {
  /** What the vault is for on this page. */
  readonly purpose: string;
  readonly children: ComponentChildren;
}

/** Shows what is below only while the vault is unlocked; before that it makes, unlocks or brings one. */
export function VaultGate(props: VaultGateProps) {
  return (
    <WaysBackGate frame={(way) => <GateFrame>{way}</GateFrame>}>
      <Gate {...props} />
    </WaysBackGate>
  );
}

function Gate({ purpose, children }: VaultGateProps) {
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
          <ElsewhereLink />
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
  if (vault.status === 'unchosen') {
    return (
      <VaultPicker title="Which vault is yours?">
        <ElsewhereLink />
      </VaultPicker>
    );
  }
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
      <VaultPicker title={`Not ${vault.name}?`} current={vault.id} onDone={() => setSwitching(false)}>
        <ElsewhereLink />
      </VaultPicker>
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
