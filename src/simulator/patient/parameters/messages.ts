import type { Message } from '../../types.ts';

/** What hearing each message does: fear, alliance, self-efficacy. Direction after claim neutral-words; sizes assumed. */
export const MESSAGE_EFFECTS: Readonly<
  Record<Message, { readonly fear: number; readonly alliance: number; readonly efficacy: number }>
> = {
  painIsReal: { fear: -0.05, alliance: 0.08, efficacy: 0.02 },
  manyImprove: { fear: -0.02, alliance: 0.03, efficacy: 0.03 },
  flareIsInformation: { fear: -0.05, alliance: 0.03, efficacy: 0.04 },
  flaresAndStopRule: { fear: -0.03, alliance: 0.04, efficacy: 0.03 },
  soreButSafe: { fear: -0.04, alliance: 0.02, efficacy: 0.03 },
  practiceNotTest: { fear: -0.02, alliance: 0.02, efficacy: 0.02 },
  normalForStage: { fear: -0.02, alliance: 0.02, efficacy: 0.02 },
  whatHelpedYou: { fear: 0, alliance: 0.06, efficacy: 0.04 },
  sorryForThat: { fear: -0.02, alliance: 0.1, efficacy: 0 },
  inYourHead: { fear: 0.06, alliance: -0.25, efficacy: -0.06 },
  pushThrough: { fear: 0.08, alliance: -0.1, efficacy: -0.04 },
  damage: { fear: 0.14, alliance: -0.04, efficacy: -0.08 },
  brainShrank: { fear: 0.12, alliance: -0.06, efficacy: -0.08 },
  neverBetter: { fear: 0.12, alliance: -0.1, efficacy: -0.14 },
  youFailed: { fear: 0.06, alliance: -0.15, efficacy: -0.14 },
  youOverdidIt: { fear: 0.05, alliance: -0.08, efficacy: -0.05 },
  cureInSixWeeks: { fear: -0.03, alliance: 0.02, efficacy: 0.02 },
  mostHalvePain: { fear: -0.02, alliance: 0.02, efficacy: 0.02 },
  naturalCourse: { fear: -0.01, alliance: 0.02, efficacy: 0.01 },
  programmeDidIt: { fear: 0, alliance: 0.01, efficacy: -0.02 },
  changeTablets: { fear: 0.03, alliance: -0.04, efficacy: 0 },
};

/** A promised cure is counted on until here: six weeks, as it was promised. */
export const PROMISE_DAYS = 42;
