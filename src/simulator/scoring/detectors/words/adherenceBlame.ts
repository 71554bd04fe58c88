import { between } from '../../../clinical/diary.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes, Decided } from '../../notes.ts';

const LOOK_BACK_DAYS = 10;
const ASKED_WITHIN_DAYS = 21;
const LOW_SHARE = 0.6;
/** Fewer known days than this say too little. */
const LEAST_KNOWN_DAYS = 6;

/**
 * Share of the last ten days with any practice; null when too few are known. The app keeps picture
 * days itself; where no pictures are planned, a day left out of the diary is not a day without practice.
 */
function practisedShare({ day, before, known }: Decided): number | null {
  const from = day - LOOK_BACK_DAYS;
  if (!before.gmi || (before.gmiSince ?? day) > from) return null;
  const byApp = before.gmi.imagesPerDay > 0;
  const days = between(known.diary, from, day).filter((row) => row.filled || byApp);
  if (days.length < LEAST_KNOWN_DAYS) return null;
  const done = days.filter((row) => row.leftRight !== null || (row.gmiMinutes ?? 0) > 0).length;
  return done / days.length;
}

/** Blame spoken since practice went thin. */
function blamed(notes: CaseNotes, day: number): boolean {
  return ['youFailed', 'youOverdidIt'].some((message) =>
    stepsOf(notes, 'explain', message, day).some((step) => day - step.day <= LOOK_BACK_DAYS),
  );
}

/** Little practice was plain to see, and the answer was blame, or nobody asked why. */
export const adherenceBlame = defineDetector(
  'ADHERENCE_BLAME',
  { track: 'gmi', evidence: { percent: 'number' } },
  (notes, seen) =>
    notes.decisions.flatMap((one) => {
      const share = one.track === 'gmi' ? practisedShare(one) : null;
      if (share === null || share >= LOW_SHARE) return [];
      const asks = stepsOf(notes, 'ask', 'practice');
      const asked = asks.some(
        (step) => step.day <= one.day && one.day - step.day <= ASKED_WITHIN_DAYS,
      );
      if (asked && !blamed(notes, one.day)) return [];
      const later = asks.find((step) => step.day > one.day);
      return [seen(one.day, { percent: Math.round(share * 100) }, later?.day ?? null)];
    }),
);
