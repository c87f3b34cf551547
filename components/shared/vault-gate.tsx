import type { ComponentChildren } from 'preact';
import { Inset } from './layout.tsx';
import { NewVaultForm } from './new-vault-form.tsx';
import { useServices } from './services.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { useVaultState } from './use-vault.ts';

/** Shows what is below only while the vault is unlocked; before that it makes or unlocks one. */
export function VaultGate({ purpose, children }: { purpose: string; children: ComponentChildren }) {
  const { sentence } = useServices();
  const state = useVaultState();
  if (state === null) return <p role="status">Opening…</p>;
  if (!state.ok) return <Inset tone="danger">{sentence(state.refusal)}</Inset>;
  if (state.value.status === 'unlocked') return <>{children}</>;
  return (
    <div class="page__body page__body--narrow">
      {state.value.status === 'none' ? (
        <NewVaultForm title="Choose a passphrase" action="Make the vault">
          <p>{purpose}</p>
        </NewVaultForm>
      ) : (
        <UnlockForm name={state.value.name} title="Unlock to go on" />
      )}
    </div>
  );
}
