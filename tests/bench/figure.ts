/** One measured figure. A ratio within one run is worth more than the figure itself, which moves with the machine. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'bytes' | 'ms' | 'ratio' | 'count';
  /** What the figure is held against, measured in the same run. */
  readonly beside?: { readonly what: string; readonly value: number };
}

/** What each tests/bench/*.bench.ts exports as `measure`: it needs the built extension and nothing else. */
export type Measure = () => Promise<readonly Figure[]>;
