import { useRef, useState } from 'preact/hooks';

/** One action that can be taken back. */
export interface UndoStep {
  /** What it was, to fill "Undo: ...". */
  readonly what: string;
  /** The point it was done to; null where it was done to groups. */
  readonly point: string | null;
  /** Takes it back; false where it could not be. */
  readonly back: () => Promise<boolean> | boolean;
}

/** The actions of this visit, the last first to be taken back. In memory alone. */
export interface Undo {
  /** What would be taken back; null where nothing is left. */
  readonly last: string | null;
  readonly record: (step: UndoStep) => void;
  /** Takes the last action back. Gives the point it was done to, null for groups or where nothing was taken back. */
  readonly undo: () => Promise<string | null>;
}

/** Keeps what was done, to be taken back one by one. */
export function useUndo(): Undo {
  const steps = useRef<readonly UndoStep[]>([]);
  // One is taken back after the other, however fast they are asked for.
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const [last, setLast] = useState<string | null>(null);
  const hold = (next: readonly UndoStep[]) => {
    steps.current = next;
    setLast(next.at(-1)?.what ?? null);
  };
  return {
    last,
    record: (step) => hold([...steps.current, step]),
    undo: async () => {
      const step = steps.current.at(-1);
      if (step === undefined) return null;
      hold(steps.current.slice(0, -1));
      const taking = before.current.then(() => step.back());
      before.current = taking;
      if (!(await taking)) {
        hold([...steps.current, step]);
        return null;
      }
      return step.point;
    },
  };
}
