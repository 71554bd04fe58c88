import { read } from '../../protocol/readings.ts';
import type { Protocol } from '../../types.ts';
import { type Detector, seen } from '../detector.ts';
import { raisedAboveUsual, reduced } from '../dose.ts';
import type { CaseNotes } from '../notes.ts';

/** Step-back criteria on a visit's morning, and what was done about them on either track. */
function visitState(notes: CaseNotes, day: number, protocol: Protocol) {
  const today = notes.decisions.filter((one) => one.day === day && one.decision !== 'start');
  const known = today[0]?.known;
  return {
    day,
    criteria: known ? read(known, protocol).stepBack : [],
    eased: today.some((one) => reduced(notes, one)),
    // A hold that was decided is an answer; ending the visit without a word is none.
    answered: today.some((one) => reduced(notes, one) || !one.implied),
    moved: today.some((one) => one.decision === 'advance' || raisedAboveUsual(notes, one)),
  };
}

/** Criteria for stepping back stood, and the plan went forward, or nobody decided for two visits. */
export const stepbackMissed: Detector = {
  code: 'STEPBACK_MISSED',
  find: (notes, protocol) => {
    const states = notes.visits.map(({ day }) => visitState(notes, day, protocol));
    return states.flatMap((state, index) => {
      if (state.criteria.length === 0) return [];
      const before = states[index - 1];
      const silent = !state.answered && before && !before.answered && before.criteria.length > 0;
      if (!state.moved && !silent) return [];
      const later = states.slice(index + 1).find((other) => other.eased);
      const because = state.criteria[0] ?? '';
      return [seen('STEPBACK_MISSED', state.day, { because }, later?.day ?? null)];
    });
  },
};
