import { useState } from 'preact/hooks';
import type { EvenWording } from '../../lib/bundle/wording.ts';

/** Whether this hand-in goes in the even wording, and which observations go in their writer's own all the same. */
export interface WordingChoice {
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
  readonly mine: ReadonlySet<string>;
  readonly keepMine: (id: string, mine: boolean) => void;
  /** Those of the picked ones that are sent in the even wording. */
  readonly evenOf: (picked: ReadonlySet<string>) => EvenWording;
}

/** The even wording is on for each hand-in until it is turned off. */
export function useWording(): WordingChoice {
  const [on, setOn] = useState(true);
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  return {
    on,
    setOn,
    mine,
    keepMine: (id, keep) => setMine(withOrWithout(mine, id, keep)),
    evenOf: (picked) => new Set(on ? [...picked].filter((id) => !mine.has(id)) : []),
  };
}

/** The set with this member, or without it. */
function withOrWithout(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}
