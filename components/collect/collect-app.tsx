import { VaultGate } from '../shared/vault-gate.tsx';
import { CollectPage } from './collect-page.tsx';

/** The lead's page, behind the vault. */
export function CollectApp() {
  return (
    <VaultGate purpose="The round, its key and what fellows hand in are kept in your vault.">
      <CollectPage />
    </VaultGate>
  );
}
