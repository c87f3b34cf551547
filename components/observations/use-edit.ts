import { useEffect } from 'preact/hooks';
import type { ObservationEdit } from '../../lib/capture/change-observation.ts';
import { vaultDrafts } from '../../lib/capture/vault-drafts.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { useEntry } from '../capture/use-entry.ts';
import { useServices } from '../shared/services.tsx';
import { useLatestState } from '../shared/use-latest-state.ts';

/** A change that is being made to an observation. It is kept as a draft of its own until it is saved or dropped. */
export function useEdit({ id, text, consultant, domain, kind, setting }: Observation) {
  const { vault, claims, surface } = useServices();
  const entry = useEntry({
    store: vaultDrafts(vault),
    claims,
    newId: () => vault.newId(),
    handOver: surface.handOver,
  });
  const first: ObservationEdit = { text, consultant, domain, kind, setting };
  const { shown: form, latest, set } = useLatestState(first);
  useEffect(() => {
    const bringBack = async () => {
      const listed = await vault.list('draft');
      const draft = listed.ok ? listed.value.find(({ value }) => value.edits === id) : undefined;
      if (draft === undefined || !(await entry.takeUp(draft.id, () => latest() === first))) return;
      const { edits, ...kept } = draft.value;
      set(kept);
    };
    void bringBack();
  }, [vault, id]);
  const change = (part: Partial<ObservationEdit>) => {
    set({ ...latest(), ...part });
    entry.keeper().change({ ...latest(), edits: id });
  };
  return { form, latest, change, draft: entry.draft, drop: () => entry.keeper().discard() };
}
