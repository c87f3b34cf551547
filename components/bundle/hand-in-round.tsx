import { useState } from 'preact/hooks';
import { leftOutOf } from '../../lib/bundle/ready.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { OwnObservations } from '../observations/use-observations.ts';
import { PickView } from './pick-view.tsx';
import { SealView } from './seal-view.tsx';
import { SealedView } from './sealed-view.tsx';
import { useHandIn } from './use-hand-in.ts';

interface HandInRoundProps {
  readonly membership: { readonly id: string; readonly value: Membership };
  readonly own: OwnObservations;
  readonly ready: readonly Observation[];
  readonly onObservations: () => void;
  readonly onLog: () => void;
  readonly onCard: () => void;
}

/** Choosing and sealing for one round. Everything that is ready is picked at first; nothing else ever is. */
export function HandInRound(props: HandInRoundProps) {
  const { membership, own, ready, onObservations, onLog, onCard } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [sealing, setSealing] = useState(false);
  const { seal, file, fault } = useHandIn(membership.id);
  const chosen = ready.filter(({ id }) => !left.has(id));
  if (file !== null) return <SealedView card={membership.value.card} file={file} onLog={onLog} />;
  if (sealing) {
    return (
      <SealView
        membership={membership.value}
        chosen={chosen}
        fault={fault}
        onSeal={() => void seal(new Set(chosen.map(({ id }) => id)))}
        onBack={() => setSealing(false)}
      />
    );
  }
  const pick = (id: string, picked: boolean) => {
    const next = new Set(left);
    if (picked) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <PickView
      membership={membership.value}
      ready={ready}
      leftOut={leftOutOf(membership.value.card, own.observations).length}
      picked={new Set(chosen.map(({ id }) => id))}
      onPick={pick}
      onShare={(observation, share) => void own.save({ ...observation, share })}
      onNext={() => setSealing(true)}
      onObservations={onObservations}
      onLog={onLog}
      onCard={onCard}
    />
  );
}
