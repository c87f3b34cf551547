import type { ComponentChildren } from 'preact';
import { Inset } from './layout.tsx';
import { NewVaultForm } from './new-vault-form.tsx';
import { PageBar } from './page-bar.tsx';
import { useServices } from './services.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { useVaultState } from './use-vault.ts';
import { VaultDismissals } from './vault-dismissals.tsx';

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
      {value.status === 'locked' ? (
        <UnlockForm name={value.name} title="Unlock to go on" />
      ) : (
        <NewVaultForm title="Choose a passphrase" action="Make the vault">
          <p>{purpose}</p>
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
