import type { ComponentChildren } from 'preact';
import { WaysBackGate } from '../keeping/ways-back-gate.tsx';
import { Inset } from './layout.tsx';
import { NewVaultForm } from './new-vault-form.tsx';
import { PageBar } from './page-bar.tsx';
import { useServices } from './services.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { useVaultState } from './use-vault.ts';
import { VaultDismissals } from './vault-dismissals.tsx';
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
      {value.status === 'locked' ? (
        <UnlockForm name={value.name} title="Unlock to go on" />
      ) : (
        <NewVaultForm title="Choose a passphrase" action="Make the vault">
          <p>{purpose}</p>
          <ElsewhereLink />
        </NewVaultForm>
      )}
    </GateFrame>
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
