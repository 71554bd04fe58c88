import * as z from 'zod/mini';
import {
  BANDS,
  DOMAINS,
  ENDINGS,
  type Episode,
  type EpisodeRecord,
  type EpisodeResult,
  fromEarlier,
  MODES,
  RECORD_VERSION,
} from '../../simulator/index.ts';

/** 2: the score stands in a result, with the version and the recipe that it was made by. */
export const ATTEMPT_VERSION = 2;
/** Raise it when the stored shape of a running episode changes. */
export const SNAPSHOT_VERSION = 2;

const text = z.string().check(z.minLength(1));
const whole = z.int().check(z.gte(0));
/** A moment with the offset of the place it was written in. */
const moment = z.iso.datetime({ offset: true });
const points = z.number().check(z.gte(0), z.lte(100));

/** A record of any engine's version: replaying it checks every action again. */
const recordShape = {
  engine: text,
  caseId: text,
  caseHash: text,
  protocolId: text,
  protocolHash: text,
  seed: z.int().check(z.gte(0), z.lte(4294967295)),
  mode: z.enum(MODES),
  actions: z.array(z.looseObject({ kind: text })),
};
const record = z.strictObject({ recordVersion: z.literal(RECORD_VERSION), ...recordShape });
const earlierRecord = z.strictObject({
  recordVersion: z.literal(1),
  rubricHash: text,
  ...recordShape,
});

/** What the clinic list needs to know of a finished attempt. */
const earlierScore = z.strictObject({
  total: points,
  passed: z.boolean(),
  band: z.enum(BANDS),
  domains: z.record(z.enum(DOMAINS), points),
});

const scoreSchema = z.extend(earlierScore, { mistakes: z.nullable(z.array(text)) });
const resultSchema = z.strictObject({
  scoring: z.nullable(text),
  rubricHash: text,
  score: scoreSchema,
});

/** Longest answer to a question of the debrief, characters. */
export const REFLECTION_LENGTH = 2000;
const written = z.string().check(z.maxLength(REFLECTION_LENGTH));

/** What the trainee wrote before seeing the result; both empty when it was skipped. Never scored. */
const reflectionSchema = z.strictObject({ hardest: written, differently: written });

const attemptShape = {
  id: text,
  caseId: text,
  /** 1 = the first run of this case on this device, the one that counts. */
  attemptNumber: z.int().check(z.gte(1)),
  startedAt: moment,
  updatedAt: moment,
  /** Seconds with the page in view and in use. */
  activeSeconds: z.number().check(z.gte(0)),
  locale: text,
  /** The build of the site that wrote it. */
  build: text,
  /** Week of the case at the last save, for lists. */
  week: z.int().check(z.gte(1)),
  ending: z.nullable(z.enum(ENDINGS)),
  /** false once it went on under another engine or case than it began with. */
  replayVerifiable: z.boolean(),
  /** Left for a new start; kept, never shown as running. */
  abandoned: z.boolean(),
  /** Missing until the debrief has been opened. */
  reflection: z.optional(reflectionSchema),
};

const currentSchema = z.strictObject({
  attemptVersion: z.literal(ATTEMPT_VERSION),
  record,
  /** How it came out; null until it has ended. */
  result: z.nullable(resultSchema),
  ...attemptShape,
});

const earlierSchema = z.strictObject({
  attemptVersion: z.literal(1),
  record: earlierRecord,
  score: z.nullable(earlierScore),
  ...attemptShape,
});

/** An attempt of version 1 as it is kept now: nothing is lost, and what scored it is not known. */
function fromVersion1(earlier: z.infer<typeof earlierSchema>): z.infer<typeof currentSchema> {
  const { score, record: named, ...rest } = earlier;
  const { record, rubricHash } = fromEarlier(named);
  return {
    ...rest,
    attemptVersion: ATTEMPT_VERSION,
    record,
    result: score && { scoring: null, rubricHash, score: { ...score, mistakes: null } },
  };
}

/** One attempt at one case as this device keeps it, of this version or an earlier one. */
export const attemptSchema = z.discriminatedUnion('attemptVersion', [
  currentSchema,
  z.pipe(earlierSchema, z.transform(fromVersion1)),
]);

/** Where a chart stands; snapshots of version 1 keep it inside a chart, and two more charts beside it. */
const place = z.union([text, z.looseObject({ value: text })]);

/** The shape that a stored episode must have before anybody looks inside. */
const episode = z.looseObject({
  setup: z.looseObject({
    case: z.looseObject({ id: text, touchLadder: z.array(z.string()) }),
    protocol: z.looseObject({ id: text, leftRight: z.looseObject({}), touch: z.looseObject({}) }),
    rubric: z.looseObject({ id: text }),
    seed: whole,
    mode: z.enum(MODES),
  }),
  day: whole,
  visit: z.int().check(z.gte(1)),
  visitMode: text,
  minutesLeft: z.number(),
  minutesBudget: z.number(),
  patient: z.looseObject({}),
  plan: z.looseObject({}),
  charts: z.looseObject({ care: place, flare: place }),
  entries: z.array(z.looseObject({ type: text })),
  actions: z.array(z.looseObject({ kind: text })),
  doneThisVisit: z.array(z.string()),
  ending: z.nullable(z.enum(ENDINGS)),
});

/** A running episode, to go on from when the record can no longer be replayed. */
export const snapshotSchema = z.strictObject({
  /** The attempt's id. */
  id: text,
  snapshotVersion: z.literal([1, SNAPSHOT_VERSION]),
  engine: text,
  episode,
});

/** An attempt as a file holds it: both together. */
export const keptAttemptSchema = z.strictObject({
  attempt: attemptSchema,
  snapshot: z.nullable(snapshotSchema),
});

export type Reflection = z.infer<typeof reflectionSchema>;
export interface Attempt extends Omit<z.infer<typeof currentSchema>, 'record' | 'result'> {
  readonly record: EpisodeRecord;
  readonly result: EpisodeResult | null;
}
export interface Snapshot extends Omit<z.infer<typeof snapshotSchema>, 'episode'> {
  readonly episode: Episode;
}
