import { useState } from 'preact/hooks';
import { readyFor } from '../../lib/bundle/ready.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import type { OwnObservations } from '../observations/use-observations.ts';
import { useServices } from '../shared/services.tsx';
import type { LoadedRecords } from '../shared/use-vault.ts';
import { valuesOf } from '../shared/use-vault.ts';
import { CardView } from './card-view.tsx';
import { HandInRound } from './hand-in-round.tsx';
import { JoinView } from './join-view.tsx';

interface HandInViewProps {
  readonly own: OwnObservations;
  readonly memberships: LoadedRecords<'membership'>;
  readonly onLog: () => void;
}

/** Handing in: join the round once a computer, then choose and seal. */
export function HandInView({ own, memberships, onLog }: HandInViewProps) {
  const { vault } = useServices();
  const [card, setCard] = useState<RoundCard | null>(null);
  const joined = valuesOf(memberships);
  const records = memberships.result?.ok ? memberships.result.value : [];
  const membership = records.at(-1);
  const join = async (value: Membership, placed: readonly Observation[]): Promise<RefusalReason | null> => {
    const known = records.find((each) => each.value.card.round === value.card.round);
    const stored = await vault.put('membership', known?.id ?? vault.newId(), value);
    if (!stored.ok) return stored.refusal;
    for (const observation of placed) await own.save(observation);
    setCard(null);
    return null;
  };
  if (card !== null) {
    return (
      <JoinView
        card={card}
        memberships={joined}
        observations={own.observations}
        onJoined={join}
        onBack={() => setCard(null)}
      />
    );
  }
  if (membership === undefined) return <CardView memberships={joined} onCard={setCard} />;
  return (
    <HandInRound
      key={membership.id}
      membership={membership}
      own={own}
      ready={readyFor(membership.value.card, own.observations)}
      onLog={onLog}
    />
  );
}
