import type { BriefContent } from '../../lib/schema/brief.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import { PageDismissals } from '../shared/page-dismissals.tsx';
import { PageShell, type PageView } from '../shared/page-shell.tsx';
import { SessionView } from './session-view.tsx';
import { type SessionKeeping, useSession } from './use-session.ts';

interface SessionPageProps {
  /** The brief's sealed file, by which its one-to-one is found again. */
  readonly file: Bytes;
  readonly content: BriefContent;
  readonly keeping: SessionKeeping;
  readonly views: readonly PageView[];
  readonly onView: (id: string) => void;
}

/** The one-to-one beside its brief. */
export function SessionPage({ file, content, keeping, views, onView }: SessionPageProps) {
  const desk = useSession(file, keeping);
  return (
    <PageShell
      title={`One-to-one: ${content.consultant.name}`}
      lead="The fellow’s name is not asked, and not kept."
      views={views}
      current="session"
      onView={onView}
    >
      {desk === null ? (
        <p role="status">Opening…</p>
      ) : keeping === 'vault' ? (
        <SessionView desk={desk} content={content} keeping={keeping} />
      ) : (
        <PageDismissals>
          <SessionView desk={desk} content={content} keeping={keeping} />
        </PageDismissals>
      )}
    </PageShell>
  );
}
