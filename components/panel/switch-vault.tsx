import type { ComponentChildren } from 'preact';
import type { CurrentVault } from '../../lib/store/vault-state.ts';
import { Inset } from '../shared/layout.tsx';
import { VaultPicker } from '../shared/vault-picker.tsx';

interface SwitchVaultProps {
  /** The vault on the screen, or null where none was chosen yet. */
  readonly vault: CurrentVault | null;
  /** True where a text stands in the form, and whether it is kept in that vault already. */
  readonly text: 'none' | 'unkept' | 'kept';
  readonly onDone: () => void;
  /** More ways to a vault, such as one that lies elsewhere. */
  readonly children?: ComponentChildren;
}

/** Says whose vault is written to from now on. A text that is nobody's yet goes along and is saved in the vault that is picked. */
export function SwitchVault({ vault, text, onDone, children }: SwitchVaultProps) {
  return (
    <div class="panel__body panel__body--first">
      <VaultPicker
        title={vault === null ? 'Which vault is yours?' : `Not ${vault.name}?`}
        current={vault?.id}
        onDone={onDone}
        note={
          <>
            {text === 'unkept' && <p>Your text comes along. It is not saved yet.</p>}
            {text === 'kept' && (
              <Inset>
                The text in the form is kept as a draft in <strong>{vault?.name}</strong> and stays there.
              </Inset>
            )}
          </>
        }
      >
        {children}
      </VaultPicker>
    </div>
  );
}
