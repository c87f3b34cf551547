import type { ComponentChildren } from 'preact';
import type { BriefContent } from '../../lib/schema/brief.ts';
import { CalendarCard } from '../session/calendar-card.tsx';
import { Button } from '../shared/button.tsx';
import { WhoSees } from '../shared/layout.tsx';
import { PageShell, type PageView } from '../shared/page-shell.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';
import { BriefSheet } from './brief-sheet.tsx';

interface RevealedBriefProps {
  readonly content: BriefContent;
  /** Whether closing the page forgets it, or the person's own vault keeps it. */
  readonly keeping: 'once' | 'vault';
  /** Whether the one-to-one is what comes next. */
  readonly isSessionNext: boolean;
  readonly views: readonly PageView[];
  readonly onView: (id: string) => void;
  readonly children: ComponentChildren;
}

const KEEPING_TEXT: Readonly<Record<RevealedBriefProps['keeping'], string>> = {
  once: 'Read once: closing the page forgets it',
  vault: 'Kept in your vault, on this computer',
};

/** The brief, revealed, and what belongs under it. Printing exists here only. */
export function RevealedBrief(props: RevealedBriefProps) {
  const { content, keeping, isSessionNext, views, onView, children } = props;
  const inside = useHeadingFocus();
  return (
    <PageShell
      title={`Brief for ${content.consultant.name}`}
      lead={
        <>
          <strong>For you alone.</strong> {content.round.title}. In words the group of fellows agreed.
        </>
      }
      views={views}
      current="brief"
      onView={onView}
      aside={<span class="quiet">{KEEPING_TEXT[keeping]}</span>}
    >
      <div class="brief-page" ref={inside}>
        <div class="row row--apart row--wrap no-print">
          <WhoSees>
            <strong>You.</strong> The lead and the fellows read these words before they were released. Who
            said what, and who said nothing, is not in this file.
          </WhoSees>
          <Button kind="quiet" onPress={() => window.print()}>
            Print
          </Button>
        </div>
        <BriefSheet content={content} />
        {children}
        {isSessionNext && <CalendarCard />}
        <p class="no-print">
          <Button kind={isSessionNext ? 'main' : 'quiet'} onPress={() => onView('session')}>
            Prepare the one-to-one
          </Button>
        </p>
      </div>
    </PageShell>
  );
}
