import { useState } from 'preact/hooks';
import { laterPart } from '../../lib/collect/admit-bundle.ts';
import { partRecordId } from '../../lib/collect/part-record-id.ts';
import { type FileResult, receiveFiles } from '../../lib/collect/receive-files.ts';
import type { LedRound } from '../../lib/schema/led-round.ts';
import { useServices } from '../shared/services.tsx';

/** Files being received: how many were looked at so far (null while none are), and what became of a round's last lot. */
export interface Receiving {
  readonly looked: number | null;
  readonly resultsFor: (round: LedRound) => readonly FileResult[];
  readonly fault: string | null;
  readonly receive: (round: LedRound, files: readonly File[]) => Promise<void>;
}

const NO_RESULTS: readonly FileResult[] = [];

/** Opens dropped files and keeps what counts, one record for each part. Lots are received one after another. */
export function useReceive(): Receiving {
  const { vault, random, sentence } = useServices();
  const [looked, setLooked] = useState<number | null>(null);
  const [lots, setLots] = useState<ReadonlyMap<string, readonly FileResult[]>>(new Map());
  const [fault, setFault] = useState<string | null>(null);
  const receive = async (round: LedRound, files: readonly File[]) => {
    if (looked !== null) return;
    setLooked(0);
    const known = await vault.list('received-part');
    if (!known.ok) {
      setFault(sentence(known.refusal));
      return setLooked(null);
    }
    const parts = known.value.map(({ value }) => value).filter((part) => part.round === round.card.round);
    const received = await receiveFiles({ files, round, parts, random, onProgress: setLooked });
    // Side by side: one after another, each would wait for the page to read everything anew.
    const stored = await Promise.all(
      received.parts
        .filter((part) => !parts.includes(part))
        .map(async (part) =>
          vault.change('received-part', await partRecordId(part), (current) => laterPart(current, part)),
        ),
    );
    const refusals = stored.flatMap((each) => (each.ok ? [] : [sentence(each.refusal)]));
    setFault(refusals[0] ?? null);
    setLots((before) => new Map(before).set(round.card.round, received.results));
    setLooked(null);
  };
  return { looked, resultsFor: ({ card }) => lots.get(card.round) ?? NO_RESULTS, fault, receive };
}
