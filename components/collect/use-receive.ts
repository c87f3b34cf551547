import { useRef, useState } from 'preact/hooks';
import { laterPart } from '../../lib/collect/admit-bundle.ts';
import { partRecordId } from '../../lib/collect/part-record-id.ts';
import { type FileResult, type Received, receiveFiles } from '../../lib/collect/receive-files.ts';
import { disclosurePolicy } from '../../lib/disclosure/threshold.ts';
import type { LedRound } from '../../lib/schema/led-round.ts';
import type { ReceivedPart } from '../../lib/schema/received-part.ts';
import type { RecordPlace } from '../../lib/store/read-records.ts';
import { useServices } from '../shared/services.tsx';

/** How far a lot of files is looked at. */
export interface Looking {
  readonly looked: number;
  readonly total: number;
}

/** Files being received, and what became of a round's last lot. */
export interface Receiving {
  /** Null while no files are looked at. */
  readonly looking: Looking | null;
  /** True after a lot was stopped: nothing of it was taken in. */
  readonly stopped: boolean;
  readonly resultsFor: (round: LedRound) => readonly FileResult[];
  readonly fault: string | null;
  readonly receive: (round: LedRound, files: readonly File[]) => Promise<void>;
  readonly stop: () => void;
}

const NO_RESULTS: readonly FileResult[] = [];
/** The page is told of so many steps of a lot, however large: each costs a rendering. */
const STEPS = 100;

/** Opens dropped files and keeps what counts, one record for each part. A lot is taken in whole or not at all. */
export function useReceive(): Receiving {
  const { vault, random, policy, sentence } = useServices();
  const [looking, setLooking] = useState<Looking | null>(null);
  const [stopped, setStopped] = useState(false);
  const [lots, setLots] = useState<ReadonlyMap<string, readonly FileResult[]>>(new Map());
  const [fault, setFault] = useState<string | null>(null);
  const work = useRef<AbortController | null>(null);

  const take = async (round: LedRound, files: readonly File[], { signal }: AbortController) => {
    const known = await vault.list('received-part');
    if (!known.ok) return setFault(sentence(known.refusal));
    const parts = known.value.map(({ value }) => value).filter((part) => part.round === round.card.round);
    const onProgress = (looked: number, total: number) => {
      if (looked % Math.ceil(total / STEPS) === 0) setLooking({ looked, total });
    };
    const hospital = disclosurePolicy(await policy());
    const received = await unlessStopped(
      receiveFiles({ files, round, parts, policy: hospital, random, signal, onProgress }),
      signal,
    );
    if (received === null) return setStopped(true);
    const rounds = await vault.list('led-round');
    const led = rounds.ok
      ? rounds.value.find(({ value }) => value.card.round === round.card.round)
      : undefined;
    if (led === undefined) return setFault(sentence(rounds.ok ? 'round-erased' : rounds.refusal));
    const changes = await changesFor(parts, received);
    let isThere = false;
    const places: RecordPlace<'led-round' | 'received-part'>[] = [
      { type: 'led-round', id: led.id },
      ...changes.map(({ id }) => ({ type: 'received-part' as const, id })),
    ];
    // In one write with the round: what comes in after it was erased must not stay without it.
    const stored = await vault.changeTogether(places, ([current, ...known]) => {
      isThere = current !== null;
      return [null, ...changes.map(({ change }, index) => (isThere ? change(partIn(known[index])) : null))];
    });
    const refusal = stored.ok ? (isThere ? null : 'round-erased') : stored.refusal;
    setFault(refusal === null ? null : sentence(refusal));
    if (refusal === null) setLots((before) => new Map(before).set(round.card.round, received.results));
  };
  const receive = async (round: LedRound, files: readonly File[]) => {
    if (work.current !== null) return;
    const controller = new AbortController();
    work.current = controller;
    setStopped(false);
    setLooking({ looked: 0, total: files.length });
    try {
      await take(round, files, controller);
    } finally {
      work.current = null;
      setLooking(null);
    }
  };
  return {
    looking,
    stopped,
    resultsFor: ({ card }) => lots.get(card.round) ?? NO_RESULTS,
    fault,
    receive,
    stop: () => work.current?.abort(),
  };
}

/** What the work gives; null where it was stopped. */
async function unlessStopped<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  try {
    return await work;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

function partIn(value: LedRound | ReceivedPart | null | undefined): ReceivedPart | null {
  return value && 'seat' in value ? value : null;
}

/** The changes that bring the stored parts to those received; what another page stored meanwhile counts too. */
function changesFor(before: readonly ReceivedPart[], { parts }: Received) {
  const known = new Set(before);
  return Promise.all(
    parts
      .filter((part) => !known.has(part))
      .map(async (part) => ({
        id: await partRecordId(part),
        change: (current: ReceivedPart | null) => laterPart(current, part),
      })),
  );
}
