import { read } from '../../../clinical/readings.ts';
import type { Protocol } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';
import { barrierHeard } from '../../excuses.ts';
import type { CaseNotes, VisitNote } from '../../notes.ts';

const STAYS_DAYS = 7;
const TALK_DAYS = 14;

/** A screen that was not passed asks for a lighter start (claim minimum-screen). */
function failedScreen(notes: CaseNotes, byDay: number): boolean {
  return notes.findings.some(
    ({ subject, values, day }) =>
      day <= byDay && (subject === 'vision' || subject === 'cognition') && values['ok'] === false,
  );
}

/** The week was no week for a full dose: a flare or new signs. */
function unsettled(notes: CaseNotes, visit: VisitNote, protocol: Protocol): boolean {
  const known = notes.decisions.find((one) => one.visit === visit.visit)?.known;
  const readings = known && read(known, protocol);
  return readings ? readings.flare.active || readings.newSigns.length > 0 : false;
}

/** A left/right plan of less than half the pictures that can teach or be read. */
export const doseTooThin = defineDetector(
  'DOSE_TOO_THIN',
  { track: 'gmi', evidence: { images: 'number' } },
  (notes, seen, protocol) => {
    const least = 0.5 * Math.max(protocol.dose.imagesPerDay, protocol.leftRight.imagesMinPerDay);
    const thin = ({ plan }: VisitNote) =>
      plan.gmi?.stage === 'leftRight' && plan.gmi.imagesPerDay < least;
    return notes.visits.flatMap((visit, index) => {
      if (!thin(visit) || unsettled(notes, visit, protocol)) return [];
      const before = notes.visits.slice(0, index).findLast((one) => !thin(one));
      const set = notes.visits.find((one) => one.day > (before?.day ?? -1)) ?? visit;
      // Practice was talked about first, and the plan was made to fit what stood in the way.
      if (barrierHeard(notes, set.day, TALK_DAYS) || failedScreen(notes, set.day)) return [];
      const next = notes.visits.slice(index).find((one) => !thin(one));
      if ((next?.day ?? notes.lastDay) - visit.day < STAYS_DAYS) return [];
      const images = visit.plan.gmi?.imagesPerDay ?? 0;
      const mended = next?.plan.gmi ? next.day : null;
      return [seen(visit.day, { images }, mended)];
    });
  },
);
