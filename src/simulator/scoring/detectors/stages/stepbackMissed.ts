import { read } from '../../../clinical/readings.ts';
import type { Protocol, Readings } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';
import { raisedAboveUsual, reduced } from '../../dose.ts';
import type { CaseNotes, Decided } from '../../notes.ts';

function decidedOn(notes: CaseNotes, day: number): readonly Decided[] {
  return notes.decisions.filter((one) => one.day === day && one.decision !== 'start');
}

/** Step-back criteria that stood on a visit's morning. */
function criteriaOn(notes: CaseNotes, day: number, protocol: Protocol): Readings['stepBack'] {
  const first = notes.decisions.find((one) => one.day === day && one.decision !== 'start');
  return first ? read(first.known, protocol).stepBack : [];
}

const eased = (notes: CaseNotes, day: number) =>
  decidedOn(notes, day).some((one) => reduced(notes, one));

/** A hold that was decided is an answer; ending the visit without a word is none. */
const answered = (notes: CaseNotes, day: number) =>
  decidedOn(notes, day).some((one) => reduced(notes, one) || !one.implied);

const moved = (notes: CaseNotes, day: number) =>
  decidedOn(notes, day).some((one) => one.decision === 'advance' || raisedAboveUsual(notes, one));

/** Criteria for stepping back stood, and the plan went forward, or nobody decided for two visits. */
export const stepbackMissed = defineDetector(
  'STEPBACK_MISSED',
  { track: null, evidence: { because: ['painHigh', 'accuracyFell', 'functionLost'] } },
  (notes, seen, protocol) => {
    const silent = (day: number) =>
      !answered(notes, day) && criteriaOn(notes, day, protocol).length > 0;
    return notes.visits.flatMap(({ day }, index) => {
      const [because] = criteriaOn(notes, day, protocol);
      if (because === undefined) return [];
      const last = notes.visits[index - 1]?.day;
      const twice = last !== undefined && silent(day) && silent(last);
      if (!moved(notes, day) && !twice) return [];
      const later = notes.visits.slice(index + 1).find((other) => eased(notes, other.day));
      return [seen(day, { because }, later?.day ?? null)];
    });
  },
);
