import { useEffect, useState } from 'preact/hooks';
import type { VaultService } from '../../lib/store/vault-service.ts';
import { useServices } from './services.tsx';

/**
 * What `read` gives, read again after every lock, unlock or change in any page; null until the first answer. Changes that
 * come during a read cost one more read and not one each, since hundreds of records may be stored at once. `read` is
 * taken as it was at first.
 */
export function useReading<Value>(read: (vault: VaultService) => Promise<Value>): Value | null {
  const { vault } = useServices();
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let changed = false;
    let reading = false;
    const readAgain = async () => {
      changed = true;
      if (reading) return;
      reading = true;
      while (changed) {
        changed = false;
        const answer = await read(vault);
        setValue(() => answer);
      }
      reading = false;
    };
    void readAgain();
    return vault.onChange(() => void readAgain());
  }, [vault]);
  return value;
}
