import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

const EARLY_WEEKS = 26;

/** In the first half year the programme was given all the credit, and nature was never mentioned. */
export const naturalHistoryBlind = defineDetector(
  'NATURAL_HISTORY_BLIND',
  { track: null, evidence: {} },
  (notes, seen) => {
    if (notes.face.durationWeeks >= EARLY_WEEKS) return [];
    const caveat = stepsOf(notes, 'explain', 'naturalCourse')[0]?.day ?? null;
    return stepsOf(notes, 'explain', 'programmeDidIt')
      .filter(({ day }) => caveat === null || caveat > day)
      .slice(0, 1)
      .map(({ day }) => seen(day, {}, caveat));
  },
);
