import { useState } from 'preact/hooks';
import type { FellowOccasion } from '../../lib/reflection/fellow-occasions.ts';
import type { Occasion } from '../../lib/schema/primitives.ts';
import { Button } from '../shared/button.tsx';
import { ChoiceOfFew } from '../shared/choices.tsx';
import { Card, Tag } from '../shared/layout.tsx';
import { OCCASION_TEXT } from './occasion-text.ts';

const WHEN: Readonly<Record<Occasion, string>> = {
  T0: 'Before you hand in for the first time, on another day: two files of one day are easily put together.',
  T1: 'Within a week of your one-to-one. Had none? Then when the round closes.',
  T2: 'About 90 days later.',
};

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

interface OccasionCardProps {
  readonly state: FellowOccasion;
  /** True for the occasion whose button is the screen's main one. */
  readonly isNext: boolean;
  readonly onStart: (hadSession: boolean) => void;
}

/** One occasion: when it is due, whether it was answered, and the way in. */
export function OccasionCard({ state, isNext, onStart }: OccasionCardProps) {
  const { occasion, revision, isOpen } = state;
  const [hadSession, setHadSession] = useState<'yes' | 'no' | null>(null);
  const [missing, setMissing] = useState(false);
  const asksSession = occasion !== 'T0';
  const start = () => {
    if (asksSession && hadSession === null) return setMissing(true);
    onStart(hadSession === 'yes');
  };
  return (
    <Card title={OCCASION_TEXT[occasion]} aside={revision > 0 && <Tag tone="accent">Answered</Tag>}>
      <div class="stack">
        <p class="hint">{WHEN[occasion]}</p>
        {isOpen && asksSession && (
          <ChoiceOfFew
            legend="Have you had a one-to-one in this round?"
            choices={YES_NO}
            value={hadSession}
            onValue={setHadSession}
          />
        )}
        {missing && hadSession === null && (
          <p class="error" role="alert">
            Say whether you have had a one-to-one
          </p>
        )}
        {isOpen ? (
          <Button kind={isNext ? 'main' : 'quiet'} onPress={start}>
            {revision > 0 ? 'Answer again, to replace' : 'Answer'}
          </Button>
        ) : (
          <p class="quiet">
            You have handed in since. What you expected beforehand cannot be asked afterwards.
          </p>
        )}
      </div>
    </Card>
  );
}
