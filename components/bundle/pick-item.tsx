import { useState } from 'preact/hooks';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { Share } from '../../lib/schema/primitives.ts';
import { TextButton } from '../shared/button.tsx';
import { ChoiceList, Tick } from '../shared/choices.tsx';
import { KindMark } from '../shared/kind-mark.tsx';

const SHARE_LABELS: Readonly<Record<Share, string>> = {
  discuss: 'May be discussed, in the room, even alone',
  merge: 'Only merged, into a point with others',
  'echo-only': 'Echo-only, shown if others wrote the same kind here',
};

const SHARE_CHOICES = (['discuss', 'merge', 'echo-only'] as const).map((value) => ({
  value,
  label: SHARE_LABELS[value],
}));

interface PickItemProps {
  readonly observation: Observation;
  readonly picked: boolean;
  readonly onPick: (picked: boolean) => void;
  readonly onShare: (share: Share) => void;
}

/** One observation to hand in or keep back, and how it may be used. */
export function PickItem({ observation, picked, onPick, onShare }: PickItemProps) {
  const [choosing, setChoosing] = useState(false);
  const { text, kind, domain, share } = observation;
  return (
    <li class="pick">
      <Tick label={text} checked={picked} onValue={onPick} />
      <div class="share-line">
        {kind && domain && (
          <p class="pick__about">
            <KindMark kind={kind} /> {kind === 'keep' ? 'Keep' : 'Change'},{' '}
            {DOMAIN_TEXT[domain].label.toLowerCase()}
          </p>
        )}
        {choosing ? (
          <>
            <ChoiceList
              legend="How may it be used?"
              choices={SHARE_CHOICES}
              value={share}
              onValue={onShare}
            />
            {share === 'echo-only' && (
              <p class="hint">
                Upward hides it from the lead until then. A lead who opens the file with other tools could
                read it.
              </p>
            )}
          </>
        ) : (
          <span>
            {SHARE_LABELS[share].split(',')[0]}{' '}
            <TextButton onPress={() => setChoosing(true)}>Change</TextButton>
          </span>
        )}
      </div>
    </li>
  );
}
