import { wasDone } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import { stageIndex } from '../../gates.ts';

/** Imagery began, and nobody had spoken of flares, limits and the right to stop. */
export const consentExpectationGap = defineDetector(
  'CONSENT_EXPECTATION_GAP',
  { track: 'gmi', evidence: {} },
  (notes, seen) => {
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
    return [seen(first.day, {}, later?.day ?? null)];
  },
);
