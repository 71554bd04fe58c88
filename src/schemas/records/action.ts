import * as z from 'zod/mini';
import {
  ACTIVITY_ADVICE,
  type Action,
  AGREEMENTS,
  ALTERNATIVES,
  ASK_TOPICS,
  BUDAPEST_CATEGORIES,
  CONCLUSIONS,
  CONFIDENCES,
  DECISIONS,
  DISCHARGE_REASONS,
  EXAM_ITEMS,
  GMI_STAGES,
  INSTRUCTIONS,
  INSTRUMENTS,
  MESSAGES,
  PICTURE_SETS,
  REASONS,
  RESPONSES,
  RULES,
  SERVICES,
  TASKS,
  TECHNIQUES,
  THERMAL_MEDIA,
  TOUCH_PHASES,
  TOUCH_SITES,
  URGENCIES,
  VISIT_MODES,
} from '../../simulator/index.ts';

const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
const rung = whole(0, 7);
const justified = {
  reasons: z.array(z.enum(REASONS)).check(z.maxLength(4)),
  confidence: z.enum(CONFIDENCES),
  note: z.string().check(z.maxLength(500)),
};

/** Everything that a trainee or a policy can do, as data. */
export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask'), subject: z.enum(ASK_TOPICS) }),
  z.strictObject({ kind: z.literal('examine'), subject: z.enum(EXAM_ITEMS) }),
  z.strictObject({ kind: z.literal('measure'), subject: z.enum(INSTRUMENTS) }),
  z.strictObject({ kind: z.literal('explain'), subject: z.enum(MESSAGES) }),
  z.strictObject({
    kind: z.literal('try'),
    subject: z.enum(TASKS),
    rung,
    forceG: whole(1, 200),
  }),
  z.strictObject({ kind: z.literal('agree'), subject: z.enum(AGREEMENTS), riseNrs: whole(0, 4) }),
  z.strictObject({ kind: z.literal('advise'), subject: z.enum(ACTIVITY_ADVICE) }),
  z.strictObject({
    kind: z.literal('refer'),
    subject: z.enum(SERVICES),
    urgency: z.enum(URGENCIES),
  }),
  z.strictObject({
    kind: z.literal('diagnose'),
    continuingPain: z.boolean(),
    symptoms: z.array(z.enum(BUDAPEST_CATEGORIES)),
    signs: z.array(z.enum(BUDAPEST_CATEGORIES)),
    alternatives: z.array(z.enum(ALTERNATIVES)),
    noBetterExplanation: z.boolean(),
    rule: z.enum(RULES),
    conclusion: z.enum(CONCLUSIONS),
  }),
  z.strictObject({
    kind: z.literal('planGmi'),
    decision: z.enum(DECISIONS),
    stage: z.enum(GMI_STAGES),
    imagesPerDay: z.int().check(z.gte(0), z.lte(200), z.multipleOf(10)),
    minutesPerDay: whole(0, 120),
    pictureSet: z.enum(PICTURE_SETS),
    instruction: z.enum(INSTRUCTIONS),
    ...justified,
  }),
  z.strictObject({
    kind: z.literal('planTouch'),
    decision: z.enum(DECISIONS),
    rung,
    phase: z.enum(TOUCH_PHASES),
    minutes: whole(1, 30),
    sessionsPerDay: whole(1, 12),
    forceG: whole(1, 200),
    site: z.enum(TOUCH_SITES),
    discrimination: z.boolean(),
    ...justified,
  }),
  z.strictObject({
    kind: z.literal('planThermal'),
    running: z.boolean(),
    medium: z.enum(THERMAL_MEDIA),
    warmC: whole(20, 60),
    coolC: whole(0, 30),
    thermometer: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('teach'), subject: z.enum(TECHNIQUES) }),
  z.strictObject({ kind: z.literal('respond'), subject: z.enum(RESPONSES) }),
  z.strictObject({
    kind: z.literal('endVisit'),
    inDays: whole(1, 28),
    mode: z.enum(VISIT_MODES),
  }),
  z.strictObject({
    kind: z.literal('discharge'),
    reason: z.enum(DISCHARGE_REASONS),
    followUp: z.boolean(),
  }),
]);

// The schema and the engine's type must say the same: a difference is a type error here.
const _there: (value: z.infer<typeof actionSchema>) => Action = (value) => value;
const _back: (value: Action) => z.input<typeof actionSchema> = (value) =>
  value as z.input<typeof actionSchema>;
void _there;
void _back;
