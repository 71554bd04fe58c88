import type { PROVENANCE } from '../../schemas/protocol.ts';
import type { Protocol } from '../../simulator/index.ts';

export type Status = (typeof PROVENANCE)[number];

export const STATUS_WORDS: Readonly<Record<Status, { name: string; meaning: string }>> = {
  trial: { name: 'trial', meaning: 'It was what people did or were given in a trial.' },
  consensus: {
    name: 'consensus',
    meaning: 'A published standard or a panel of experts agreed on it.',
  },
  convention: {
    name: 'convention',
    meaning: 'Guidance or teaching material uses it. We found no test of it.',
  },
  article: {
    name: 'source article',
    meaning: 'The popular article says so. We could not trace it further.',
  },
  assumption: { name: 'assumption', meaning: 'We chose it so that the course can be played.' },
};

const share = (value: number) => `${Math.round(value * 100)}%`;
const points = (value: number) => `${Math.round(value * 100)} percentage points`;
const unit = (name: string) => (value: number) => `${value} ${name}`;
const span = (name: string) => (value: readonly number[]) => `${value[0]} to ${value[1]} ${name}`;
const words = (table: Readonly<Record<string, string>>) => (value: unknown) =>
  table[String(value)] ?? String(value);

// biome-ignore lint/suspicious/noExplicitAny: each rule has its own shape of value, checked by the schema
type Show = (value: any) => string;

interface Rule {
  readonly path: string;
  readonly name: string;
  readonly show: Show;
  /** What null means here. */
  readonly none?: string;
}

