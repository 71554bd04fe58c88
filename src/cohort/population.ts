/** Mean and standard deviation of a trait in a group. */
export type Spread = readonly [mean: number, sd: number];

/**
 * The people of one study, as far as the model knows people. Only what the caption of a target says
 * comes from the study; every other number is a teaching assumption.
 */
export interface Population {
  readonly durationWeeks: { readonly median: number; readonly logSd: number };
  readonly sensitisation: Spread;
  readonly inflammation: Spread;
  readonly fear: Spread;
  readonly distress: Spread;
  readonly motivation: Spread;
  readonly alliance: Spread;
  readonly responsiveness: Spread;
}

/** Long-standing CRPS in volunteers for a trial: practise well, respond variously. */
export const TRIAL: Population = {
  durationWeeks: { median: 60, logSd: 0.6 },
  sensitisation: [0.68, 0.1],
  inflammation: [0.42, 0.15],
  fear: [0.42, 0.14],
  distress: [0.3, 0.1],
  motivation: [0.78, 0.1],
  alliance: [0.65, 0.1],
  responsiveness: [1.1, 0.5],
};

/** Seen within twelve weeks of onset (bean-2015); everybody who meets the criteria. */
export const EARLY: Population = {
  durationWeeks: { median: 8, logSd: 0.25 },
  sensitisation: [0.56, 0.14],
  inflammation: [0.6, 0.16],
  fear: [0.4, 0.16],
  distress: [0.3, 0.14],
  motivation: [0.62, 0.12],
  alliance: [0.5, 0.12],
  responsiveness: [0.9, 0.4],
};

/** Long-standing and sent on to a specialist centre: worse, more distressed, practise less. */
export const CENTRE: Population = {
  durationWeeks: { median: 130, logSd: 0.6 },
  sensitisation: [0.7, 0.09],
  inflammation: [0.38, 0.15],
  fear: [0.5, 0.15],
  distress: [0.48, 0.14],
  motivation: [0.45, 0.12],
  alliance: [0.5, 0.12],
  responsiveness: [0.7, 0.4],
};

/** All durations and both types: a clinic's register. */
export const REGISTER: Population = {
  ...TRIAL,
  durationWeeks: { median: 40, logSd: 1.1 },
  inflammation: [0.45, 0.16],
};

/** Spreads that are the same in every group. */
export const SPREADS = {
  /** Side difference of skin temperature at full inflammation, °C: fitted to skin-temperature-2016. */
  warmthC: [-1.65, 3.3],
  /** Share of the model's natural recovery that a person has. */
  naturalRecovery: [1, 0.5],
  touchTolerance: [0.6, 0.4],
  selfEfficacy: [0.45, 0.12],
  sleep: [0.45, 0.12],
  /** What use at the start has beside what pain and fear leave. */
  useAtStart: [0, 0.06],
} as const satisfies Record<string, Spread>;

/** What everybody in every group has. */
export const ALIKE = {
  imagerySkill: 0.1,
  mirrorSkill: 0.08,
  reportingSdNrs: 0.5,
  missingDayChance: 0.1,
  boomBust: 0.3,
  /** Warmth at which the limb is as red as it gets, and cold at which it is as blue, °C. */
  fullColourC: 5,
  /** Use at the start that full sensitisation takes away, and that all else but fear does. */
  useFromSensitisation: 0.45,
  useFromRest: 0.05,
} as const;

/** Chance of reporting a category of symptoms, where what drives it is strong enough. */
export const REPORTED = {
  sensory: 1,
  vasomotor: 0.95,
  sudomotorOedema: 0.92,
  motorTrophic: 0.95,
} as const;

/** Between which a drawn trait is kept. */
export const BOUNDS = {
  share: [0.02, 0.95],
  durationWeeks: [2, 1000],
  responsiveness: [0.1, 1.5],
  warmthC: [-12, 12],
  naturalRecovery: [0, 2],
  touchTolerance: [0, 3],
} as const;
