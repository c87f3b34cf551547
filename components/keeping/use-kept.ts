import { useEffect, useState } from 'preact/hooks';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import type { Safekeeping } from '../../lib/schema/safekeeping.ts';
import type { Result } from '../../lib/shared/result.ts';
import { useServices } from '../shared/services.tsx';

/** When the vault was last made safe, read again after every change; null until the first answer. */
export function useKept(): Result<Safekeeping, VaultRefusal> | null {
  const { keeping, vault } = useServices();
  const [kept, setKept] = useState<Result<Safekeeping, VaultRefusal> | null>(null);
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      latest += 1;
      const turn = latest;
      const answer = await keeping.kept();
      if (turn === latest) setKept(answer);
    };
    void read();
    const stop = vault.onChange(() => void read());
    return () => {
      latest = -1;
      stop();
    };
  }, [keeping, vault]);
  return kept;
}
