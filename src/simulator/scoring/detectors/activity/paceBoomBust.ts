import { between } from '../../../clinical/diary.ts';
import type { DiaryDay } from '../../../types.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

const SPAN_DAYS = 14;
const UNEVEN = 0.6;
const LEAST_DAYS = 8;

/** Spread of the minutes of use over their mean, or null with too few days. */
function unevenness(rows: readonly DiaryDay[]): number | null {
  const minutes = rows.map((row) => row.useMinutes).filter((one) => one !== null);
  if (minutes.length < LEAST_DAYS) return null;
  const mean = minutes.reduce((a, b) => a + b, 0) / minutes.length;
  const squares = minutes.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  return mean === 0 ? null : Math.sqrt(squares / (minutes.length - 1)) / mean;
}

/** Two weeks of boom and bust in the diary, seen at a visit, and no pacing plan by the next one. */
export const paceBoomBust = defineDetector(
  'PACE_BOOM_BUST',
  { track: null, evidence: {} },
  (notes, seen) => {
    const planned = stepsOf(notes, 'agree', 'pacingPlan')[0]?.day ?? null;
    const visit = notes.visits.findIndex(({ day }) => {
      const rows = between(notes.diary, day - SPAN_DAYS, day);
      return day >= SPAN_DAYS && (unevenness(rows) ?? 0) > UNEVEN;
    });
    const next = visit < 0 ? undefined : notes.visits[visit + 1];
    if (!next || (planned !== null && planned <= next.day)) return [];
    return [seen(next.day, {}, planned)];
  },
);
