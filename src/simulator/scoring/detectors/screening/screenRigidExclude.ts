import { INSTRUMENTS } from '../../../types.ts';
import { alarmLately } from '../../alarms.ts';
import { distressKnown, saidNotCrps, startOf, stepsOf } from '../../ask.ts';
import { defineDetector, oneOf } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

const PLAN_DAYS = 7;

/** Sent away for another reason than the score: safety, another diagnosis, or another plan of care. */
function otherReason(notes: CaseNotes, day: number): boolean {
  const team = stepsOf(notes, 'refer', 'painTeam').some((step) => day - step.day <= PLAN_DAYS);
  return saidNotCrps(notes) || team || alarmLately(notes, day);
}

/** Sent away for a questionnaire score, with no adapted trial of treatment. */
export const screenRigidExclude = defineDetector(
  'SCREEN_RIGID_EXCLUDE',
  {
    track: null,
    evidence: [{ subject: INSTRUMENTS, total: 'number' }, {}],
    variants: {
      names: ['score', 'check'],
      of: ({ evidence }) => (evidence.subject === undefined ? 'check' : 'score'),
    },
  },
  (notes, seen) => {
    const score = distressKnown(notes);
    const leaves = stepsOf(notes, 'discharge')[0];
    const failedScreen = notes.findings.some(
      (finding) =>
        (finding.subject === 'vision' || finding.subject === 'cognition') &&
        finding.values['ok'] === false,
    );
    const tried = startOf(notes, 'gmi') ?? startOf(notes, 'touch');
    if (!leaves || tried || (!score && !failedScreen) || otherReason(notes, leaves.day)) return [];
    if (!score) return [seen(leaves.day, {})];
    const subject = oneOf(INSTRUMENTS, score.subject);
    return [seen(leaves.day, { subject, total: score.total })];
  },
);
