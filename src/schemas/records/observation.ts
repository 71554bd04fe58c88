import * as z from 'zod/mini';
import {
  ACTIVITY_ADVICE,
  CONTACTS,
  DECISIONS,
  DIARY_NOTES,
  ENDINGS,
  FLARE_PLACES,
  GMI_STAGES,
  INSTRUCTIONS,
  LEVELS,
  MODES,
  NEW_SIGNS,
  type Observation,
  PHASES,
  PICTURE_SETS,
  SIDES,
  SKIN_TONES,
  THERMAL_MEDIA,
  TOUCH_PHASES,
  TOUCH_SITES,
  TRACKS,
  VISIT_MODES,
} from '../../simulator/index.ts';
import { actionSchema } from './action.ts';

const count = z.int().check(z.gte(0));
const nrs = z.nullable(z.number().check(z.gte(0), z.lte(10)));
const amount = z.nullable(z.number().check(z.gte(0)));

const sideResult = z.strictObject({
  shown: count,
  correct: count,
  meanS: amount,
  sdS: amount,
});

const diaryDay = z.strictObject({
  day: count,
  filled: z.boolean(),
  painAverage: nrs,
  painBefore: nrs,
  painDuring: nrs,
  settleMinutes: amount,
  painTouch: nrs,
  painDuringTouch: nrs,
  touchSettleMinutes: amount,
  swelling: z.nullable(z.enum(['less', 'usual', 'more'])),
  sleep: z.nullable(z.enum(LEVELS)),
  useMinutes: amount,
  gmiMinutes: amount,
  touchMinutes: amount,
  touchSessions: amount,
  leftRight: z.nullable(
    z.strictObject({
      affected: sideResult,
      unaffected: sideResult,
      meanS: amount,
      medianS: amount,
    }),
  ),
  newSigns: z.array(z.enum(NEW_SIGNS)),
  note: z.nullable(z.enum(DIARY_NOTES)),
});

const plan = z.strictObject({
  gmi: z.nullable(
    z.strictObject({
      stage: z.enum(GMI_STAGES),
      imagesPerDay: count,
      minutesPerDay: count,
      pictureSet: z.enum(PICTURE_SETS),
      instruction: z.enum(INSTRUCTIONS),
    }),
  ),
  touch: z.nullable(
    z.strictObject({
      rung: count,
      phase: z.enum(TOUCH_PHASES),
      minutes: count,
      sessionsPerDay: count,
      forceG: count,
      site: z.enum(TOUCH_SITES),
      discrimination: z.boolean(),
    }),
  ),
  gmiSince: z.nullable(count),
  touchSince: z.nullable(count),
  painLimitRise: z.nullable(count),
  flarePlan: z.boolean(),
  pacingPlan: z.boolean(),
  goals: z.boolean(),
  noPainRule: z.boolean(),
  activity: z.nullable(z.enum(ACTIVITY_ADVICE)),
  psychology: z.boolean(),
  thermal: z.nullable(
    z.strictObject({
      medium: z.enum(THERMAL_MEDIA),
      warmC: count,
      coolC: count,
      thermometer: z.boolean(),
    }),
  ),
  thermalSince: z.nullable(count),
  ownBaseline: z.boolean(),
});

const finding = z.strictObject({
  day: count,
  visit: count,
  kind: z.enum(['ask', 'examine', 'measure', 'try']),
  subject: z.string(),
  variant: z.string(),
  values: z.record(
    z.string(),
    z.union([z.number(), z.string(), z.boolean(), z.null(), z.array(z.string())]),
  ),
});

/** Everything a trainee or a policy may know at one moment. */
export const observationSchema = z.strictObject({
  day: count,
  week: count,
  phase: z.enum(PHASES),
  visit: count,
  visitMode: z.enum(VISIT_MODES),
  minutesLeft: count,
  minutesBudget: count,
  mode: z.enum(MODES),
  protocolId: z.string(),
  face: z.strictObject({
    caseId: z.string(),
    ageYears: count,
    limb: z.enum(['hand', 'foot']),
    affectedSide: z.enum(SIDES),
    dominantSide: z.enum(SIDES),
    skinTone: z.enum(SKIN_TONES),
    durationWeeks: count,
    maxWeeks: count,
    touchLadder: z.array(z.string()),
    goals: z.array(z.string()),
    thermalGoals: z.array(z.string()),
  }),
  plan,
  visitPlan: plan,
  morning: z.strictObject({
    day: count,
    diary: z.array(diaryDay),
    plan,
    findings: z.array(finding),
    ladderTop: count,
    /** What the engine has read of it so far; nothing that a trainee sees. */
    kept: z.nullable(z.looseObject({})),
  }),
  diary: z.array(diaryDay),
  findings: z.array(finding),
  said: z.array(
    z.strictObject({
      day: count,
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  contact: z.nullable(
    z.strictObject({
      day: count,
      kind: z.enum(CONTACTS),
      newSigns: z.array(z.enum(NEW_SIGNS)),
    }),
  ),
  decisions: z.array(
    z.strictObject({
      day: count,
      visit: count,
      track: z.enum(TRACKS),
      decision: z.enum(DECISIONS),
      implied: z.boolean(),
      action: z.nullable(actionSchema),
    }),
  ),
  actions: z.array(z.strictObject({ day: count, visit: count, action: actionSchema })),
  lastDone: z.record(z.string(), z.record(z.string(), count)),
  flare: z.enum(FLARE_PLACES),
  ending: z.nullable(z.enum(ENDINGS)),
});

// Every observation the engine can make is one the schema describes.
const _observation: (value: Observation) => z.input<typeof observationSchema> = (value) =>
  value as z.input<typeof observationSchema>;
void _observation;
