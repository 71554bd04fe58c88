import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

/** First mirror practice at home, or null. */
function mirrorStart(notes: CaseNotes) {
  return notes.decisions.find(
    ({ before, after }) => before.gmi?.stage !== 'mirror' && after.gmi?.stage === 'mirror',
  );
}

/** The illusion was seen to break before that day, with odd feelings. */
function oddBefore(notes: CaseNotes, day: number): boolean {
  return notes.findings.some(
    (one) => one.subject === 'mirrorTrial' && one.day < day && one.values['oddFeelings'] === true,
  );
}

/** Mirror work at home for a week before anybody had set the mirror up together with the patient. */
export const mirrorTechnique = defineDetector(
  'MIRROR_TECHNIQUE',
  { track: 'gmi', evidence: {}, graver: 'major' },
  (notes, seen) => {
    const start = mirrorStart(notes);
    if (!start) return [];
    const due = notes.visits.find(({ day }) => day > start.day)?.day ?? start.day + 7;
    const shown = stepsOf(notes, 'teach', 'mirrorSetUp')[0];
    if (notes.lastDay < due || (shown && shown.day < due)) return [];
    const graver = oddBefore(notes, due) ? 'major' : undefined;
    return [seen(due, {}, shown?.day ?? null, graver)];
  },
);
