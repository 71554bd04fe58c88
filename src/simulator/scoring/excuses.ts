import { lifeEventLately } from '../clinical/acceptable.ts';
import type { Protocol, Reason } from '../types.ts';
import { gateAt } from './gates.ts';
import type { CaseNotes, Decided } from './notes.ts';

const HEARD_DAYS = 7;

/** Practice was talked about in the days before, and something stood in the way. */
export function barrierHeard(notes: CaseNotes, day: number, withinDays: number): boolean {
  return notes.findings.some(({ day: heard, subject, values }) => {
    const barrier = subject === 'practice' ? values['barrier'] : null;
    const lately = heard <= day && day - heard <= withinDays;
    return lately && typeof barrier === 'string' && barrier !== 'none';
  });
}

/** The patient was asked lately and spoke of something that stands in the way, or of harm. */
function wishHeard(notes: CaseNotes, day: number): boolean {
  const feared = notes.findings.some(
    ({ day: heard, subject, values }) =>
      heard <= day &&
      day - heard <= HEARD_DAYS &&
      subject === 'beliefs' &&
      values['belief'] === 'harm',
  );
  return feared || barrierHeard(notes, day, HEARD_DAYS);
}

type Condition = (notes: CaseNotes, one: Decided, protocol: Protocol) => boolean;

/** What must be on the transcript for a coded reason to excuse; a reason not listed never does. */
const CONDITIONS: Readonly<Partial<Record<Reason, Condition>>> = {
  lifeEvent: (_notes, one) => lifeEventLately(one.known),
  patientChoice: (notes, one) => wishHeard(notes, one.day),
  sideDifference: (notes, one, protocol) =>
    gateAt(notes, one, protocol)?.leftRight?.sideGap ?? false,
};

/** Whether a decision gave one of these reasons, and its condition held. */
export function excused(
  notes: CaseNotes,
  one: Decided,
  protocol: Protocol,
  reasons: readonly Reason[],
): boolean {
  return reasons.some(
    (reason) =>
      one.action?.reasons.includes(reason) === true &&
      CONDITIONS[reason]?.(notes, one, protocol) === true,
  );
}
