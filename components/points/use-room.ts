import { useLayoutEffect, useState } from 'preact/hooks';
import { roomPoints } from '../../lib/points/room.ts';
import type { Point } from '../../lib/schema/point.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';

/** The point on the big screen; null where there is none for the room. */
export interface RoomStep {
  readonly point: Point | null;
  readonly consultant: string;
  readonly back: (() => void) | null;
  readonly next: (() => void) | null;
  /** Keeps to this point, wherever its new words put it. */
  readonly hold: () => void;
  /** Shows this point, where the room may see it. */
  readonly show: (point: string) => void;
}

/** Steps through the points the room may see, consultant by consultant. It stays on a point whose words change. */
export function useRoom({ round, points, evidence }: RoundOnDesk): RoomStep {
  const { consultants } = round.value.card;
  const inOrder = consultants.flatMap(({ id }) =>
    roomPoints(
      points.filter(({ consultant }) => consultant === id),
      evidence,
    ),
  );
  const [at, setAt] = useState<string | null>(null);
  const place = Math.max(
    0,
    inOrder.findIndex(({ id }) => id === at),
  );
  const point = inOrder[place] ?? null;
  const to = (other: Point | undefined) => (other === undefined ? null : () => setAt(other.id));
  return {
    point,
    consultant: consultants.find(({ id }) => id === point?.consultant)?.name ?? '',
    back: to(inOrder[place - 1]),
    next: to(inOrder[place + 1]),
    show: setAt,
    hold: () => setAt(point?.id ?? null),
  };
}

/** Runs what a key stands for while no field has the focus; keys are given in lower case. */
export function useKeys(actions: Readonly<Record<string, (() => void) | null>>): void {
  // Before the next paint, so that a key pressed in haste acts on the point that is seen.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
      actions[event.key.toLowerCase()]?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
