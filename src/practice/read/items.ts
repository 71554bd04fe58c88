import { shuffled, streamFrom } from '../../numbers/stream.ts';
import {
  type Abilities,
  drawLearner,
  type LeftRightResult,
  type Luck,
  learnerAbilities,
  leftRightBlock,
  luckOf,
  type Protocol,
  PURPOSE,
} from '../../simulator/index.ts';

/** What is true of the patient behind a series, which nobody in a clinic can know. */
export const TRUTHS = ['ready', 'notReady', 'fell'] as const;
export type Truth = (typeof TRUTHS)[number];

export interface SeriesDay {
  readonly day: number;
  readonly result: LeftRightResult | null;
}

export interface Item {
  readonly truth: Truth;
  readonly series: readonly SeriesDay[];
  /** Day of the visit: all days of the series are over. */
  readonly today: number;
  /** True ability over the last days, both sides together. */
  readonly accuracy: number;
  readonly timeS: number;
}

export const LEVELS = 5;
/** How far true accuracy lies from the gate, how far it falls, and how often a day is practised. */
const MARGIN = [0.12, 0.09, 0.07, 0.05, 0.03];
const FALL = [0.26, 0.22, 0.19, 0.16, 0.14];
const ADHERENCE = [0.98, 0.95, 0.9, 0.85, 0.8];
/** True time lies at least this far from the gate, seconds. */
const TIME_MARGIN_S = 0.2;
const IMAGES = 50;
const FALL_DAYS = 4;
const FALL_SLOWER = 1.12;
/** People looked at until one fits; the strict profile's gate is rarely reached. */
const CANDIDATES = 1500;

const mean = (a: number, b: number) => (a + b) / 2;
const accuracyOf = ({ affected, unaffected }: Abilities) =>
  mean(affected.accuracy, unaffected.accuracy);
/** Like the gate's statistic: a median stands at about nine tenths of the mean. */
function timeOf({ affected, unaffected }: Abilities, protocol: Protocol): number {
  const time = mean(affected.meanS, unaffected.meanS);
  return protocol.leftRight.timeStatistic === 'medianCorrect' ? 0.9 * time : time;
}

/** True accuracy and time against the gate: over it on both, under it on one, or too near to say. */
function stands(able: Abilities, protocol: Protocol, margin: number): Truth | null {
  const { accuracyMin, timeMaxS, symmetry } = protocol.leftRight;
  const [accuracy, time] = [accuracyOf(able), timeOf(able, protocol)];
  const apart = able.unaffected.accuracy - able.affected.accuracy;
  const slower = able.affected.meanS - able.unaffected.meanS;
  const even = !symmetry || (apart < symmetry.accuracyGap / 2 && slower < symmetry.timeGapS);
  // Near the top there is less room above a strict line than below it.
  const above = Math.min(margin, (0.97 - accuracyMin) / 2);
  if (even && accuracy >= accuracyMin + above && time <= timeMaxS - TIME_MARGIN_S / 2)
    return 'ready';
  if (accuracy <= accuracyMin - margin || time >= timeMaxS + 2 * TIME_MARGIN_S) return 'notReady';
  return null;
}

function fallen({ affected, unaffected }: Abilities, by: number): Abilities {
  const worse = (able: Abilities['affected']) => ({
    ...able,
    accuracy: Math.max(0.5, able.accuracy - by),
    meanS: able.meanS * FALL_SLOWER,
  });
  return { affected: worse(affected), unaffected: worse(unaffected) };
}

/** On which days somebody practises. */
function practiceDays(days: number, share: number, seed: number): readonly boolean[] {
  const chance = streamFrom(seed ^ 0x51ed);
  return Array.from({ length: days }, () => chance.next() < share);
}

interface Plan {
  readonly truth: Truth;
  readonly level: number;
  readonly seed: number;
  readonly protocol: Protocol;
}

/** The abilities of each practised day for one candidate, or null when they are not what is asked. */
function candidate(luck: Luck, subject: number, plan: Plan, practised: readonly boolean[]) {
  const margin = MARGIN[plan.level - 1] ?? 0.03;
  const learner = drawLearner(luck, subject);
  let before = 0;
  const abilities = practised.map((did) => {
    const able = learnerAbilities(learner, before);
    if (did) before += 1;
    return able;
  });
  const last = abilities.at(-1);
  const weekAgo = abilities.at(-8);
  if (!last || !weekAgo) return null;
  const wanted = plan.truth === 'notReady' ? 'notReady' : 'ready';
  if (stands(last, plan.protocol, margin) !== wanted) return null;
  // Ready means that it has held for the week, not that it came true this morning.
  if (wanted === 'ready' && stands(weekAgo, plan.protocol, margin / 2) !== 'ready') return null;
  if (plan.truth !== 'fell') return abilities;
  // A fall that stayed over the gate would leave the right answer open.
  const over = accuracyOf(last) - plan.protocol.leftRight.accuracyMin;
  const by = Math.max(FALL[plan.level - 1] ?? 0.14, over + margin);
  return abilities.map((able, day) =>
    day >= abilities.length - FALL_DAYS ? fallen(able, by) : able,
  );
}

/**
 * One patient's series, drawn by the simulator's own generator.
 *
 * @throws {RangeError} if no patient of the population fits, which tests exclude for our profiles
 */
export function makeItem(plan: Plan): Item {
  const luck = luckOf(plan.seed, 'read-a-series');
  const days = 15 + (plan.seed % 6);
  const drawn = practiceDays(days, ADHERENCE[plan.level - 1] ?? 0.8, plan.seed);
  // A fall has to be seen on practice days to be seen at all.
  const practised = drawn.map((did, day) => did || day >= days - FALL_DAYS);
  for (let subject = 0; subject < CANDIDATES; subject += 1) {
    const abilities = candidate(luck, subject, plan, practised);
    const last = abilities?.at(-1);
    if (!abilities || !last) continue;
    const series = abilities.map((able, day) => ({
      day,
      result: practised[day] ? leftRightBlock(luck, PURPOSE.leftRight, day, 0, IMAGES, able) : null,
    }));
    const truth = { accuracy: accuracyOf(last), timeS: timeOf(last, plan.protocol) };
    return { truth: plan.truth, series, today: days, ...truth };
  }
  throw new RangeError(`no patient is ${plan.truth} at level ${plan.level}`);
}

/** Three patients of one level: in random order, not always one of each kind. */
export function makeRound(seed: number, level: number, protocol: Protocol): readonly Item[] {
  const chance = streamFrom(seed);
  const third: Truth = (['ready', 'notReady', 'fell'] as const)[chance.below(3)] ?? 'ready';
  const second: Truth = chance.next() < 0.5 ? 'fell' : 'notReady';
  const truths = shuffled<Truth>(['ready', second, third], chance);
  return truths.map((truth) =>
    makeItem({ truth, level, protocol, seed: Math.floor(chance.next() * 4294967296) }),
  );
}
