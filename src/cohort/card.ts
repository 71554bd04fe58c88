import { exp, P } from '../simulator/body.ts';
import {
  ALIKE,
  BOUNDS,
  CENTRE,
  EARLY,
  type Population,
  REGISTER,
  REPORTED,
  SPREADS,
  type Spread,
  TRIAL,
} from './population.ts';
import { DOSES } from './programmes.ts';

/**
 * Taken from the study or the source article as our sources tell them, set so that a result fits, or a
 * teaching assumption.
 */
export type From = 'study' | 'article' | 'fitted' | 'assumed';

type Note = readonly [means: string, unit: string, from: From];

export const GROUPS: Readonly<Record<string, Population>> = {
  Trials: TRIAL,
  Early: EARLY,
  Centres: CENTRE,
  Register: REGISTER,
};

type Trait = Exclude<keyof Population, 'durationWeeks'>;

/** What each trait is: a share of 1 throughout. */
const TRAITS: Readonly<Record<Trait, string>> = {
  sensitisation: 'Sensitisation',
  inflammation: 'Inflammation',
  fear: 'Fear of movement',
  distress: 'Distress',
  motivation: 'Motivation',
  alliance: 'Trust in the therapist',
  responsiveness: 'What practice gives this person, as a multiple of the usual',
};

const SPREAD_NOTES: Readonly<Record<keyof typeof SPREADS, Note>> = {
  warmthC: ['Side difference of skin temperature at full inflammation', '°C', 'fitted'],
  naturalRecovery: ['Natural recovery, as a multiple of the model’s', '', 'assumed'],
  touchTolerance: ['Tolerance of touch at the start', 'rungs', 'assumed'],
  selfEfficacy: ['Confidence at the start', '', 'assumed'],
  sleep: ['Sleep at the start', '', 'assumed'],
  useAtStart: ['Use of the hand at the start, beside what pain and fear leave', '', 'assumed'],
};

const ALIKE_NOTES: Readonly<Record<keyof typeof ALIKE, Note>> = {
  imagerySkill: ['Skill in imagery at the start', '', 'assumed'],
  mirrorSkill: ['Skill with the mirror at the start', '', 'assumed'],
  reportingSdNrs: ['Error of a rating of pain (SD)', 'NRS', 'assumed'],
  missingDayChance: ['Chance of an empty day in the diary', '', 'assumed'],
  boomBust: ['Unevenness of activity', '', 'assumed'],
  fullColourC: ['Difference at which the colour is at its strongest', '°C', 'assumed'],
  useFromSensitisation: ['Use at the start that full sensitisation takes away', '', 'assumed'],
  useFromRest: ['Use at the start that all else but fear takes away', '', 'assumed'],
};

const REPORTED_NOTES: Readonly<Record<keyof typeof REPORTED, string>> = {
  sensory: 'sensory',
  vasomotor: 'colour and temperature',
  sudomotorOedema: 'swelling and sweating',
  motorTrophic: 'movement and skin',
};

const DOSE_NOTES: Readonly<Record<keyof typeof DOSES, Note>> = {
  runInDays: ['Usual care before a programme begins', 'days', 'assumed'],
  stageDays: ['Trials of graded motor imagery: each stage', 'days', 'study'],
  samePicturesDays: [
    'Trials: plain pictures for so long, then hands with objects',
    'days',
    'assumed',
  ],
  denseImages: ['Trials and four days of training: pictures a day', '', 'assumed'],
  denseMinutes: ['Trials: imagery or mirror a day', 'min', 'assumed'],
  trainingDays: ['Left/right training alone', 'days', 'study'],
  thinImages: ['Two centres: pictures a day', '', 'assumed'],
  thinMinutes: ['Two centres: imagery or mirror a day', 'min', 'assumed'],
  firstCentreWeeks: ['First centre: each stage', 'weeks', 'assumed'],
  secondCentreWeeks: ['Second centre: each stage', 'weeks', 'assumed'],
  touchDays: ['Touch, with or without a task (in the study 11 to 17 days)', 'days', 'study'],
  touchMinutes: ['Touch a day (in the study, each weekday)', 'min', 'study'],
  touchForceG: ['Force of touch', 'g', 'assumed'],
  boutMinutes: ['Bout of imagery whose pain and swelling are read', 'min', 'fitted'],
  gateImages: ['Article’s gate: pictures a day', '', 'article'],
  gateDaysPractised: ['Article’s gate: share of days practised', '', 'assumed'],
  gateHalfWrong: ['Article’s gate: share wrong at the start, for “half the time”', '', 'assumed'],
};

/** One line of the tables of people and programmes; several values where groups differ. */
export interface CardRow {
  readonly means: string;
  readonly unit: string;
  readonly from: From;
  /** A mean and its standard deviation, or one number. */
  readonly values: readonly (Spread | number)[];
  readonly kept?: readonly [low: number, high: number];
}

/** What sets the groups apart, one value for each of `GROUPS`. */
export function groupRows(): readonly CardRow[] {
  const groups = Object.values(GROUPS);
  const traits = (Object.keys(TRAITS) as Trait[]).map((trait): CardRow => {
    const kept = trait === 'responsiveness' ? BOUNDS.responsiveness : BOUNDS.share;
    const values = groups.map((group) => group[trait]);
    return { means: TRAITS[trait], unit: '', from: 'assumed', values, kept };
  });
  const medians = groups.map(({ durationWeeks }) => durationWeeks.median);
  const factors = groups.map(({ durationWeeks }) => exp(durationWeeks.logSd));
  const row = { unit: 'weeks', from: 'assumed', kept: BOUNDS.durationWeeks } as const;
  return [
    { ...row, means: 'Time since onset, median', values: medians },
    {
      unit: '',
      from: 'assumed',
      means: 'Factor from that median up or down that holds two thirds of the group',
      values: factors,
    },
    ...traits,
  ];
}

function rowsOf<K extends string>(
  values: Readonly<Record<K, Spread | number>>,
  notes: Readonly<Record<K, Note>>,
): readonly CardRow[] {
  return (Object.entries(notes) as [K, Note][]).map(([name, [means, unit, from]]) => {
    const kept = (BOUNDS as Readonly<Record<string, readonly [number, number]>>)[name];
    return { means, unit, from, values: [values[name]], ...(kept && { kept }) };
  });
}

/** What is the same in every group; the model's own numbers that make a start are among them. */
export function everybodyRows(): readonly CardRow[] {
  const reported = Object.entries(REPORTED_NOTES).map(
    ([category, words]): CardRow => ({
      means: `Chance that symptoms are told where they are strong enough: ${words}`,
      unit: '',
      from: 'assumed',
      values: [REPORTED[category as keyof typeof REPORTED]],
    }),
  );
  const fear: CardRow = {
    means: 'Use at the start that full fear takes away (as in the model)',
    unit: '',
    from: 'assumed',
    values: [P.functionFromFear],
  };
  const best = { ...fear, means: 'Best use (as in the model)', values: [P.functionBest] };
  return [...rowsOf(SPREADS, SPREAD_NOTES), ...rowsOf(ALIKE, ALIKE_NOTES), fear, best, ...reported];
}

/** Doses of the programmes. */
export function programmeRows(): readonly CardRow[] {
  return rowsOf(DOSES, DOSE_NOTES);
}
