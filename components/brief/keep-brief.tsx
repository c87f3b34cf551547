import { useState } from 'preact/hooks';
import { keptBrief } from '../../lib/brief/kept-brief.ts';
import type { WaitingBrief } from '../../lib/brief/waiting-brief.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { Button } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useServices } from '../shared/services.tsx';
import { useVaultState } from '../shared/use-vault.ts';
import type { Visit } from './visit.ts';

interface KeepBriefProps {
  readonly brief: WaitingBrief;
  readonly visit: Visit;
  readonly freshCode: string;
  readonly onKept: () => void;
  /** Goes on without keeping. */
  readonly onOnce: () => void;
}

/** Asks whether the open vault is the reader's own, which it may not be on a shared computer, and puts the brief into it. */
export function KeepBrief({ brief, visit, freshCode, onKept, onOnce }: KeepBriefProps) {
  const { vault, sentence } = useServices();
  const state = useVaultState();
  const [fault, setFault] = useState<VaultRefusal | null>(null);
  const keep = async () => {
    const known = await vault.list('kept-brief');
    if (!known.ok) return setFault(known.refusal);
    const code = (visit.kind === 'again' ? visit.code : null) ?? freshCode;
    const kept = { ...keptBrief(brief, code), revealed: visit.kind === 'again' };
    // One that is kept already stays as it is, with what was answered for it.
    const isKnown = known.value.some(({ value }) => value.file === kept.file);
    const stored = isKnown ? known : await vault.put('kept-brief', vault.newId(), kept);
    if (stored.ok) onKept();
    else setFault(stored.refusal);
  };
  const name = state?.ok === true && state.value.status === 'unlocked' ? state.value.name : '';
  return (
    <PageShell narrow title={`Keep it in the vault ${name}?`}>
      <div class="card open">
        {fault !== null && <Inset tone="danger">{sentence(fault)}</Inset>}
        <p>
          Whoever has the passphrase of this vault can read the brief, your answers and what you write in the
          one-to-one.
        </p>
        <p class="row row--wrap">
          <Button onPress={() => void keep()}>Yes, it is mine: keep it</Button>
          <Button kind="quiet" onPress={onOnce}>
            Read it once instead
          </Button>
        </p>
      </div>
    </PageShell>
  );
}
