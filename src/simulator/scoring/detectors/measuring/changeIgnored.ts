import { functionReadings, functionWorse } from '../../../clinical/functionScore.ts';
import { type Finding, INSTRUMENTS } from '../../../types.ts';
import { findingsOf, numberIn } from '../../ask.ts';
import { defineDetector, oneOf } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

/** Points on the severity score beyond which worse is more than error (claim css-change). */
const CSS_ERROR = 5;

type Worse = (first: Finding, now: Finding) => boolean;

const severityWorse: Worse = (first, now) =>
  (numberIn(now, 'total') ?? 0) - (numberIn(first, 'total') ?? 0) >= CSS_ERROR;

/** First reading that repeats a worsening beyond the instrument's error, or null. */
function confirmed([first, ...later]: readonly Finding[], worse: Worse): Finding | null {
  if (!first) return null;
  const isWorse = (one: Finding | undefined) => one !== undefined && worse(first, one);
  return later.find((one, index) => isWorse(one) && isWorse(later[index - 1])) ?? null;
}

function actedOn(notes: CaseNotes, day: number): boolean {
  return notes.steps.some(
    ({ day: on, action }) =>
      on >= day &&
      on <= day + 14 &&
      (action.kind === 'refer' ||
        action.kind === 'advise' ||
        ((action.kind === 'planGmi' || action.kind === 'planTouch') && action.decision !== 'hold')),
  );
}

/** An instrument showed twice that things had got worse beyond its error, and nothing changed. */
export const changeIgnored = defineDetector(
  'CHANGE_IGNORED',
  { track: null, evidence: { subject: INSTRUMENTS } },
  (notes, seen) =>
    [
      confirmed(functionReadings(notes.findings), functionWorse),
      confirmed(findingsOf(notes, 'css'), severityWorse),
    ].flatMap((found) => {
      if (!found || actedOn(notes, found.day) || notes.lastDay < found.day + 14) return [];
      return [seen(found.day, { subject: oneOf(INSTRUMENTS, found.subject) })];
    }),
);
