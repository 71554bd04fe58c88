import { numberIn, stepsOf } from '../../ask.ts';
import { type Detector, seen } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

const TEAM_DAYS = 14;
const SEVERE_PHQ9 = 15;

/** Something that is not for one therapist alone, with the day it was known. */
function complex(notes: CaseNotes): { day: number; why: string } | null {
  const found = notes.findings.find(
    (one) =>
      (one.subject === 'phq9' && (numberIn(one, 'total') ?? 0) >= SEVERE_PHQ9) ||
      (one.subject === 'tremorDystonia' && one.values['dystonia'] === true),
  );
  return found ? { day: found.day, why: found.subject } : null;
}

/** Medicines were changed beyond the role, or a complex case was carried alone for two weeks. */
export const scopeOverreach: Detector = {
  code: 'SCOPE_OVERREACH',
  find: (notes) => {
    const tablets = stepsOf(notes, 'explain', 'changeTablets').map(({ day }) =>
      seen('SCOPE_OVERREACH', day, { why: 'medicines' }),
    );
    const known = complex(notes);
    if (!known) return tablets;
    const team = stepsOf(notes, 'refer').find(
      ({ action, day }) => day >= known.day && action.subject !== 'imaging',
    );
    const due = known.day + TEAM_DAYS;
    if (notes.lastDay < due || (team && team.day <= due)) return tablets;
    return [...tablets, seen('SCOPE_OVERREACH', due, { why: known.why }, team?.day ?? null)];
  },
};
