import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { WaitingBrief } from '../../lib/brief/waiting-brief.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import type { KeptBrief } from '../../lib/schema/kept-brief.ts';
import { SessionPage } from '../session/session-page.tsx';
import type { SessionKeeping } from '../session/use-session.ts';
import type { PageView } from '../shared/page-shell.tsx';
import { PictureView } from './picture-view.tsx';
import { Reveal } from './reveal.tsx';
import { RevealedBrief } from './revealed-brief.tsx';

const VIEWS: readonly PageView[] = [
  { id: 'brief', label: 'Brief' },
  { id: 'session', label: 'One-to-one' },
];

const KEPT_VIEWS: readonly PageView[] = [...VIEWS, { id: 'picture', label: 'My picture' }];

interface BriefAndSessionProps {
  readonly brief: WaitingBrief;
  /** What one's own vault keeps of it; null where it is read once. */
  readonly kept: KeptBrief | null;
  /** What is to be done next: the one-to-one, or the answers under the brief. */
  readonly next: 'session' | 'answers';
  /** What stands under the brief. */
  readonly children: (content: BriefContent) => ComponentChildren;
}

/** A brief that may be read, the one-to-one beside it, and for who keeps it their own picture. */
export function BriefAndSession({ brief, kept, next, children }: BriefAndSessionProps) {
  const [view, setView] = useState('brief');
  const keeping: SessionKeeping = kept === null ? 'once' : 'vault';
  const bar = { views: kept === null ? VIEWS : KEPT_VIEWS, onView: setView };
  return (
    <Reveal brief={brief}>
      {(content) => {
        if (view === 'brief') {
          return (
            <RevealedBrief content={content} keeping={keeping} isSessionNext={next === 'session'} {...bar}>
              {children(content)}
            </RevealedBrief>
          );
        }
        return (
          <SessionPage
            file={brief.file}
            content={content}
            keeping={keeping}
            current={view}
            picture={(desk) => kept && <PictureView kept={kept} content={content} desk={desk} />}
            {...bar}
          />
        );
      }}
    </Reveal>
  );
}
