import { useMemo } from 'preact/hooks';
import { normaliseStyle } from '../../lib/bundle/normalise-style/normalise-style.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Tick } from '../shared/choices.tsx';
import { Inset, Steps } from '../shared/layout.tsx';
import { MoreOf } from '../shared/more-of.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';
import { useSomeOf } from '../shared/use-some-of.ts';
import { HAND_IN_STEPS } from './pick-view.tsx';
import type { WordingChoice } from './use-wording.ts';
import { WordingCard } from './wording-card.tsx';

interface WordingViewProps {
  readonly chosen: readonly Observation[];
  readonly wording: WordingChoice;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** Shows what an even wording changes before anything is sealed, for all or for one; nothing is changed unseen. */
export function WordingView({ chosen, wording, onNext, onBack }: WordingViewProps) {
  const changed = useMemo(
    () =>
      chosen
        .map((observation) => ({ observation, even: normaliseStyle(observation.text) }))
        .filter(({ observation, even }) => even.text !== observation.text),
    [chosen],
  );
  const { some, left, showMore } = useSomeOf(changed);
  return (
    <div class="panel__body handin" ref={useHeadingFocus()}>
      <Steps names={HAND_IN_STEPS} current={1} />
      <div>
        <h1 class="title">Make it sound like anyone</h1>
        <p class="hint">
          Habits of spelling and punctuation can give a writer away. Only what is sent changes: your own
          observations stay as you wrote them.
        </p>
      </div>
      <Tick label="Even out the wording of this hand-in" checked={wording.on} onValue={wording.setOn} />
      {wording.on && (
        <>
          {some.map(({ observation, even }) => (
            <WordingCard
              key={observation.id}
              observation={observation}
              even={even}
              mine={wording.mine.has(observation.id)}
              onMine={(mine) => wording.keepMine(observation.id, mine)}
            />
          ))}
          <MoreOf left={left} showMore={showMore} of="the changed ones" />
          <p class="quiet">{unchanged(chosen.length, changed.length)}</p>
        </>
      )}
      <Inset>
        {wording.on
          ? 'This lowers the risk. It cannot remove it: someone who knows your turns of phrase may still guess.'
          : 'Your words are sent exactly as you wrote them. Someone who knows how you write may guess who it was.'}
      </Inset>
      <Button wide onPress={onNext}>
        See what is sent
      </Button>
      <TextButton onPress={onBack}>Back to choosing</TextButton>
    </div>
  );
}

function unchanged(all: number, changed: number): string {
  const others = all - changed;
  if (changed === 0) return all === 1 ? 'It needs no change.' : 'None of them needs a change.';
  if (others === 0) return all === 1 ? '' : 'All of them are changed.';
  return others === 1 ? 'The other one needs no change.' : `The other ${others} need no change.`;
}
