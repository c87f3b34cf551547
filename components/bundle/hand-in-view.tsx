import { useState } from 'preact/hooks';
import { placeTyped } from '../../lib/bundle/match-names.ts';
import { readyFor } from '../../lib/bundle/ready.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { dayOf } from '../../lib/shared/clock.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';
import type { OwnObservations } from '../observations/use-observations.ts';
import { consultantOf } from '../shared/consultant-choice.ts';
import { useServices } from '../shared/services.tsx';
import type { LoadedRecords } from '../shared/use-vault.ts';
import { valuesOf } from '../shared/use-vault.ts';
import { CardView } from './card-view.tsx';
import { HandInRound } from './hand-in-round.tsx';
import { JoinView } from './join-view.tsx';

interface HandInViewProps {
  readonly own: OwnObservations;
  readonly memberships: LoadedRecords<'membership'>;
  /** Whether a preview is being opened or read, and the way there and back. */
  readonly previewing: boolean;
  readonly onPreview: (open: boolean) => void;
  readonly onLog: () => void;
  readonly onObservations: () => void;
}

/** Handing in: join the round once a computer, then choose and seal. */
export function HandInView(props: HandInViewProps) {
  const { own, memberships, previewing, onPreview, onLog, onObservations } = props;
  const { vault, now } = useServices();
  const [card, setCard] = useState<RoundCard | null>(null);
  const [choosing, setChoosing] = useState(false);
  const joined = valuesOf(memberships);
  const records = memberships?.ok ? memberships.value : [];
  const membership = records.at(-1);
  const join = async (
    value: Membership,
    matches: ReadonlyMap<string, string>,
  ): Promise<RefusalReason | null> => {
    const known = records.find((each) => each.value.card.round === value.card.round);
    const stored = await vault.put('membership', known?.id ?? vault.newId(), value);
    const refusal = stored.ok ? await placeNames(vault, matches) : stored.refusal;
    if (refusal !== null) return refusal;
    setCard(null);
    setChoosing(false);
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
  if (membership === undefined || choosing) return <CardView memberships={joined} onCard={setCard} />;
  return (
    <HandInRound
      key={membership.id}
      membership={membership}
      own={own}
      ready={readyFor(membership.value.card, own.observations, dayOf(now()))}
      previewing={previewing}
      onPreview={onPreview}
      onObservations={onObservations}
      onLog={onLog}
      onCard={() => setChoosing(true)}
    />
  );
}

async function placeNames(
  vault: VaultService,
  matches: ReadonlyMap<string, string>,
): Promise<RefusalReason | null> {
  const listed = await vault.list('observation');
  if (!listed.ok) return listed.refusal;
  const observations = listed.value.map(({ value }) => value);
  const placed = [...matches].flatMap(([typed, value]) => {
    const consultant = consultantOf(value);
    return consultant !== null && 'id' in consultant ? placeTyped(observations, typed, consultant) : [];
  });
  for (const observation of placed) {
    const stored = await vault.put('observation', observation.id, observation);
    if (!stored.ok) return stored.refusal;
  }
  return null;
}
