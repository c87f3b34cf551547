import { useEffect, useRef, useState } from 'preact/hooks';
import { useSettled } from '../shared/use-settled.ts';
import type { Cell } from './cell.ts';
import type { Begun } from './use-points-draft.ts';

/** What is begun is stored once it rests for this long, in milliseconds. */
const KEPT_AFTER = 500;

/** The point begun at a place: its words, and the observations ticked for it. Kept as it changes, and when one goes on. */
export function useBegun(cell: Cell, begun: Begun) {
  const [before] = useState(() => begun.at(cell));
  const [statement, setStatement] = useState(before?.statement ?? '');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(before?.observations));
  const state = [statement, ...ticked].join(' ');
  const kept = useRef(state);
  const keep = useRef((): void => undefined);
  keep.current = () => {
    if (kept.current === state) return;
    kept.current = state;
    void begun.keep({ ...cell, statement, observations: [...ticked] });
  };
  const settled = useSettled(state, KEPT_AFTER);
  useEffect(() => keep.current(), [settled]);
  useEffect(() => () => keep.current(), []);
  return { ticked, setTicked, setStatement, first: before?.statement ?? '' };
}
