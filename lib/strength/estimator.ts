/** Says how many guesses a passphrase takes. Open while a passphrase is being chosen; nothing is left of it when closed. */
export interface Estimator {
  /** The number of guesses as log10. */
  guesses(passphrase: string): Promise<number>;
  close(): void;
}

/** Starts an estimator. Pages pass the one in a worker, since its word lists would freeze them; tests a quick one. */
export type OpenEstimator = () => Estimator;
