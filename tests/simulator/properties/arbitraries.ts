import fc from 'fast-check';
import {
  type Action,
  ASK_TOPICS,
  act,
  availableActions,
  BUDAPEST_CATEGORIES,
  CONTACTS,
  DIARY_NOTES,
  type Episode,
  type EpisodeSetup,
  type LifeEvent,
  MODES,
  NEW_SIGNS,
  type PatientCase,
  type PatientStart,
  type Protocol,
  SIDES,
  SKIN_TONES,
  startEpisode,
  URGENCIES,
} from '../../../src/simulator/index.ts';
import { diceOf, drawnFrom, pick } from '../../../tools/fuzz/draw.ts';
import { rubric } from '../content.ts';

/**
 * A number between two, its whole range alike. `fc.double` alone would spread over exponents, so
 * nearly every share would be nearly 0; it comes in now and then for its odd values.
 */
const between = (min: number, max: number) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.nat(1000).map((part) => min + ((max - min) * part) / 1000) },
    { weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) },
  );
const share = between(0, 1);
const whole = (min: number, max: number) => fc.integer({ min, max });

const anyStart: fc.Arbitrary<PatientStart> = fc.record({
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

/** Half at the edges of the ranges; the other half somewhere inside, and willing to stay in care. */
const start = fc.oneof(
  anyStart,
  fc.noBias(anyStart).map((one) => ({
    ...one,
    alliance: 0.4 + 0.6 * one.alliance,
    motivation: 0.4 + 0.6 * one.motivation,
  })),
);

const traits = fc.record({
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

const facts = fc.record({
  visionOk: fc.boolean(),
  cognitionOk: fc.boolean(),
  contralateralOk: fc.boolean(),
  dystonia: fc.boolean(),
  nerveInjury: fc.boolean(),
  fractureUnited: fc.boolean(),
  phq9Item9: whole(0, 3),
  thermalSenseOk: fc.boolean(),
  bracesInImagery: fc.boolean(),
  symptoms: fc.subarray([...BUDAPEST_CATEGORIES]),
});

const lifeEvent: fc.Arbitrary<LifeEvent> = fc.record({
  id: fc.constantFrom('storm', 'wedding', 'scratch'),
  window: fc
    .tuple(whole(0, 120), whole(0, 40))
    .map(([from, span]): [number, number] => [from, from + span]),
  chance: share,
  note: fc.constantFrom(...DIARY_NOTES),
  flare: between(0, 5),
  fear: between(0, 0.5),
  distress: between(0, 0.5),
  newSigns: fc.subarray([...NEW_SIGNS]),
  urgency: fc.constantFrom(null, ...URGENCIES),
  contact: fc.constantFrom(null, ...CONTACTS),
});

/** Any patient that the case schema lets through. */
export const patients: fc.Arbitrary<PatientCase> = fc.record({
  id: fc.constantFrom('anybody', 'somebody-else', 'a-third'),
  ageYears: whole(16, 100),
  limb: fc.constantFrom('hand' as const, 'foot' as const),
  affectedSide: fc.constantFrom(...SIDES),
  dominantSide: fc.constantFrom(...SIDES),
  skinTone: fc.constantFrom(...SKIN_TONES),
  durationWeeks: whole(0, 1000),
  maxWeeks: whole(4, 52),
  touchLadder: whole(2, 8).map((rungs) => Array.from({ length: rungs }, (_, i) => `texture${i}`)),
  start,
  traits,
  facts,
  events: fc.array(lifeEvent, { maxLength: 3 }),
  goals: fc.array(
    fc.record({
      id: fc.constantFrom('write', 'cook', 'walk'),
      difficulty: share,
      needsTemperature: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  knownFromLetter: fc.subarray([...ASK_TOPICS]),
});

const positive = (max: number) => between(0.1, max);
const range = (max: number) =>
  fc.tuple(positive(max), positive(max)).map(([a, b]): [number, number] => {
    return a <= b ? [a, b] : [b, a];
  });
const tolerance = fc.record({
  days: whole(0, 30),
  minutesMin: positive(60),
  riseMaxNrs: between(0, 10),
  settleMaxMinutes: positive(240),
});

/** Any profile that the protocol schema lets through. */
export const profiles: fc.Arbitrary<Protocol> = fc.record({
  id: fc.constantFrom('one_profile', 'another'),
  leftRight: fc.record({
    accuracyMin: share,
    timeMaxS: positive(6),
    timeStatistic: fc.constantFrom('meanCorrect' as const, 'medianCorrect' as const),
    neededDays: whole(0, 14),
    windowDays: whole(0, 30),
    imagesMinPerDay: whole(2, 100),
    symmetry: fc.option(fc.record({ accuracyGap: share, timeGapS: positive(2) })),
    plateau: fc.record({ afterDays: whole(0, 60), flatDays: whole(0, 60), accuracyMin: share }),
  }),
  imagery: tolerance,
  mirror: tolerance,
  touch: fc.record({
    days: whole(0, 14),
    painMaxNrs: between(0, 10),
    settleMaxMinutes: positive(240),
  }),
  dose: fc.record({
    imagesPerDay: whole(2, 200),
    imageryMinutes: range(120),
    mirrorMinutes: range(120),
    touchMinutes: positive(30),
    touchSessions: range(12),
    touchForceMaxG: fc.option(positive(200)),
  }),
  painRule: fc.oneof(
    fc.record({ mode: fc.constant('evokedAbsolute' as const), maxNrs: between(0, 10) }),
    fc.record({ mode: fc.constant('agreedRise' as const), defaultRiseNrs: between(0, 5) }),
  ),
  flare: fc.record({
    riseFraction: share,
    riseNrs: positive(5),
    windowDays: whole(0, 60),
    maxHours: positive(200),
  }),
  stepBack: fc.record({
    riseNrs: positive(5),
    overHours: positive(200),
    accuracyDrop: share,
    accuracyDays: whole(0, 14),
  }),
  earlyMirrorWeeks: whole(0, 60),
  overholdDays: whole(0, 60),
  strictOrder: fc.boolean(),
});

/** A seed anywhere in its range. */
export const seeds = whole(0, 4294967295);

export const setups: fc.Arbitrary<EpisodeSetup> = fc.record({
  case: patients,
  protocol: profiles,
  rubric: fc.constant(rubric),
  seed: seeds,
  mode: fc.constantFrom(...MODES),
});

/** What a step of a log does: end the visit soon, or one of the things that are open. */
export interface Step {
  readonly ends: boolean;
  readonly seed: number;
}
export const steps = (maxLength: number): fc.Arbitrary<readonly Step[]> =>
  fc.noBias(
    fc.array(
      fc.record({
        ends: fc.oneof(
          { weight: 3, arbitrary: fc.constant(false) },
          { weight: 1, arbitrary: fc.constant(true) },
        ),
        seed: seeds,
      }),
      { minLength: Math.floor(maxLength / 2), maxLength },
    ),
  );

/** The action of a step where the episode stands; null when nothing is open. */
export function actionFor(episode: Episode, { ends, seed }: Step): Action | null {
  const open = availableActions(episode).filter(
    ({ refusal, kind }) => refusal === null && kind !== 'discharge',
  );
  if (open.length === 0) return null;
  const dice = diceOf(seed);
  const wanted = ends ? open.filter(({ kind }) => kind === 'endVisit' || kind === 'respond') : open;
  return drawnFrom(pick(wanted.length > 0 ? wanted : open, dice), dice);
}

/** Plays a log of steps; `each` sees every episode on the way, refused steps included. */
export function play(
  setup: EpisodeSetup,
  log: readonly Step[],
  each: (after: Episode, action: Action, before: Episode) => void = () => {},
): Episode {
  let episode = startEpisode(setup);
  for (const step of log) {
    const action = actionFor(episode, step);
    if (action === null) break;
    const before = episode;
    episode = act(before, action).episode;
    each(episode, action, before);
  }
  return episode;
}
