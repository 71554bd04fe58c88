/** A profile's limits for left/right results, as far as charts draw them. */
export interface Gate {
  readonly id: string;
  readonly accuracyMin: number;
  readonly timeMaxS: number;
}
