import * as z from 'zod/mini';
import {
  ASK_TOPICS,
  BUDAPEST_CATEGORIES,
  CONTACTS,
  DIARY_NOTES,
  NEW_SIGNS,
  type PatientCase,
  SIDES,
  SKIN_TONES,
  URGENCIES,
} from '../simulator/index.ts';

const share = z.number().check(z.gte(0), z.lte(1));
const between = (low: number, high: number) => z.number().check(z.gte(low), z.lte(high));
const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
const id = z
  .string()
  .check(
    z.regex(/^[a-z][A-Za-z0-9-]*$/, 'letters, digits and hyphens, starting with a small letter'),
  );

const start = z.strictObject({
  sensitisation: share,
  inflammation: share,
  touchTolerance: between(0, 5),
  affectedSkill: share,
  unaffectedSkill: share,
  imagerySkill: share,
  mirrorSkill: share,
  fear: share,
  distress: share,
  selfEfficacy: share,
  alliance: share,
  motivation: share,
  function: share,
  sleep: share,
});

const traits = z.strictObject({
  responsiveness: between(0, 1.5),
  naturalRecovery: between(0, 2),
  untrainedTimeS: between(1, 6),
  trainedTimeShare: between(0.5, 0.95),
  untrainedError: between(0, 0.5),
  affectedPenalty: between(0, 0.5),
  reportingSdNrs: between(0, 2),
  missingDayChance: between(0, 0.6),
  warmthC: between(-4, 4),
  redness: between(-1, 1),
  boomBust: share,
});

const lifeEvent = z.strictObject({
  id,
  window: z
    .tuple([whole(0, 400), whole(0, 400)])
    .check(z.refine(([from, to]) => from <= to, 'the first day must not come after the last')),
  chance: share,
  note: z.enum(DIARY_NOTES),
  flare: between(0, 5),
  fear: between(0, 0.5),
  distress: between(0, 0.5),
  newSigns: z.array(z.enum(NEW_SIGNS)),
  urgency: z.nullable(z.enum(URGENCIES)),
  contact: z.nullable(z.enum(CONTACTS)),
});

/** What decides how the patient behaves; hashed into every record. */
export const patientSchema = z.strictObject({
  id,
  ageYears: whole(16, 100),
  limb: z.enum(['hand', 'foot']),
  affectedSide: z.enum(SIDES),
  dominantSide: z.enum(SIDES),
  skinTone: z.enum(SKIN_TONES),
  durationWeeks: whole(0, 1000),
  maxWeeks: whole(4, 52),
  touchLadder: z.array(id).check(z.minLength(2), z.maxLength(8)),
  start,
  traits,
  facts: z.strictObject({
    visionOk: z.boolean(),
    cognitionOk: z.boolean(),
    contralateralOk: z.boolean(),
    dystonia: z.boolean(),
    nerveInjury: z.boolean(),
    fractureUnited: z.nullable(z.boolean()),
    phq9Item9: whole(0, 3),
    thermalSenseOk: z.boolean(),
    bracesInImagery: z.boolean(),
    symptoms: z.array(z.enum(BUDAPEST_CATEGORIES)),
  }),
  events: z.array(lifeEvent),
  goals: z
    .array(z.strictObject({ id, difficulty: share, needsTemperature: z.boolean() }))
    .check(z.minLength(1)),
  knownFromLetter: z.array(z.enum(ASK_TOPICS)),
});

/** A whole case file: the patient, and how the case is listed. */
export const caseSchema = z.strictObject({
  /** Place in the clinic list. */
  order: whole(1, 1000),
  /** 1 easy to 5 hard. */
  difficulty: whole(1, 5),
  /** Median minutes to play; an estimate until measured. */
  minutes: whole(5, 240),
  trains: z.array(id).check(z.minLength(1)),
  patient: patientSchema,
});

export type CaseFile = z.infer<typeof caseSchema>;

// The schema and the engine's type must say the same: a difference is a type error here.
const _patient: (value: z.infer<typeof patientSchema>) => PatientCase = (value) => value;
void _patient;
