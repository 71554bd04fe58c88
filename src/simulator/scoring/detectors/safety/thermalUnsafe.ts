import { SKIN_CHECK_DAYS, THERMAL_LIMITS } from '../../../safety.ts';
import type { PlanThermal } from '../../../types.ts';
import { findingsOf, stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

const WHYS = ['medium', 'warm', 'cool', 'thermometer', 'sense', 'skin'] as const;
type Why = (typeof WHYS)[number];

function outside({ medium, warmC, coolC, thermometer }: PlanThermal): Why | null {
  if (medium === 'iceOrDryHeat') return 'medium';
  if (warmC > THERMAL_LIMITS.warmMaxC) return 'warm';
  if (coolC < THERMAL_LIMITS.coolMinC) return 'cool';
  return thermometer ? null : 'thermometer';
}

/** What had to be known about skin and sensation first, and was not. */
function unchecked(notes: CaseNotes, day: number): Why | null {
  const sense = findingsOf(notes, 'thermalSense', day).at(-1);
  if (sense?.values['tellsApart'] !== true) return 'sense';
  const skin = notes.findings.findLast(
    (one) => one.day <= day && one.day >= day - SKIN_CHECK_DAYS && 'skinIntact' in one.values,
  );
  return skin?.values['skinIntact'] === false ? 'skin' : null;
}

/** Warmth or cold outside the limits, or without the checks that come first. */
export const thermalUnsafe = defineDetector(
  'THERMAL_UNSAFE',
  { track: null, evidence: { why: WHYS }, variants: 'why' },
  (notes, seen) =>
    stepsOf(notes, 'planThermal').flatMap(({ action, day }) => {
      if (!action.running) return [];
      const why = outside(action) ?? unchecked(notes, day);
      return why === null ? [] : [seen(day, { why })];
    }),
);
