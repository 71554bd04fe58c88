import { numberIn, stepsOf } from '../../ask.ts';
import { defineDetector, oneOf } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

const TEAM_DAYS = 14;
const SEVERE_PHQ9 = 15;
const COMPLEX = ['phq9', 'tremorDystonia'] as const;

/** Something that is not for one therapist alone, with the day it was known. */
function complex(notes: CaseNotes): { day: number; why: (typeof COMPLEX)[number] } | null {
  const found = notes.findings.find(
    (one) =>
      (one.subject === 'phq9' && (numberIn(one, 'total') ?? 0) >= SEVERE_PHQ9) ||
      (one.subject === 'tremorDystonia' && one.values['dystonia'] === true),
  );
  return found ? { day: found.day, why: oneOf(COMPLEX, found.subject) } : null;
}

/** Medicines were changed beyond the role, or a complex case was carried alone for two weeks. */
export const scopeOverreach = defineDetector(
  'SCOPE_OVERREACH',
  { track: null, evidence: { why: ['medicines', ...COMPLEX] }, variants: 'why' },
  (notes, seen) => {
    const tablets = stepsOf(notes, 'explain', 'changeTablets').map(({ day }) =>
      seen(day, { why: 'medicines' }),
    );
    const known = complex(notes);
    if (!known) return tablets;
    // Whoever was brought in before is still there.
    const team = stepsOf(notes, 'refer').find(
      ({ action }) => action.subject !== 'imaging' && action.subject !== 'nerveTests',
    );
    const due = known.day + TEAM_DAYS;
    if (notes.lastDay < due || (team && team.day <= due)) return tablets;
    return [...tablets, seen(due, { why: known.why }, team?.day ?? null)];
  },
);
