import { refused } from '../shared/result.ts';
import type { KeepingService } from './keeping-service.ts';
import type { VaultParts } from './store-parts.ts';

/** Stands where the service will be: it does nothing, and says that nothing was stored. */
export function keepingService(_parts: VaultParts): KeepingService {
  const refuse = async () => refused('storage-failed' as const);
  const refuseFile = async () => refused({ reason: 'storage-failed' as const });
  return {
    kept: refuse,
    makeRecovery: refuse,
    recover: refuseFile,
    makeBackup: refuse,
    restore: refuseFile,
    changePassphrase: refuse,
    eraseVault: refuse,
    eraseAll: refuse,
  };
}
