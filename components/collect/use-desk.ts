import { useMemo, useState } from 'preact/hooks';
import { type RoundView, roundPolicy, roundView } from '../../lib/collect/round-view.ts';
import type { Evidence } from '../../lib/disclosure/support.ts';
import type { DisclosurePolicy } from '../../lib/disclosure/threshold.ts';
import type { Point } from '../../lib/schema/point.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { seatedObservations } from '../../lib/schema/seated-observation.ts';
import type { RecordType } from '../../lib/schema/vault-record.ts';
import type { StoredRecord } from '../../lib/store/vault-records.ts';
import { useServices } from '../shared/services.tsx';
import { type LoadedRecords, useRecords } from '../shared/use-vault.ts';

/** One round on the lead's desk: its record, what may be shown of it, its points, and what the rules on them look at. */
export interface RoundOnDesk {
  readonly round: StoredRecord<'led-round'>;
  readonly shown: RoundView;
  readonly points: readonly Point[];
  /** Holds what the echo rule hides too: for the rules, never for a screen. */
  readonly evidence: Evidence;
  readonly policy: DisclosurePolicy;
}

/** The lead's rounds, and the one being worked on; null before the first is made. */
export interface Desk {
  readonly opening: boolean;
  readonly refusal: VaultRefusal | null;
  readonly rounds: readonly StoredRecord<'led-round'>[];
  readonly current: RoundOnDesk | null;
  readonly choose: (id: string) => void;
}

/** Reads everything the lead's page works on. Without a choice the round that opened last is the current one. */
export function useDesk(): Desk {
  const rounds = useRecords('led-round');
  const parts = useRecords('received-part');
  const points = useRecords('round-point');
  const [chosen, setChosen] = useState<string | null>(null);
  const loaded = [rounds.result, parts.result, points.result];
  const sorted = recordsOf(rounds).toSorted(byOpening);
  const round = sorted.find(({ id }) => id === chosen) ?? sorted[0] ?? null;
  const current = useRoundOnDesk(round, { parts: recordsOf(parts), points: recordsOf(points) });
  return {
    opening: loaded.includes(null),
    refusal: loaded.flatMap((result) => (result?.ok === false ? [result.refusal] : []))[0] ?? null,
    rounds: sorted,
    current,
    choose: setChosen,
  };
}

interface AllRounds {
  readonly parts: readonly StoredRecord<'received-part'>[];
  readonly points: readonly StoredRecord<'round-point'>[];
}

function useRoundOnDesk(round: StoredRecord<'led-round'> | null, all: AllRounds): RoundOnDesk | null {
  const { random } = useServices();
  const card = round?.value.card ?? null;
  const records = all.parts.filter(({ value }) => value.round === card?.round);
  const parts = records.map(({ value }) => value);
  // Observations keep their places while points are written: they are shuffled again only when files came in.
  const state = [
    card?.round,
    ...records.map(({ id, value }) => `${id} ${value.revision} ${value.files.length}`),
  ];
  const shown = useMemo(() => card && roundView({ card, parts, random }), [state.join()]);
  if (round === null || shown === null) return null;
  return {
    round,
    shown,
    points: all.points.flatMap(({ value }) => (value.round === round.value.card.round ? [value.point] : [])),
    evidence: { observations: seatedObservations(parts), k: shown.k },
    policy: roundPolicy(parts),
  };
}

function recordsOf<Type extends RecordType>({ result }: LoadedRecords<Type>): StoredRecord<Type>[] {
  return result?.ok ? result.value : [];
}

function byOpening(one: StoredRecord<'led-round'>, other: StoredRecord<'led-round'>): number {
  return other.value.card.opens.localeCompare(one.value.card.opens);
}
