import type { ConsultantRef } from '../../lib/schema/observation.ts';
import { consultantValue } from '../shared/consultant-choice.ts';
import { useServices } from '../shared/services.tsx';
import { useRecords } from '../shared/use-vault.ts';

/** The consultant of the last entry, kept in the vault: null before the first one, and while the vault is locked. */
export function useRemembered() {
  const { vault } = useServices();
  const records = useRecords('remembered');
  const [record] = records?.ok ? records.value : [];
  const consultant = record?.value.consultant ?? null;
  /** Keeps another one. Forgetting it costs a choice and no more, so a refusal is not told. */
  const keep = async (next: ConsultantRef | null): Promise<void> => {
    if (!records?.ok || consultantValue(next) === consultantValue(consultant)) return;
    await vault.put('remembered', record?.id ?? vault.newId(), { consultant: next });
  };
  return { consultant, keep };
}
