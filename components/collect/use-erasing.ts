import { useEffect, useState } from 'preact/hooks';
import { eraseRound } from '../../lib/collect/erase-round.ts';
import { useServices } from '../shared/services.tsx';
import type { Desk } from './use-desk.ts';

/** Rounds going: what was erased in this visit, by title, and erasing one now. */
export interface Erasing {
  readonly erased: readonly string[];
  readonly eraseNow: (round: string, title: string) => Promise<void>;
  readonly fault: string | null;
}

/** Erases each round whose time has come, as soon as its lead's page is open. */
export function useErasing({ ending }: Pick<Desk, 'ending'>): Erasing {
  const { vault, now, sentence } = useServices();
  const [erased, setErased] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const erase = async (round: string, title: string | null) => {
    const done = await eraseRound(vault, round);
    setFault(done.ok ? null : sentence(done.refusal));
    if (done.ok && title !== null) setErased((before) => [...before, title]);
  };
  const due = ending.filter(({ ends }) => ends <= now().getTime());
  useEffect(() => {
    for (const { round, title } of due) void erase(round, title);
  }, [due.map(({ round }) => round).join()]);
  return { erased, eraseNow: erase, fault };
}
