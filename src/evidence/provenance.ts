import type { PROVENANCE } from '../schemas/protocol.ts';
import type { Protocol } from '../simulator/index.ts';
import type { Key } from '../words/t.ts';
import type { Words } from '../words/wordsIn.ts';

export type Status = (typeof PROVENANCE)[number];

/** What the catalogue has under a beginning. */
type Tail<Start extends string> = Key extends infer K
  ? K extends `${Start}${infer End}`
    ? End
    : never
  : never;

type Way = Tail<'evidence.ruled.'>;
type Word = Tail<'evidence.ruledWord.'>;

// biome-ignore lint/suspicious/noExplicitAny: each rule has its own shape of value, checked by the schema
type Show = (words: Words, value: any) => string;

interface Rule {
  /** Its place in the file, under which the catalogue has its name. */
  readonly path: Tail<'evidence.rule.'>;
  readonly show: Show;
  /** What null means here. */
  readonly none?: Word;
}

interface RuleGroup {
  readonly group: Tail<'evidence.rules.'>;
  readonly rules: readonly Rule[];
}

const say = ({ t }: Words, way: Way, value: string | number) =>
  t(`evidence.ruled.${way}`, { value });
const share: Show = ({ percent }, value: number) => percent(value);
const points: Show = (words, value: number) =>
  say(words, 'percentagePoints', Math.round(value * 100));
const as =
  (way: Way): Show =>
  (words, value: number) =>
    say(words, way, value);
const span =
  (way: Way): Show =>
  (words, [low, high]: readonly [number, number]) =>
    say(words, way, words.t('evidence.span', { low, high }));
const named =
  (all: readonly Word[]): Show =>
  ({ t }, value) => {
    const word = all.find((one) => one === value);
    return word ? t(`evidence.ruledWord.${word}`) : String(value);
  };

/** Every rule of a profile by its path, grouped as they are used. A path without a name fails the build. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    group: 'leftRight',
    rules: [
      { path: 'leftRight.accuracyMin', show: share },
      { path: 'leftRight.timeMaxS', show: as('seconds') },
      { path: 'leftRight.timeStatistic', show: named(['meanCorrect', 'medianCorrect']) },
      { path: 'leftRight.neededDays', show: as('days') },
      { path: 'leftRight.windowDays', show: as('days') },
      { path: 'leftRight.imagesMinPerDay', show: as('pictures') },
      { path: 'leftRight.symmetry.accuracyGap', show: points },
      { path: 'leftRight.symmetry.timeGapS', show: as('seconds') },
      { path: 'leftRight.plateau.afterDays', show: as('dayOfStage') },
      { path: 'leftRight.plateau.flatDays', show: as('days') },
      { path: 'leftRight.plateau.accuracyMin', show: share },
    ],
  },
  {
    group: 'imagery',
    rules: [
      { path: 'imagery.days', show: as('days') },
      { path: 'imagery.minutesMin', show: as('minutes') },
      { path: 'imagery.riseMaxNrs', show: as('pointOf10') },
      { path: 'imagery.settleMaxMinutes', show: as('minutes') },
    ],
  },
  {
    group: 'mirror',
    rules: [
      { path: 'mirror.days', show: as('days') },
      { path: 'mirror.minutesMin', show: as('minutes') },
      { path: 'mirror.riseMaxNrs', show: as('pointOf10') },
      { path: 'mirror.settleMaxMinutes', show: as('minutes') },
    ],
  },
  {
    group: 'touch',
    rules: [
      { path: 'touch.days', show: as('days') },
      { path: 'touch.painMaxNrs', show: as('of10') },
      { path: 'touch.settleMaxMinutes', show: as('minutes') },
    ],
  },
  {
    group: 'dose',
    rules: [
      { path: 'dose.imagesPerDay', show: as('pictures') },
      { path: 'dose.imageryMinutes', show: span('minutes') },
      { path: 'dose.mirrorMinutes', show: span('minutes') },
      { path: 'dose.touchMinutes', show: as('minutes') },
      { path: 'dose.touchSessions', show: span('sessions') },
      {
        path: 'dose.touchForceMaxG',
        show: as('grams'),
        none: 'noForce',
      },
    ],
  },
  {
    group: 'pain',
    rules: [
      { path: 'painRule.mode', show: named(['agreedRise', 'evokedAbsolute']) },
      { path: 'painRule.defaultRiseNrs', show: as('points') },
      { path: 'painRule.maxNrs', show: as('of10') },
      { path: 'flare.riseNrs', show: as('points') },
      {
        path: 'flare.riseFraction',
        show: (words, value) => say(words, 'ofStart', share(words, value)),
      },
      { path: 'flare.maxHours', show: as('hours') },
      { path: 'flare.windowDays', show: as('days') },
      { path: 'stepBack.riseNrs', show: as('pointsAbove') },
      { path: 'stepBack.overHours', show: as('hours') },
      { path: 'stepBack.accuracyDrop', show: points },
      { path: 'stepBack.accuracyDays', show: as('daysInARow') },
    ],
  },
  {
    group: 'pace',
    rules: [
      { path: 'overholdDays', show: as('practiceDays') },
      {
        path: 'strictOrder',
        show: ({ t }, value) => t(`evidence.ruledWord.${value ? 'yes' : 'no'}`),
      },
      {
        path: 'earlyMirrorWeeks',
        show: (words, weeks) =>
          weeks === 0 ? words.t('evidence.ruledWord.never') : as('weeksAfter')(words, weeks),
      },
    ],
  },
];

/** The value at a dotted path, undefined where the profile has none. */
export function valueAt(rules: Protocol, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], rules);
}

/** A rule's value as it is read, or null where this profile does not have the rule. */
export function shownValue(words: Words, rules: Protocol, rule: Rule): string | null {
  const value = valueAt(rules, rule.path);
  if (value === null) return rule.none ? words.t(`evidence.ruledWord.${rule.none}`) : null;
  return value === undefined || (typeof value === 'object' && !Array.isArray(value))
    ? null
    : rule.show(words, value);
}

/** @throws when a profile gives the source of a rule that this page would not show */
export function refuseUnnamed(id: string, paths: readonly string[]): void {
  const known = RULE_GROUPS.flatMap(({ rules }) => rules.map(({ path }) => path));
  // A group of rules that a profile leaves out has one entry for all of them.
  const missing = paths.filter((path) => !known.some((one) => `${one}.`.startsWith(`${path}.`)));
  if (missing.length > 0) {
    throw new Error(
      `src/content/protocols/${id}.yaml: provenance: no name for ${missing.join(', ')}`,
    );
  }
}
