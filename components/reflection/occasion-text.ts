import type { Occasion } from '../../lib/schema/primitives.ts';

/** An occasion as people call it. */
export const OCCASION_TEXT: Readonly<Record<Occasion, string>> = {
  T0: 'Before the session',
  T1: 'After the session',
  T2: 'Three months on',
};
