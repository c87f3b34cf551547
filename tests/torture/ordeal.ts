/** What one thing was put through, and everything that broke of it. */
export interface Ordeal {
  readonly what: string;
  /** How often it was tried: cycles, disk images, strings searched for. */
  readonly tried: number;
  /** What broke, by kind, each as a sentence. Empty lists are the promise. */
  readonly broken: Readonly<Record<string, readonly string[]>>;
  readonly seconds: number;
  /** Figures beside it, such as how long after the acknowledgement the kills came. */
  readonly notes?: string;
}

/** What each tests/torture/*.torture.ts exports as `endure`: it needs the built extension, and says what it is at. */
export type Endure = (say: (line: string) => void) => Promise<readonly Ordeal[]>;
