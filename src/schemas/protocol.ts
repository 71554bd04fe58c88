import * as z from 'zod/mini';
import type { Protocol } from '../simulator/index.ts';

const share = z.number().check(z.gte(0), z.lte(1));
const positive = z.number().check(z.gt(0));
const days = z.int().check(z.gte(0), z.lte(365));
const range = z
  .tuple([positive, positive])
  .check(z.refine(([low, high]) => low <= high, 'the lower bound must not exceed the upper'));

const tolerance = z.strictObject({
  days,
  minutesMin: positive,
  riseMaxNrs: z.number().check(z.gte(0), z.lte(10)),
  settleMaxMinutes: positive,
});

export const protocolRulesSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9_]*$/)),
  leftRight: z.strictObject({
    accuracyMin: share,
    timeMaxS: positive,
    timeStatistic: z.enum(['meanCorrect', 'medianCorrect']),
    neededDays: days,
    windowDays: days,
    imagesMinPerDay: z.int().check(z.gte(2)),
    symmetry: z.nullable(z.strictObject({ accuracyGap: share, timeGapS: positive })),
    plateau: z.strictObject({ afterDays: days, flatDays: days, accuracyMin: share }),
  }),
  imagery: tolerance,
  mirror: tolerance,
  touch: z.strictObject({
    days,
    painMaxNrs: z.number().check(z.gte(0), z.lte(10)),
    settleMaxMinutes: positive,
  }),
  dose: z.strictObject({
    imagesPerDay: z.int().check(z.gte(2)),
    imageryMinutes: range,
    mirrorMinutes: range,
    touchMinutes: positive,
    touchSessions: range,
    touchForceMaxG: z.nullable(positive),
  }),
  painRule: z.discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('evokedAbsolute'), maxNrs: z.number() }),
    z.strictObject({ mode: z.literal('agreedRise'), defaultRiseNrs: z.number() }),
  ]),
  flare: z.strictObject({
    riseFraction: share,
    riseNrs: positive,
    windowDays: days,
    maxHours: positive,
  }),
  stepBack: z.strictObject({
    riseNrs: positive,
    overHours: positive,
    accuracyDrop: share,
    accuracyDays: days,
  }),
  earlyMirrorWeeks: z.int().check(z.gte(0)),
  overholdDays: days,
  strictOrder: z.boolean(),
});

/** Where a rule comes from. `article` = the source article's own number. */
export const PROVENANCE = ['trial', 'consensus', 'convention', 'article', 'assumption'] as const;

export const protocolSchema = z.strictObject({
  name: z.string(),
  summary: z.string(),
  rules: protocolRulesSchema,
  /** Dotted path of each number in `rules` → its status and sources. */
  provenance: z.record(
    z.string(),
    z.strictObject({
      status: z.enum(PROVENANCE),
      sources: z.array(z.string()),
      note: z.optional(z.string()),
    }),
  ),
});

export type ProtocolFile = z.infer<typeof protocolSchema>;

const _protocol: (value: z.infer<typeof protocolRulesSchema>) => Protocol = (value) => value;
void _protocol;
