import { useState } from 'preact/hooks';
import { afterSealing, remarked } from '../../lib/bundle/handed-in.ts';
import { makeBundle } from '../../lib/bundle/make-bundle.ts';
import { sealBundle } from '../../lib/bundle/seal-bundle.ts';
import type { Bundle } from '../../lib/schema/bundle.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { sealedFileName } from '../../lib/shared/file-name.ts';
import { useServices } from '../shared/services.tsx';
import type { SealedFile } from './sealed-view.tsx';

/** Sealing: makes the next revision of this computer's part, saves the file, and keeps what was handed in. */
export function useHandIn(membershipId: string) {
  const { vault, random, saveFile, sentence } = useServices();
  const [file, setFile] = useState<SealedFile | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const seal = async (picked: ReadonlySet<string>) => {
    const refusal = await sealPicked(picked);
    setFault(refusal === null ? null : sentence(refusal));
  };

  // Reads the vault again instead of trusting what is on the screen: another page may have changed it meanwhile.
  const sealPicked = async (picked: ReadonlySet<string>): Promise<RefusalReason | null> => {
    const [memberships, listed] = await Promise.all([vault.list('membership'), vault.list('observation')]);
    if (!memberships.ok) return memberships.refusal;
    if (!listed.ok) return listed.refusal;
    const membership = memberships.value.find(({ id }) => id === membershipId)?.value;
    if (membership === undefined) return 'storage-failed';
    const observations = listed.value.map(({ value }) => value);
    const made = makeBundle({
      membership,
      observations: observations.filter(({ id }) => picked.has(id)),
      random,
    });
    if (!made.ok) return made.refusal.reason;
    const sealed = {
      name: sealedFileName(random),
      content: await sealBundle(made.value, membership.card.recipient),
    };
    const refusal = await keepTrack(membership, made.value, observations);
    if (refusal !== null) return refusal;
    saveFile(sealed.name, sealed.content);
    setFile(sealed);
    return null;
  };

  // The revision is stored before the file leaves: a file that is never handed in costs a number, a number used twice
  // would make the newer hand-in look like the older one.
  const keepTrack = async (membership: Membership, bundle: Bundle, observations: readonly Observation[]) => {
    const stored = await vault.put('membership', membershipId, afterSealing(membership, bundle));
    if (!stored.ok) return stored.refusal;
    for (const observation of remarked(observations, bundle)) {
      const marked = await vault.put('observation', observation.id, observation);
      if (!marked.ok) return marked.refusal;
    }
    return null;
  };

  return { seal, file, fault };
}
