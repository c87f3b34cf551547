import { useEffect, useState } from 'preact/hooks';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { ok, type Result } from '../../lib/shared/result.ts';
import type { StoredRecord } from '../../lib/store/vault-records.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';
import { useServices } from '../shared/services.tsx';

/** Everything the lead's page works on, of all rounds. */
export interface LeadRecords {
  readonly rounds: readonly StoredRecord<'led-round'>[];
  readonly parts: readonly StoredRecord<'received-part'>[];
  readonly points: readonly StoredRecord<'round-point'>[];
}

/**
 * The lead's records, read again after changes; null until the first answer. Changes that come while they are read
 * cost one more read and not one each, since hundreds of files come in at once.
 */
export function useLeadRecords(): Result<LeadRecords, VaultRefusal> | null {
  const { vault } = useServices();
  const [records, setRecords] = useState<Result<LeadRecords, VaultRefusal> | null>(null);
  useEffect(() => {
    let changed = false;
    let reading = false;
    const read = async () => {
      changed = true;
      if (reading) return;
      reading = true;
      while (changed) {
        changed = false;
        setRecords(await readAll(vault));
      }
      reading = false;
    };
    void read();
    return vault.onChange(() => void read());
  }, [vault]);
  return records;
}

async function readAll(vault: VaultService): Promise<Result<LeadRecords, VaultRefusal>> {
  const [rounds, parts, points] = await Promise.all([
    vault.list('led-round'),
    vault.list('received-part'),
    vault.list('round-point'),
  ]);
  if (!rounds.ok) return rounds;
  if (!parts.ok) return parts;
  if (!points.ok) return points;
  return ok({ rounds: rounds.value, parts: parts.value, points: points.value });
}
