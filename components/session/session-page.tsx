import type { ComponentChildren } from 'preact';
import type { BriefContent } from '../../lib/schema/brief.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import { PageDismissals } from '../shared/page-dismissals.tsx';
import { PageShell, type PageView } from '../shared/page-shell.tsx';
import { SessionView } from './session-view.tsx';
import { type SessionDesk, type SessionKeeping, useSession } from './use-session.ts';

interface SessionPageProps {
  /** The brief's sealed file, by which its one-to-one is found again. */
  readonly file: Bytes;
  readonly content: BriefContent;
  readonly keeping: SessionKeeping;
  readonly views: readonly PageView[];
  /** The view in front: `session`, or any other for what is shown beside it. */
  readonly current: string;
  readonly onView: (id: string) => void;
  /** What is shown of a one-to-one outside its guide. */
  readonly picture?: (desk: SessionDesk) => ComponentChildren;
}

/** The one-to-one beside its brief, and what came of it. */
export function SessionPage(props: SessionPageProps) {
  const { file, content, keeping, views, current, onView, picture } = props;
  const desk = useSession(file, keeping);
  const isGuide = current === 'session';
  return (
    <PageShell
      title={isGuide ? `One-to-one: ${content.consultant.name}` : 'My picture'}
      lead={isGuide ? 'The fellow’s name is not asked, and not kept.' : content.round.title}
      views={views}
      current={current}
      onView={onView}
    >
      <PageDismissals>
        {desk === null ? (
          <p role="status">Opening…</p>
        ) : isGuide ? (
          <SessionView desk={desk} content={content} keeping={keeping} />
        ) : (
          picture?.(desk)
        )}
      </PageDismissals>
    </PageShell>
  );
}
