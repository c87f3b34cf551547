import { useMemo } from 'preact/hooks';
import { couldTell } from '../../lib/bundle/could-tell/could-tell.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { Share } from '../../lib/schema/primitives.ts';
import { TextButton } from '../shared/button.tsx';
import { Tick } from '../shared/choices.tsx';
import { KindMark } from '../shared/kind-mark.tsx';
import { ShareChoice } from './share-choice.tsx';
import { TellFlags } from './tell-flags.tsx';

interface PickItemProps {
  readonly observation: Observation;
  readonly picked: boolean;
  /** How many others must have written the same kind before an echo is shown. */
  readonly others: number;
  readonly onPick: (picked: boolean) => void;
  readonly onLeaveOut: () => void;
  readonly onShare: (share: Share) => void;
  readonly onReword: () => void;
}

/** One observation to hand in or keep back, with what could tell its writer and how it may be used. */
export function PickItem(props: PickItemProps) {
  const { observation, picked, others, onPick, onLeaveOut, onShare, onReword } = props;
  const { id, text, kind, domain, share } = observation;
  const tells = useMemo(() => (picked ? couldTell(text) : []), [picked, text]);
  return (
    <li class="pick" data-observation={id}>
      <Tick label={text} checked={picked} onValue={onPick} />
      {kind && domain && (
        <p class="pick__about">
          <KindMark kind={kind} /> {kind === 'keep' ? 'Keep' : 'Change'},{' '}
          {DOMAIN_TEXT[domain].label.toLowerCase()}
        </p>
      )}
      <TellFlags tells={tells} onReword={onReword} onLeaveOut={onLeaveOut} />
      <div class="share-line">
        <ShareChoice share={share} others={others} onShare={onShare} />
        {tells.length === 0 && <TextButton onPress={onReword}>Reword</TextButton>}
      </div>
    </li>
  );
}
