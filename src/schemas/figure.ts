import * as z from 'zod/mini';
import { MESSAGES, URGENCIES } from '../simulator/index.ts';

const words = z.string().check(z.minLength(2), z.trim());
const sentence = z.string().check(z.minLength(12), z.trim());
const id = z.string().check(z.regex(/^[a-zA-Z0-9]+(-[a-z0-9]+)*$/, 'letters, digits and hyphens'));
/** Ids of `content/claims`, shown under the figure. */
const claims = z.array(id).check(z.minLength(1));
const atLeast = <T extends z.ZodMiniType>(one: T, n: number) => z.array(one).check(z.minLength(n));
const nrs = z.number().check(z.gte(0), z.lte(10));

const flareTree = z.strictObject({
  figure: z.literal('flareTree'),
  claims,
  questions: atLeast(z.strictObject({ id, asks: sentence, look: sentence }), 2),
  ends: atLeast(z.strictObject({ id, name: words, todo: sentence }), 2),
  /** The two ways to get any flare wrong. */
  opposites: atLeast(z.strictObject({ does: sentence, why: sentence }), 2),
  cases: atLeast(
    z.strictObject({
      id,
      who: words,
      about: sentence,
      usual: nrs,
      /** Daily averages up to yesterday, oldest first. */
      pain: atLeast(nrs, 7),
      /** Days since the newest stage or rung began. */
      stageDay: z.int().check(z.gte(1)),
      newSign: z.boolean(),
      /** Use fell below half of the usual on the last three days. */
      useLost: z.boolean(),
    }),
    3,
  ),
});

const forceTrainer = z.strictObject({
  figure: z.literal('forceTrainer'),
  claims,
  weights: atLeast(
    z.strictObject({ name: words, grams: z.number().check(z.gt(0)), note: z.optional(words) }),
    3,
  ),
  /** What touches the skin: areas are teaching assumptions, to be measured in the clinic. */
  contacts: atLeast(z.strictObject({ id, name: words, cm2: z.number().check(z.gt(0)) }), 2),
});

const ladderPlanner = z.strictObject({
  figure: z.literal('ladderPlanner'),
  claims,
  patient: sentence,
  /** How unpleasant the patient finds each, 0 to 10, in the order in which they lie on the table. */
  textures: atLeast(z.strictObject({ id, name: words, unpleasant: nrs }), 3),
  /** What the limb does while it is touched; `demand` in rungs, as in the patient model. */
  phases: atLeast(z.strictObject({ id, name: words, demand: z.number() }), 2),
  /** Rungs tolerated at the start, 0 = the easiest texture. */
  tolerance: z.number(),
  weeks: z.int().check(z.gte(4)),
});

const phrase = z.strictObject({ told: words, found: words, absent: words });
const budapestDrill = z.strictObject({
  figure: z.literal('budapestDrill'),
  claims,
  people: atLeast(words, 10),
  injuries: atLeast(z.strictObject({ limb: z.enum(['hand', 'foot']), after: words }), 6),
  /** Words for each item: reported, found by the examiner, and looked for and not found. */
  items: z.record(z.string(), phrase),
  proportion: z.strictObject({ out: sentence, within: sentence }),
  excluded: sentence,
  /** Findings that explain the picture better, and what to do first. */
  mimics: atLeast(z.strictObject({ id, clue: sentence, name: words, first: words }), 5),
});

const redFlagSorter = z.strictObject({
  figure: z.literal('redFlagSorter'),
  claims,
  findings: atLeast(
    z.strictObject({
      id,
      says: sentence,
      urgency: z.enum(URGENCIES),
      because: sentence,
      /** Names self-harm: can be left out without loss. */
      selfHarm: z.optional(z.boolean()),
    }),
    12,
  ),
});

const wordsWorkshop = z.strictObject({
  figure: z.literal('wordsWorkshop'),
  claims,
  scenes: atLeast(
    z.strictObject({
      id,
      patient: sentence,
      choices: atLeast(
        z.strictObject({ says: sentence, message: z.enum(MESSAGES), because: sentence }),
        3,
      ),
    }),
    4,
  ),
});

const measurementBudget = z.strictObject({
  figure: z.literal('measurementBudget'),
  claims,
  capMinutes: z.number().check(z.gt(0)),
  instruments: atLeast(
    z.strictObject({
      id,
      name: words,
      asks: words,
      minutes: z.number().check(z.gt(0)),
      domain: words,
      limb: z.enum(['arm', 'leg', 'both']),
      /** When it pays to ask again outside baseline. */
      every: z.enum(['weekly', 'fortnightly', 'baseline']),
      change: words,
    }),
    8,
  ),
});

const bodyMapExplorer = z.strictObject({
  figure: z.literal('bodyMapExplorer'),
  claims,
  parts: atLeast(z.strictObject({ id, name: words, says: sentence }), 5),
  views: atLeast(
    z.strictObject({
      id: z.enum(['claimed', 'found']),
      name: words,
      summary: sentence,
      points: atLeast(z.strictObject({ asks: words, says: sentence }), 3),
      patient: sentence,
    }),
    2,
  ),
});

const imageryTimer = z.strictObject({
  figure: z.literal('imageryTimer'),
  claims,
  movements: atLeast(z.strictObject({ id, name: words, cue: sentence }), 3),
  steps: z.array(z.strictObject({ name: words, seconds: z.number() })).check(z.minLength(3)),
  stopRules: atLeast(sentence, 2),
});

const mirrorChecker = z.strictObject({
  figure: z.literal('mirrorChecker'),
  claims,
  items: atLeast(
    z.strictObject({
      id,
      label: words,
      group: z.enum(['screen', 'setup', 'practice']),
      right: words,
      wrong: words,
      because: sentence,
      /** With this wrong there is no mirror today at all. */
      bars: z.boolean(),
    }),
    8,
  ),
  scenes: atLeast(z.strictObject({ id, about: sentence, wrong: z.array(id) }), 4),
});

const effectExplorer = z.strictObject({
  figure: z.literal('effectExplorer'),
  claims,
  published: atLeast(
    z.strictObject({
      name: words,
      smd: z.number(),
      low: z.number(),
      high: z.number(),
      n: z.optional(z.int()),
      note: sentence,
    }),
    3,
  ),
});

const recoveryExplorer = z.strictObject({
  figure: z.literal('recoveryExplorer'),
  claims,
  case: id,
  durations: atLeast(z.strictObject({ weeks: z.int(), name: words }), 3),
  published: atLeast(z.strictObject({ share: words, says: sentence }), 3),
});

/** What an interactive figure shows, where that is content and no rule. */
export const figureSchema = z.discriminatedUnion('figure', [
  flareTree,
  forceTrainer,
  ladderPlanner,
  budapestDrill,
  redFlagSorter,
  wordsWorkshop,
  measurementBudget,
  bodyMapExplorer,
  imageryTimer,
  mirrorChecker,
  effectExplorer,
  recoveryExplorer,
]);
export type FigureContent = z.infer<typeof figureSchema>;
export type FigureName = FigureContent['figure'];
export type FigureOf<N extends FigureName> = Extract<FigureContent, { figure: N }>;
