import { useRef, useState } from 'preact/hooks';
import { afterSealing, remarked } from '../../lib/bundle/handed-in.ts';
import { makeBundle } from '../../lib/bundle/make-bundle.ts';
import { saveSealed } from '../../lib/bundle/save-sealed.ts';
import { sealBundle } from '../../lib/bundle/seal-bundle.ts';
import type { EvenWording } from '../../lib/bundle/wording.ts';
import { disclosurePolicy } from '../../lib/disclosure/threshold.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { dayOf } from '../../lib/shared/clock.ts';
import { sealedFileName } from '../../lib/shared/file-name.ts';
import type { FolderFiles } from '../../lib/store/folder-files.ts';
import { useServices } from '../shared/services.tsx';
import type { SavedBundle } from './sealed-view.tsx';

/** What is to be sealed, in which words, and where the file goes; `folder` is null for a download. */
export interface Sealing {
  readonly picked: ReadonlySet<string>;
  readonly even: EvenWording;
  readonly folder: FolderFiles | null;
}

/** Sealing: makes the next revision of this computer's part, saves the file, and keeps what was handed in. */
export function useHandIn(membershipId: string) {
  const { vault, random, saveFile, sentence, policy, now } = useServices();
  const [saved, setSaved] = useState<SavedBundle | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const sealing = useRef(false);
  const seal = async (wanted: Sealing) => {
    if (sealing.current) return;
    sealing.current = true;
    const refusal = await sealPicked(wanted);
    sealing.current = false;
    setFault(refusal === null ? null : sentence(refusal));
  };

  // Works on the vault as it is now and not on what is on the screen: another page may have changed it meanwhile.
  const sealPicked = async ({ picked, even, folder }: Sealing): Promise<RefusalReason | null> => {
    const listed = await vault.list('observation');
    if (!listed.ok) return listed.refusal;
    const observations = listed.value.map(({ value }) => value);
    const chosen = observations.filter(({ id }) => picked.has(id));
    const hospital = disclosurePolicy(await policy());
    const attempt: { made: ReturnType<typeof makeBundle> | null } = { made: null };
    // The revision is stored before the file leaves: a file that is never handed in costs a number, a number used twice
    // would make the newer hand-in look like the older one.
    const stored = await vault.change('membership', membershipId, (membership) => {
      if (membership === null) return null;
      attempt.made = makeBundle({
        membership,
        observations: chosen,
        even,
        policy: hospital,
        today: dayOf(now()),
        random,
      });
      return attempt.made.ok ? afterSealing(membership, attempt.made.value) : null;
    });
    if (!stored.ok) return stored.refusal;
    if (stored.value === null || attempt.made === null) return 'storage-failed';
    if (!attempt.made.ok) return attempt.made.refusal.reason;
    const bundle = attempt.made.value;
    const refusal = await mark(remarked(observations, bundle));
    if (refusal !== null) return refusal;
    const file = {
      name: sealedFileName(random),
      content: await sealBundle(bundle, stored.value.card.recipient),
    };
    const place = await saveSealed(file, { folder, download: saveFile });
    setSaved({ file, place, observations: bundle.observations.length });
    return null;
  };

  const mark = async (observations: readonly Observation[]): Promise<RefusalReason | null> => {
    for (const observation of observations) {
      const marked = await vault.put('observation', observation.id, observation);
      if (!marked.ok) return marked.refusal;
    }
    return null;
  };

  return { seal, saved, fault };
}
