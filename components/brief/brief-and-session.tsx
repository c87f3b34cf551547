import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { WaitingBrief } from '../../lib/brief/waiting-brief.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import { SessionPage } from '../session/session-page.tsx';
import type { SessionKeeping } from '../session/use-session.ts';
import type { PageView } from '../shared/page-shell.tsx';
import { Reveal } from './reveal.tsx';
import { RevealedBrief } from './revealed-brief.tsx';

const VIEWS: readonly PageView[] = [
  { id: 'brief', label: 'Brief' },
  { id: 'session', label: 'One-to-one' },
];

interface BriefAndSessionProps {
  readonly brief: WaitingBrief;
  readonly keeping: SessionKeeping;
  /** What stands under the brief. */
  readonly children: (content: BriefContent) => ComponentChildren;
}

/** A brief that may be read, and the one-to-one beside it. */
export function BriefAndSession({ brief, keeping, children }: BriefAndSessionProps) {
  const [view, setView] = useState('brief');
  return (
    <Reveal brief={brief}>
      {(content) =>
        view === 'session' ? (
          <SessionPage file={brief.file} content={content} keeping={keeping} views={VIEWS} onView={setView} />
        ) : (
          <RevealedBrief content={content} keeping={keeping} views={VIEWS} onView={setView}>
            {children(content)}
          </RevealedBrief>
        )
      }
    </Reveal>
  );
}
