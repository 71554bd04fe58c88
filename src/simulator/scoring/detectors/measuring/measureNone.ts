import { functionReadings, functionScoreFor } from '../../../clinical/functionScore.ts';
import { INSTRUMENTS } from '../../../types.ts';
import { firstTreatmentDay, measuredAgain, missingBy } from '../../ask.ts';
import { defineDetector, oneOf } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

const REPEAT_DAYS = 42;
const GRACE_DAYS = 7;

/** Core domains at the start; a short answer will do for pain and mood. */
function baselineFor({ limb }: CaseNotes['face']): readonly (readonly string[])[] {
  return [
    ['measure.nrs', 'ask.pain'],
    [`measure.${functionScoreFor(limb)}`],
    ['measure.leftRightTest'],
    ['measure.phq9', 'measure.gad7', 'ask.mood'],
  ];
}

/** Days whose results the practice app kept: as good a left/right baseline as a test in the room. */
function appKept(notes: CaseNotes, start: number): boolean {
  return notes.diary.some(
    ({ day, leftRight }) => leftRight !== null && day >= start && day <= start + GRACE_DAYS,
  );
}

/** Function repeated by week six, or the day on which that was due. */
function unrepeated(notes: CaseNotes, start: number): { due: number; later: number | null } | null {
  const due = start + REPEAT_DAYS + GRACE_DAYS;
  const days = functionReadings(notes.findings).map(({ day }) => day);
  const repeated = days.find((day) => day >= start + 14) ?? null;
  const inTime = repeated !== null && repeated <= due;
  return notes.lastDay < due || inTime ? null : { due, later: repeated };
}

/** No baseline of pain, function, left/right and mood, or nothing repeated by week six. */
export const measureNone = defineDetector(
  'MEASURE_NONE',
  { track: null, evidence: { first: INSTRUMENTS }, graver: 'major' },
  (notes, seen) => {
    const start = firstTreatmentDay(notes);
    if (start === null) return [];
    const baseline = baselineFor(notes.face);
    const wanted = appKept(notes, start)
      ? baseline.filter(([one]) => one !== 'measure.leftRightTest')
      : baseline;
    const { missing, completeDay } = missingBy(notes, wanted, start + GRACE_DAYS);
    const graceOver = notes.ending !== null || notes.lastDay > start + GRACE_DAYS;
    if (missing.length > 0 && graceOver) {
      const first = oneOf(INSTRUMENTS, missing[0]?.split('.')[1] ?? '');
      const grave = missing.length > 1;
      return [seen(start, { first }, completeDay, ...(grave ? (['major'] as const) : []))];
    }
    const late = missing.length === 0 ? unrepeated(notes, start) : null;
    const first = functionScoreFor(notes.face.limb);
    if (!late) return [];
    // Something else measured again tells something; nothing at all leaves every decision blind.
    const blind = !measuredAgain(notes).some((day) => day <= late.due);
    return [seen(late.due, { first }, late.later, ...(blind ? (['major'] as const) : []))];
  },
);
