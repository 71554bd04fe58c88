import { findingsOf, startOf, stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

/** Three weeks after touch has been established for three weeks. */
const DUE_DAYS = 42;

/** Daily goals need warmth or cold, the limb can tell them apart, and temperature never came in. */
export const thermalNever = defineDetector(
  'THERMAL_NEVER',
  { track: null, evidence: {} },
  (notes, seen) => {
    const touch = startOf(notes, 'touch');
    if (!touch || notes.face.thermalGoals.length === 0) return [];
    const known = stepsOf(notes, 'ask', 'goals')[0];
    const sense = findingsOf(notes, 'thermalSense')[0];
    if (!known || sense?.values['tellsApart'] === false) return [];
    const due = Math.max(touch.day, known.day) + DUE_DAYS;
    const started = stepsOf(notes, 'planThermal')[0];
    if (notes.lastDay < due || (started && started.day <= due)) return [];
    return [seen(due, {}, started?.day ?? null)];
  },
);
