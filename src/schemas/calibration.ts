import * as z from 'zod/mini';

const sentence = z.string().check(z.minLength(3), z.trim());
const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'));
const statistic = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/));

export const UNITS = ['mm', 'NRS', 'ms', 'share', 'SD', 'r', '°C', 'ratio'] as const;
export type Unit = (typeof UNITS)[number];

/** One published group result. */
const target = z
  .strictObject({
    id,
    /** Name of the simulated statistic that answers it. */
    statistic,
    says: sentence,
    unit: z.enum(UNITS),
    /** As published; null where the source gives a direction only. */
    value: z.nullable(z.number()),
    /** Simulated values that agree: lowest and highest, null where open. */
    interval: z.tuple([z.nullable(z.number()), z.nullable(z.number())]),
    /** Printed in the source, computed here from its spread and size, our own bound, a direction; or none. */
    intervalFrom: z.enum(['published', 'computed', 'bound', 'direction', 'none']),
    note: z.optional(sentence),
    /** Parameters were set with it or its study in view; it was predicted; or it is shown, not judged. */
    role: z.enum(['fitted', 'held-out', 'shown']),
    /** `from-memory`: not yet checked against the source, and out of the pass rule. */
    status: z.enum(['confirmed', 'from-memory']),
  })
  .check(
    // Without any bound a result would agree with everything: it may be shown, and never counted.
    z.refine(
      ({ role, intervalFrom, interval }) => {
        const bounded = interval.some((bound) => bound !== null);
        return role === 'shown'
          ? intervalFrom === 'none' && !bounded
          : intervalFrom !== 'none' && bounded;
      },
      {
        path: ['interval'],
        error:
          'a result with role "shown" has no bound and intervalFrom "none"; any other has a bound and says where it is from',
      },
    ),
  );

/** One published study and how it is simulated. */
export const studySchema = z.strictObject({
  study: statistic,
  title: sentence,
  /** Id of `content/sources`; null where no source is named. */
  source: z.nullable(id),
  /** Id of `content/claims` that holds these figures. */
  claim: id,
  people: sentence,
  simulated: sentence,
  targets: z.array(target).check(z.minLength(1)),
});
export type CalibrationStudy = z.infer<typeof studySchema>;
export type CalibrationTarget = CalibrationStudy['targets'][number];

/** The source article's own figures, asked of the same virtual people. */
export const articleFiguresSchema = z.strictObject({
  figures: z.array(
    z.strictObject({
      id,
      claim: id,
      says: sentence,
      /** What is counted in the simulation. */
      asked: sentence,
      statistic,
      unit: z.enum(UNITS),
      value: z.nullable(z.number()),
    }),
  ),
  conflicts: z.array(
    z.strictObject({
      figures: z.array(id).check(z.minLength(1)),
      /** The argument needs the text alone, or besides it a published trial, or the model. */
      restsOn: z.enum(['text', 'trial', 'model']),
      why: sentence,
    }),
  ),
});
export type ArticleFigures = z.infer<typeof articleFiguresSchema>;

const numbers = z.record(z.string(), z.number());

/** What `npm run calibration` writes. */
export const calibrationResultsSchema = z.strictObject({
  engine: z.string(),
  /** Virtual people in each arm of each study. */
  people: z.int(),
  runs: z.array(
    z.strictObject({
      seeds: z.tuple([z.int(), z.int()]),
      /** Simulated value of each target, by its id. */
      targets: numbers,
      /** Statistics of the source article's figures. */
      article: numbers,
      fitted: z.tuple([z.int(), z.int()]),
      heldOut: z.tuple([z.int(), z.int()]),
      holds: z.boolean(),
    }),
  ),
});
export type CalibrationResults = z.infer<typeof calibrationResultsSchema>;

/** What `npm run sensitivity` writes: by parameter, what moving it does. */
export const sensitivityResultsSchema = z.strictObject({
  engine: z.string(),
  people: z.int(),
  samples: z.int(),
  /** Courses behind each mean score. */
  scored: z.int(),
  seeds: z.tuple([z.int(), z.int()]),
  /** At the model's own values. */
  base: z.strictObject({ fallMm: z.number(), useGain: z.number(), score: z.number() }),
  parameters: z.array(
    z.strictObject({
      name: z.string(),
      low: z.number(),
      high: z.number(),
      /** Outcome with the parameter at `low` and at `high`, all else as it is. */
      fallMm: z.tuple([z.number(), z.number()]),
      useGain: z.tuple([z.number(), z.number()]),
      score: z.tuple([z.number(), z.number()]),
      /** Rank correlation with the outcome while all parameters vary at once. */
      rankFall: z.number(),
      rankUse: z.number(),
      rankScore: z.number(),
    }),
  ),
});
export type SensitivityResults = z.infer<typeof sensitivityResultsSchema>;
