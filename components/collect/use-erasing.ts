import { useEffect, useState } from 'preact/hooks';
import { newRelease } from '../../lib/brief/round-release.ts';
import { eraseLeftDrafts, eraseRound } from '../../lib/collect/erase-round.ts';
import { eraseAt, setEnding } from '../../lib/collect/round-ending.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import type { Result } from '../../lib/shared/result.ts';
import { useServices } from '../shared/services.tsx';
import type { Desk } from './use-desk.ts';

/** Rounds going: what was erased in this visit, and erasing one now. */
export interface Erasing {
  readonly erased: readonly ErasedRound[];
  readonly eraseNow: (round: string, title: string) => Promise<void>;
  readonly fault: string | null;
}

/** A round that was erased in this visit. */
export interface ErasedRound {
  readonly round: string;
  readonly title: string;
}

/** Erases each round whose time has come, and sets the time of each that is finished, as soon as its lead's page is open. */
export function useErasing({ ending, finished }: Pick<Desk, 'ending' | 'finished'>): Erasing {
  const { vault, now, random, policy, sentence } = useServices();
  const [erased, setErased] = useState<readonly ErasedRound[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const isDone = (result: Result<unknown, VaultRefusal>) => {
    setFault(result.ok ? null : sentence(result.refusal));
    return result.ok;
  };
  const erase = async (round: string, title: string | null) => {
    if (isDone(await eraseRound(vault, round)) && title !== null) {
      setErased((before) => [...before, { round, title }]);
    }
  };
  useEffect(() => void eraseLeftDrafts(vault).then(isDone), [vault]);
  const due = ending.filter(({ ends }) => ends <= now().getTime());
  useEffect(() => {
    for (const { round, title } of due) void erase(round, title);
  }, [due.map(({ round }) => round).join()]);
  useEffect(() => {
    const setAll = async () => {
      const { eraseDays } = await policy();
      const ends = eraseAt(now().getTime(), eraseDays);
      for (const each of finished) {
        isDone(await setEnding(vault, each, { ends, first: newRelease(each.round, random) }));
      }
    };
    if (finished.length > 0) void setAll();
  }, [finished.map(({ round }) => round).join()]);
  return { erased, eraseNow: erase, fault };
}
