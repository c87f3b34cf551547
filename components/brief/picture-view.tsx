import { ownPicture } from '../../lib/reflection/own-picture.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import type { KeptBrief } from '../../lib/schema/kept-brief.ts';
import { CommitmentsBack } from '../session/commitments-back.tsx';
import type { SessionDesk } from '../session/use-session.ts';
import { Button } from '../shared/button.tsx';
import { Card, WhoSees } from '../shared/layout.tsx';
import { WhatWasExpected } from './gap-card.tsx';
import { OwnPictureTable } from './own-picture-table.tsx';

interface PictureViewProps {
  readonly kept: KeptBrief;
  readonly content: BriefContent;
  readonly desk: SessionDesk;
}

/** The consultant's own picture, for themselves: before and after, what was expected, and what they meant to do. */
export function PictureView({ kept, content, desk }: PictureViewProps) {
  const picture = ownPicture(kept.scales);
  return (
    <div class="brief-page picture-page stack--wide">
      <div class="row row--apart row--wrap no-print">
        <WhoSees>
          <strong>You alone.</strong> It is worked out here, from what your vault keeps, and sets you beside
          nobody.
        </WhoSees>
        <Button kind="quiet" onPress={() => window.print()}>
          Print
        </Button>
      </div>
      <Card title="How clear your picture was">
        {picture === null ? (
          <p>
            Nothing to set side by side yet. It needs your answers before the brief and after the one-to-one.
          </p>
        ) : (
          <OwnPictureTable picture={picture} />
        )}
      </Card>
      <WhatWasExpected content={content} predict={kept.predict} printed />
      <Card title="What you agreed to do">
        <CommitmentsBack desk={desk} />
      </Card>
    </div>
  );
}
