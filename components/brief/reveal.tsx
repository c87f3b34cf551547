import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { revealBrief, type WaitingBrief } from '../../lib/brief/waiting-brief.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import type { Refusal } from '../../lib/schema/refusal.ts';
import type { Result } from '../../lib/shared/result.ts';
import { Inset } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useServices } from '../shared/services.tsx';

interface RevealProps {
  readonly brief: WaitingBrief;
  readonly children: (content: BriefContent) => ComponentChildren;
}

/** Opens a waiting brief and shows what it says. Until this is rendered, nothing of that is in the page. */
export function Reveal({ brief, children }: RevealProps) {
  const { passphrases, sentence } = useServices();
  const [opened, setOpened] = useState<Result<BriefContent, Refusal> | null>(null);
  useEffect(() => {
    void revealBrief(brief, passphrases).then(setOpened);
  }, [brief, passphrases]);
  if (opened?.ok) return children(opened.value);
  return (
    <PageShell title={`Brief for ${brief.head.consultant.name}`}>
      {opened === null ? (
        <p role="status">Opening the brief…</p>
      ) : (
        <Inset tone="danger">{sentence(opened.refusal.reason)}</Inset>
      )}
    </PageShell>
  );
}
