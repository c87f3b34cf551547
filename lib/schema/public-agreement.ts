/** How far two coders agree on one code, as it may leave: no count is in it. */
export interface PublicAgreement {
  readonly code: string;
  /** Null where the code, or its absence, is of too few people. */
  readonly agreement: {
    readonly kappa: number | null;
    /** Lower and upper end of the 95 % interval of kappa. */
    readonly kappaCi95: readonly [number, number] | null;
    readonly observedAgreement: number | null;
    readonly prevalence: number | null;
  } | null;
}
