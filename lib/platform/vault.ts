import { systemRandom } from '../shared/random.ts';
import { UpwardDatabase } from '../store/database.ts';
import { type VaultService, vaultService } from '../store/vault-service.ts';
import type { PassphraseFiles } from '../vault/passphrase-file.ts';
import { browserSessionArea } from './session-area.ts';

/** The vault service on this browser's real parts. */
export function browserVault(passphrases: PassphraseFiles): VaultService {
  return vaultService({
    database: new UpwardDatabase(),
    session: browserSessionArea(),
    passphrases,
    random: systemRandom,
  });
}