/** Every rule of a profile by its path, grouped as they are used. A path without a name fails the build. */
export const RULE_GROUPS: readonly { readonly name: string; readonly rules: readonly Rule[] }[] = [
  {
    name: 'Left or right: the gate of stage 1',
    rules: [
      { path: 'leftRight.accuracyMin', name: 'Least share correct', show: share },
      { path: 'leftRight.timeMaxS', name: 'Longest time a picture', show: unit('seconds') },
      {
        path: 'leftRight.timeStatistic',
        name: 'How the time is taken',
        show: words({
          meanCorrect: 'mean of the correct answers',
          medianCorrect: 'median of the correct answers',
        }),
      },
      { path: 'leftRight.neededDays', name: 'Days that must meet it', show: unit('days') },
      { path: 'leftRight.windowDays', name: 'Practice days looked back on', show: unit('days') },
      {
        path: 'leftRight.imagesMinPerDay',
        name: 'Fewest pictures for a day to count',
        show: unit('pictures'),
      },
      {
        path: 'leftRight.symmetry.accuracyGap',
        name: 'Largest gap in accuracy between the sides',
        show: points,
      },
      {
        path: 'leftRight.symmetry.timeGapS',
        name: 'Largest gap in time between the sides',
        show: unit('seconds'),
      },
      {
        path: 'leftRight.plateau.afterDays',
        name: 'A plateau may count from',
        show: (days: number) => `day ${days} of the stage`,
      },
      {
        path: 'leftRight.plateau.flatDays',
        name: 'Days without change for a plateau',
        show: unit('days'),
      },
      {
        path: 'leftRight.plateau.accuracyMin',
        name: 'Least share correct on a plateau',
        show: share,
      },
    ],
  },
  {
    name: 'Imagined movement: the gate of stage 2',
    rules: [
      { path: 'imagery.days', name: 'Calm days in a row', show: unit('days') },
      {
        path: 'imagery.minutesMin',
        name: 'Least practice for a day to count',
        show: unit('minutes'),
      },
      { path: 'imagery.riseMaxNrs', name: 'Largest rise of pain', show: unit('point of 10') },
      { path: 'imagery.settleMaxMinutes', name: 'Longest time to settle', show: unit('minutes') },
    ],
  },
  {
    name: 'Mirror: the gate of stage 3',
    rules: [
      { path: 'mirror.days', name: 'Calm days in a row', show: unit('days') },
      {
        path: 'mirror.minutesMin',
        name: 'Least practice for a day to count',
        show: unit('minutes'),
      },
      { path: 'mirror.riseMaxNrs', name: 'Largest rise of pain', show: unit('point of 10') },
      { path: 'mirror.settleMaxMinutes', name: 'Longest time to settle', show: unit('minutes') },
    ],
  },
  {
    name: 'Touch: the gate of each texture',
    rules: [
      { path: 'touch.days', name: 'Calm days in a row', show: unit('days') },
      { path: 'touch.painMaxNrs', name: 'Most pain from the texture itself', show: unit('of 10') },
      { path: 'touch.settleMaxMinutes', name: 'Longest time to settle', show: unit('minutes') },
    ],
  },
  {
    name: 'Doses',
    rules: [
      { path: 'dose.imagesPerDay', name: 'Left/right pictures a day', show: unit('pictures') },
      { path: 'dose.imageryMinutes', name: 'Imagined movement a day', show: span('minutes') },
      { path: 'dose.mirrorMinutes', name: 'Mirror a day', show: span('minutes') },
      { path: 'dose.touchMinutes', name: 'Touch, each session', show: unit('minutes') },
      { path: 'dose.touchSessions', name: 'Touch sessions a day', show: span('sessions') },
      {
        path: 'dose.touchForceMaxG',
        name: 'Most force in the early phases',
        show: unit('g'),
        none: 'none given',
      },
    ],
  },
  {
    name: 'Pain, flares and stepping back',
    rules: [
      {
        path: 'painRule.mode',
        name: 'Kind of pain limit',
        show: words({
          agreedRise: 'a rise agreed with the patient',
          evokedAbsolute: 'a fixed limit on pain evoked by touch',
        }),
      },
      {
        path: 'painRule.defaultRiseNrs',
        name: 'Rise, unless agreed otherwise',
        show: unit('points'),
      },
      { path: 'painRule.maxNrs', name: 'Most evoked pain', show: unit('of 10') },
      {
        path: 'flare.riseNrs',
        name: 'An expected flare rises by no more than',
        show: unit('points'),
      },
      {
        path: 'flare.riseFraction',
        name: 'or by no more than',
        show: (value: number) => `${share(value)} of the starting pain`,
      },
      { path: 'flare.maxHours', name: 'lasts no longer than', show: unit('hours') },
      { path: 'flare.windowDays', name: 'and comes within, of a new step', show: unit('days') },
      {
        path: 'stepBack.riseNrs',
        name: 'Step back: pain more than',
        show: unit('points above the start'),
      },
      { path: 'stepBack.overHours', name: 'for longer than', show: unit('hours') },
      { path: 'stepBack.accuracyDrop', name: 'Step back: accuracy down by', show: points },
      { path: 'stepBack.accuracyDays', name: 'for', show: unit('days in a row') },
    ],
  },
  {
    name: 'Pace and order',
    rules: [
      {
        path: 'overholdDays',
        name: 'Waiting at an open gate is too long from',
        show: unit('practice days'),
      },
      {
        path: 'strictOrder',
        name: 'Stages in the tested order',
        show: (value: boolean) => (value ? 'yes' : 'no'),
      },
      {
        path: 'earlyMirrorWeeks',
        name: 'Mirror first is accepted up to',
        show: (weeks: number) => (weeks === 0 ? 'never' : `${weeks} weeks after onset`),
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
export function shownValue(rules: Protocol, rule: Rule): string | null {
  const value = valueAt(rules, rule.path);
  if (value === null) return rule.none ?? null;
  return value === undefined || (typeof value === 'object' && !Array.isArray(value))
    ? null
    : rule.show(value);
}

/** @throws when a profile gives the source of a rule that this page would not show */
export function refuseUnnamed(id: string, paths: readonly string[]): void {
  const named = RULE_GROUPS.flatMap(({ rules }) => rules.map((rule) => rule.path));
  // A group of rules that a profile leaves out has one entry for all of them.
  const missing = paths.filter((path) => !named.some((one) => `${one}.`.startsWith(`${path}.`)));
  if (missing.length > 0) {
    throw new Error(
      `src/content/protocols/${id}.yaml: provenance: no name for ${missing.join(', ')}`,
    );
  }
}
