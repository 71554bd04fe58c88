import { decisionsHeard } from '../machines/chart.ts';
import {
  type ActionKind,
  ALTERNATIVES,
  BUDAPEST_CATEGORIES,
  CONCLUSIONS,
  CONFIDENCES,
  DISCHARGE_REASONS,
  GMI_STAGES,
  INSTRUCTIONS,
  type ParameterSpec,
  PICTURE_SETS,
  REASONS,
  RULES,
  THERMAL_MEDIA,
  TOUCH_PHASES,
  TOUCH_SITES,
  URGENCIES,
  VISIT_MODES,
} from '../types.ts';
import type { Episode } from './episode.ts';

type Specs = Readonly<Record<string, ParameterSpec>>;

const choice = (values: readonly (string | number | boolean)[]): ParameterSpec => ({
  type: 'choice',
  values,
});
const choices = (values: readonly string[], max = values.length): ParameterSpec => ({
  type: 'choices',
  values,
  max,
});
const integer = (min: number, max: number, step = 1): ParameterSpec => ({
  type: 'integer',
  min,
  max,
  step,
});
const YES_NO = choice([true, false]);
const JUSTIFIED: Specs = {
  reasons: choices(REASONS, 4),
  confidence: choice(CONFIDENCES),
  note: { type: 'text', maxLength: 500 },
};

/** Kinds whose limits depend on the ladder or on what is running. */
const VARYING: readonly ActionKind[] = ['try', 'planGmi', 'planTouch'];

/** Parameters of a kind that are alike in every episode; null where they are not. */
export function fixedParameters(kind: ActionKind): Specs | null {
  return VARYING.includes(kind) ? null : specsFor(kind, 0, false);
}

/** Specs already made, by kind, whether its track runs, and length of the ladder. */
const SPECS: Partial<Record<ActionKind, Record<number, Specs>>> = {};

/** Parameters besides kind and subject; alike for all patients with a ladder of that length. */
export function parametersOf(episode: Episode, kind: ActionKind): Specs {
  const rungs = episode.setup.case.touchLadder.length;
  const { gmi, touch } = episode.plan;
  const running = kind === 'planGmi' ? gmi !== null : kind === 'planTouch' && touch !== null;
  const key = 2 * rungs + (running ? 1 : 0);
  const known = SPECS[kind]?.[key];
  if (known) return known;
  const specs = specsFor(kind, rungs, running);
  SPECS[kind] = { ...SPECS[kind], [key]: specs };
  return specs;
}

function specsFor(kind: ActionKind, rungs: number, running: boolean): Specs {
  if (kind === 'try') return { rung: integer(0, rungs - 1), forceG: integer(1, 200) };
  if (kind === 'agree') return { riseNrs: integer(0, 4) };
  if (kind === 'refer') return { urgency: choice(URGENCIES) };
  if (kind === 'diagnose') {
    return {
      continuingPain: YES_NO,
      symptoms: choices(BUDAPEST_CATEGORIES),
      signs: choices(BUDAPEST_CATEGORIES),
      alternatives: choices(ALTERNATIVES),
      noBetterExplanation: YES_NO,
      rule: choice(RULES),
      conclusion: choice(CONCLUSIONS),
    };
  }
  if (kind === 'planGmi') {
    return {
      decision: choice(decisionsHeard('gmi', running)),
      stage: choice(GMI_STAGES),
      imagesPerDay: integer(0, 200, 10),
      minutesPerDay: integer(0, 120),
      pictureSet: choice(PICTURE_SETS),
      instruction: choice(INSTRUCTIONS),
      ...JUSTIFIED,
    };
  }
  if (kind === 'planTouch') {
    return {
      decision: choice(decisionsHeard('touch', running)),
      rung: integer(0, rungs - 1),
      phase: choice(TOUCH_PHASES),
      minutes: integer(1, 30),
      sessionsPerDay: integer(1, 12),
      forceG: integer(1, 200),
      site: choice(TOUCH_SITES),
      discrimination: YES_NO,
      ...JUSTIFIED,
    };
  }
  if (kind === 'planThermal') {
    return {
      running: YES_NO,
      medium: choice(THERMAL_MEDIA),
      warmC: integer(20, 60),
      coolC: integer(0, 30),
      thermometer: YES_NO,
    };
  }
  if (kind === 'endVisit') return { inDays: integer(1, 28), mode: choice(VISIT_MODES) };
  if (kind === 'discharge') return { reason: choice(DISCHARGE_REASONS), followUp: YES_NO };
  return {};
}
