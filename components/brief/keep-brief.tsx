import { useEffect, useState } from 'preact/hooks';
import { keptBrief } from '../../lib/brief/kept-brief.ts';
import type { WaitingBrief } from '../../lib/brief/waiting-brief.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { Inset } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useServices } from '../shared/services.tsx';
import type { Visit } from './visit.ts';

interface KeepBriefProps {
  readonly brief: WaitingBrief;
  readonly visit: Visit;
  readonly freshCode: string;
  readonly onKept: () => void;
}

/** Puts a brief into the open vault, once: one that is kept already stays as it is, with what was answered for it. */
export function KeepBrief({ brief, visit, freshCode, onKept }: KeepBriefProps) {
  const { vault, sentence } = useServices();
  const [fault, setFault] = useState<VaultRefusal | null>(null);
  useEffect(() => {
    const keep = async () => {
      const known = await vault.list('kept-brief');
      if (!known.ok) return setFault(known.refusal);
      const code = (visit.kind === 'again' ? visit.code : null) ?? freshCode;
      const kept = { ...keptBrief(brief, code), revealed: visit.kind === 'again' };
      const isKnown = known.value.some(({ value }) => value.file === kept.file);
      const stored = isKnown ? known : await vault.put('kept-brief', vault.newId(), kept);
      if (stored.ok) onKept();
      else setFault(stored.refusal);
    };
    void keep();
  }, [vault, brief]);
  return (
    <PageShell title={`Brief for ${brief.head.consultant.name}`}>
      {fault === null ? <p role="status">Keeping it…</p> : <Inset tone="danger">{sentence(fault)}</Inset>}
    </PageShell>
  );
}
