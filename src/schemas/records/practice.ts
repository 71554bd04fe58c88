import * as z from 'zod/mini';

export const PRACTICE_VERSION = 1;

const text = z.string().check(z.minLength(1), z.maxLength(80));
const ms = z.number().check(z.gte(-10_000), z.lte(3_600_000));
const side = z.enum(['left', 'right']);

/** What a trial was worth when it was measured; `stalled`: the answer counts, its time does not. */
export const TRIAL_MARKS = ['counted', 'anticipation', 'lapse', 'stalled'] as const;

/** How an answer came in; each kind has a delay of its own before the browser hears of it. */
export const TRIAL_INPUTS = ['key', 'touch', 'mouse', 'pen', 'assistive'] as const;

/** One picture shown and answered. Trials thrown away for a stall or a hidden page are only counted. */
const trialSchema = z.strictObject({
  picture: text,
  view: text,
  side,
  /** Degrees from straight up; under 180 away from the body's midline, over 180 towards it. */
  turn: z.int().check(z.gte(0), z.lte(359)),
  answer: side,
  /** From the painted frame to the browser's stamp of the answer, milliseconds. */
  timeMs: ms,
  mark: z.enum(TRIAL_MARKS),
  input: z.enum(TRIAL_INPUTS),
  /** Level of the adaptive run when it was shown, 1 to 5. */
  level: z.optional(z.number().check(z.gte(1), z.lte(5))),
});

/** One block of left/right pictures by the person who uses this browser. */
export const practiceBlockSchema = z.strictObject({
  blockVersion: z.literal(PRACTICE_VERSION),
  id: text,
  startedAt: z.iso.datetime({ offset: true }),
  limb: z.enum(['hand', 'foot']),
  set: z.enum(['upright', 'turned', 'objects', 'mixed', 'adaptive']),
  mode: z.enum(['practice', 'test']),
  aim: z.enum(['careful', 'both', 'fast']),
  /** Pictures asked for; fewer trials mean that the block was ended early. */
  planned: z.int().check(z.gte(2), z.lte(200)),
  seed: z.int().check(z.gte(0), z.lte(4294967295)),
  /** What times on this device depend on. Nothing that tells who it is. */
  device: z.strictObject({
    /** What fingers have here: `touch`, `mouse`, both as `mixed`, or `unknown`. */
    pointer: z.enum(['touch', 'mouse', 'mixed', 'unknown']),
    /** The screen's time between frames, milliseconds. */
    frameMs: z.number().check(z.gte(0), z.lte(1000)),
    /** Smallest step of the page's clock that was seen, milliseconds. */
    clockStepMs: z.number().check(z.gte(0), z.lte(1000)),
    /** The browser's word on when it painted a picture, or its frame; blocks kept before it was noted started with the frame. */
    onset: z.optional(z.enum(['paint', 'frame'])),
    screenWidth: z.int().check(z.gte(0)),
  }),
  /** Trials thrown away because a frame was late or the page was hidden. */
  discarded: z.int().check(z.gte(0)),
  trials: z.array(trialSchema).check(z.maxLength(400)),
});

/** Practice as a file holds it. */
export const practiceSchema = z.strictObject({
  blocks: z.array(practiceBlockSchema),
});

export type PracticeTrial = z.infer<typeof trialSchema>;
export type PracticeBlock = z.infer<typeof practiceBlockSchema>;
