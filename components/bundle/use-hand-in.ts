import { useState } from 'preact/hooks';
import { afterSealing, remarked } from '../../lib/bundle/handed-in.ts';
import { makeBundle } from '../../lib/bundle/make-bundle.ts';
import { bundleFileName, sealBundle } from '../../lib/bundle/seal-bundle.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { useServices } from '../shared/services.tsx';
import type { SealedFile } from './sealed-view.tsx';

interface HandInParts {
  readonly membership: { readonly id: string; readonly value: Membership };
  readonly observations: readonly Observation[];
}

/** Sealing: makes the next revision of this computer's part, saves the file, and keeps what was handed in. */
export function useHandIn({ membership, observations }: HandInParts) {
  const { vault, random, saveFile, sentence } = useServices();
  const [file, setFile] = useState<SealedFile | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const seal = async (chosen: readonly Observation[]) => {
    const made = makeBundle({ membership: membership.value, observations: chosen, random });
    if (!made.ok) return setFault(sentence(made.refusal.reason));
    const sealed = {
      name: bundleFileName(random),
      content: await sealBundle(made.value, membership.value.card.recipient),
    };
    // The revision is stored before the file leaves: a file that is never handed in costs a number, a number used
    // twice would make the newer hand-in look like the older one.
    const stored = await vault.put('membership', membership.id, afterSealing(membership.value, made.value));
    if (!stored.ok) return setFault(sentence(stored.refusal));
    saveFile(sealed.name, sealed.content);
    for (const observation of remarked(observations, made.value)) {
      const marked = await vault.put('observation', observation.id, observation);
      if (!marked.ok) return setFault(sentence(marked.refusal));
    }
    setFault(null);
    setFile(sealed);
  };
  return { seal, file, fault };
}
