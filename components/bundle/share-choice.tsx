import { useState } from 'preact/hooks';
import type { Share } from '../../lib/schema/primitives.ts';
import { TextButton } from '../shared/button.tsx';
import { ChoiceList } from '../shared/choices.tsx';

interface ShareText {
  readonly short: string;
  readonly more: string;
}

interface ShareChoiceProps {
  readonly share: Share;
  /** How many others must have written the same kind before an echo is shown. */
  readonly others: number;
  readonly onShare: (share: Share) => void;
}

/** How one observation may be used: what holds now, and the three to choose from when asked for. */
export function ShareChoice({ share, others, onShare }: ShareChoiceProps) {
  const [choosing, setChoosing] = useState(false);
  const texts = shareTexts(others);
  if (!choosing) {
    return (
      <span>
        {texts[share].short} <TextButton onPress={() => setChoosing(true)}>Change</TextButton>
      </span>
    );
  }
  return (
    <>
      <ChoiceList
        legend="How may it be used?"
        choices={(['discuss', 'merge', 'echo-only'] as const).map((value) => ({
          value,
          label: (
            <>
              <strong>{texts[value].short}</strong>, {texts[value].more}
            </>
          ),
        }))}
        value={share}
        onValue={onShare}
      />
      {share === 'echo-only' && (
        <p class="hint">
          Upward hides it from the lead until then. A lead who opens the file with other tools could read it.
        </p>
      )}
    </>
  );
}

function shareTexts(others: number): Readonly<Record<Share, ShareText>> {
  return {
    discuss: { short: 'May be discussed', more: 'in the room, even alone' },
    merge: { short: 'Only merged', more: 'into a point with others' },
    'echo-only': { short: 'Echo-only', more: `shown if ${others} others wrote the same kind here` },
  };
}
