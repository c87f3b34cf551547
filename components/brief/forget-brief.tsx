import { useState } from 'preact/hooks';
import { waitingOf } from '../../lib/brief/kept-brief.ts';
import type { KeptBrief } from '../../lib/schema/kept-brief.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { StoredRecord } from '../../lib/store/open-records.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';
import { sha256Hex } from '../../lib/vault/hash.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';

/** Erasing a kept brief with all that belongs to it, which asks once more. */
export function ForgetBrief({ record }: { record: StoredRecord<'kept-brief'> }) {
  const { vault, sentence } = useServices();
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<VaultRefusal | null>(null);
  const forget = async () => {
    const done = await forgetBrief(vault, record);
    if (!done.ok) setFault(done.refusal);
  };
  if (!asking) {
    return (
      <p class="no-print">
        <TextButton danger onPress={() => setAsking(true)}>
          Forget this brief
        </TextButton>
      </p>
    );
  }
  return (
    <div class="no-print">
      <Inset tone="check">
        {fault !== null && <p role="alert">{sentence(fault)}</p>}
        <p>
          The brief, your answers and what you wrote in the one-to-one go from your vault for good, with the
          code of your answers. What you handed in to the study stays there; take it back first if you wish.
        </p>
        <p class="row row--wrap">
          <Button kind="danger" onPress={() => void forget()}>
            Forget it for good
          </Button>
          <Button kind="quiet" onPress={() => setAsking(false)}>
            Keep it
          </Button>
        </p>
      </Inset>
    </div>
  );
}

/** Erases a kept brief, its one-to-one with its clock, and answers that are begun. */
async function forgetBrief(
  vault: VaultService,
  { id, value }: { readonly id: string; readonly value: KeptBrief },
): Promise<Result<null, VaultRefusal>> {
  const file = await sha256Hex(waitingOf(value).file);
  const sessions = await vault.list('session');
  if (!sessions.ok) return sessions;
  const drafts = await vault.list('answers-draft');
  if (!drafts.ok) return drafts;
  const held = sessions.value.filter((session) => session.value.brief === file);
  return vault.removeAll([
    ...held.flatMap((session) => [
      session.id,
      ...(session.value.timer === null ? [] : [session.value.timer]),
    ]),
    ...drafts.value.filter((draft) => draft.value.code === value.code).map((draft) => draft.id),
    id,
  ]);
}
