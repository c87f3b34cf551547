import type { CompiledBrief, HeldBack } from '../../lib/brief/compile-brief.ts';
import type { Point } from '../../lib/schema/point.ts';
import { ShownStatements, saysNothing } from '../shared/shown-statements.tsx';
import { numberText } from './count-text.ts';

interface BriefShownProps {
  readonly compiled: CompiledBrief;
  readonly points: readonly Point[];
  readonly k: number;
}

/** What a brief shows, in its own order, and what it holds back, which is told to the lead alone. */
export function BriefShown({ compiled: { content, heldBack }, points, k }: BriefShownProps) {
  return (
    <>
      <section class="stack" aria-labelledby="brief-shown">
        <h3 class="label" id="brief-shown">
          Shown
        </h3>
        {saysNothing(content) && <p>Nothing. The brief says “nothing to show” throughout.</p>}
        <ShownStatements content={content} />
      </section>
      {heldBack.length > 0 && (
        <section class="stack" aria-labelledby="brief-held-back">
          <h3 class="label" id="brief-held-back">
            Not shown, and not in the file
          </h3>
          <ul>
            {heldBack.map((held) => (
              <HeldBackItem key={held.point} held={held} points={points} k={k} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface HeldBackItemProps {
  readonly held: HeldBack;
  readonly points: readonly Point[];
  readonly k: number;
}

function HeldBackItem({ held, points, k }: HeldBackItemProps) {
  const point = points.find(({ id }) => id === held.point);
  return (
    <li>
      “{point?.statement}” <span class="quiet">{whyHeldBack(held, point?.room ?? null, k)}</span>
    </li>
  );
}

function whyHeldBack({ reason }: HeldBack, room: Point['room'], k: number): string {
  if (room === 'not-enough') return 'The room: not enough';
  if (room === 'ask-again') return 'The room: to be asked again';
  if (reason === 'not-agreed') return 'Not agreed yet';
  return `Fewer than ${numberText(k)} wrote it`;
}
