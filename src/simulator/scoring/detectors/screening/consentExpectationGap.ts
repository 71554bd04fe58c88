import { wasDone } from '../../ask.ts';
import { type Detector, seen } from '../../detector.ts';
import { stageIndex } from '../../gates.ts';

/** Imagery began, and nobody had spoken of flares, limits and the right to stop. */
export const consentExpectationGap: Detector = {
  code: 'CONSENT_EXPECTATION_GAP',
  find: (notes) => {
    const first = notes.decisions.find(
      (one) => one.track === 'gmi' && stageIndex(one.after.gmi?.stage) >= stageIndex('imagery'),
    );
    if (!first) return [];
    const told = (day?: number) =>
      wasDone(notes, 'explain', 'flaresAndStopRule', day) ||
      wasDone(notes, 'explain', 'flareIsInformation', day) ||
      wasDone(notes, 'agree', 'flarePlan', day);
    if (told(first.day)) return [];
    const later = notes.visits.find((visit) => visit.day > first.day && told(visit.day));
    return [seen('CONSENT_EXPECTATION_GAP', first.day, {}, later?.day ?? null)];
  },
};
