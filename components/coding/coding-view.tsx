import type { ThemeSource } from '../../lib/analysis/themes/people-by-theme.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { Inset, WhoSees } from '../shared/layout.tsx';
import { NotMade } from '../shared/not-made.tsx';
import { SCREENER } from '../shared/screener.ts';
import { useFocusLater } from '../shared/use-focus-later.ts';
import type { Made } from '../shared/use-made.ts';
import { useWarmScreener } from '../shared/use-screening.ts';
import { CodingChoice } from './coding-choice.tsx';
import { CodingDesk } from './coding-desk.tsx';
import type { CodingDesk as Desk } from './use-coding-desk.ts';

interface CodingViewProps {
  readonly desk: Desk;
  readonly texts: Made<readonly StudyText[]>;
  readonly k: number;
  readonly consultants: number;
  readonly people: ThemeSource['people'];
  readonly names: readonly string[];
  readonly identity: string;
}

/** What people wrote: coded by one or two coders. */
export function CodingView({ desk, texts, ...more }: CodingViewProps) {
  useWarmScreener(SCREENER);
  const { root, focusOn } = useFocusLater();
  const onBegin = () => focusOn('[data-begin]');
  const onChoice = () => focusOn('.coding-choice button');
  if (texts.is !== 'made') return <NotMade made={texts} />;
  if (texts.value.length === 0) {
    return (
      <Inset>
        Nobody has written anything in what is open. Drop the response files under Responses; statements come
        with the briefs that consultants gave you.
      </Inset>
    );
  }
  return (
    <div class="stack--wide" ref={root} tabIndex={-1}>
      <WhoSees>
        <strong>You</strong> see your codes only, until both of you have locked. Beside a text stands no name
        and no code of a person. This page keeps to that; the study’s key, in another program, would not.
      </WhoSees>
      {desk.coding === null ? (
        <CodingChoice {...{ desk, onBegin, onChoice }} />
      ) : (
        <CodingDesk
          key={desk.coding.id}
          {...{ desk, onBegin, ...more }}
          coding={desk.coding}
          texts={texts.value}
          onLeave={() => {
            desk.leave();
            onChoice();
          }}
        />
      )}
    </div>
  );
}
