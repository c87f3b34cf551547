import type { ComponentChildren } from 'preact';
import type { BriefContent } from '../../lib/schema/brief.ts';
import { Button } from '../shared/button.tsx';
import { WhoSees } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';
import { BriefSheet } from './brief-sheet.tsx';

/** The brief, revealed, and what belongs under it. Printing exists here only. */
export function RevealedBrief({ content, children }: { content: BriefContent; children: ComponentChildren }) {
  const inside = useHeadingFocus();
  return (
    <PageShell
      title={`Brief for ${content.consultant.name}`}
      lead={
        <>
          <strong>For you alone.</strong> {content.round.title}. In words the group of fellows agreed.
        </>
      }
      aside={<span class="quiet">Read once: closing the page forgets it</span>}
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
      </div>
    </PageShell>
  );
}
