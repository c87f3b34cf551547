import { useRef, useState } from 'preact/hooks';

/** State that can also be read as it is this moment: what answers a key may run before the last key press was rendered. */
export interface LatestState<Value> {
  /** As rendered. */
  readonly shown: Value;
  /** As it is now. */
  readonly latest: () => Value;
  readonly set: (next: Value) => void;
}

/** State with its latest value at hand. */
export function useLatestState<Value>(first: Value): LatestState<Value> {
  const [shown, setShown] = useState<Value>(first);
  const current = useRef<Value>(first);
  return {
    shown,
    latest: () => current.current,
    set(next) {
      current.current = next;
      setShown(() => next);
    },
  };
}
