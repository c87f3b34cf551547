import { useMemo, useState } from 'preact/hooks';
import { type LeadRecords, readLeadRecords } from '../../lib/collect/lead-records.ts';
import {
  type EndingRound,
  endingRounds,
  type FinishedRound,
  finishedRounds,
} from '../../lib/collect/round-ending.ts';
import { type RoundView, roundPolicy, roundView } from '../../lib/collect/round-view.ts';
import type { Evidence } from '../../lib/disclosure/support.ts';
import { type DisclosurePolicy, disclosurePolicy } from '../../lib/disclosure/threshold.ts';
import type { Point } from '../../lib/schema/point.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { seatedObservations } from '../../lib/schema/seated-observation.ts';
import type { StoredRecord } from '../../lib/store/open-records.ts';
import { useServices } from '../shared/services.tsx';
import { usePolicyOnceRead } from '../shared/use-policy.ts';
import { useReading } from '../shared/use-reading.ts';

/** One round on the lead's desk: its record, what may be shown of it, its points, and what the rules on them look at. */
export interface RoundOnDesk {
  readonly round: StoredRecord<'led-round'>;
  readonly shown: RoundView;
  readonly points: readonly Point[];
  /** What is begun and no point yet; null where nothing is. */
  readonly draft: StoredRecord<'points-draft'> | null;
  /** The group's words, the previews that were saved and the briefs that were released; null before the first. */
  readonly release: StoredRecord<'round-release'> | null;
  /** When waiting times end, in milliseconds, by the id of their timer. */
  readonly timers: ReadonlyMap<string, number>;
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
  /** Rounds that are to be erased, and when, in milliseconds. */
  readonly ending: readonly EndingRound[];
  /** Rounds whose briefs are all out and for which no such time is set yet. */
  readonly finished: readonly FinishedRound[];
}

const NO_RECORDS: LeadRecords = {
  ...{ rounds: [], parts: [], points: [] },
  ...{ drafts: [], releases: [], timers: [] },
};

/** Reads everything the lead's page works on. Without a choice the round that opened last is the current one. */
export function useDesk(): Desk {
  const loaded = useReading(readLeadRecords);
  const read = usePolicyOnceRead();
  const policy = disclosurePolicy(read ?? {});
  const [chosen, setChosen] = useState<string | null>(null);
  const records = loaded?.ok ? loaded.value : NO_RECORDS;
  const rounds = records.rounds.toSorted(byOpening);
  const round = rounds.find(({ id }) => id === chosen) ?? rounds[0] ?? null;
  return {
    opening: loaded === null || read === null,
    refusal: loaded?.ok === false ? loaded.refusal : null,
    rounds,
    current: useRoundOnDesk(round, records, policy),
    choose: setChosen,
    ending: useMemo(() => endingRounds(records), [records.releases, records.timers, records.rounds]),
    finished: useMemo(
      () => (read === null ? [] : finishedRounds(records, policy)),
      [records.releases, records.timers, records.rounds, records.parts, read],
    ),
  };
}

function useRoundOnDesk(
  round: StoredRecord<'led-round'> | null,
  all: LeadRecords,
  hospital: DisclosurePolicy,
): RoundOnDesk | null {
  const { random } = useServices();
  const card = round?.value.card ?? null;
  const records = all.parts.filter(({ value }) => value.round === card?.round);
  const parts = records.map(({ value }) => value);
  // Observations keep their places while points are written: they are shuffled again only when files came in.
  const state = [
    card?.round,
    hospital.minContributors,
    ...records.map(({ id, value }) => `${id} ${value.revision} ${value.files.length}`),
  ];
  const shown = useMemo(() => card && roundView({ card, parts, policy: hospital, random }), [state.join()]);
  const evidence = useMemo(() => seatedObservations(parts), [state.join()]);
  if (round === null || shown === null) return null;
  return {
    round,
    shown,
    points: all.points.flatMap(({ value }) => (value.round === round.value.card.round ? [value.point] : [])),
    draft: all.drafts.find(({ value }) => value.round === round.value.card.round) ?? null,
    release: all.releases.find(({ value }) => value.round === round.value.card.round) ?? null,
    timers: new Map(all.timers.map(({ id, value }) => [id, value.ends])),
    evidence: { observations: evidence, k: shown.k },
    policy: roundPolicy(parts, hospital),
  };
}

function byOpening(one: StoredRecord<'led-round'>, other: StoredRecord<'led-round'>): number {
  return other.value.card.opens.localeCompare(one.value.card.opens);
}
