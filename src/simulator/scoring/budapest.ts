import type { BudapestCategory, Finding } from '../types.ts';
import { firstDayOf, stepsOf } from './ask.ts';
import type { CaseNotes } from './notes.ts';

const SYMPTOM_QUESTIONS: Readonly<Record<BudapestCategory, string>> = {
  sensory: 'ask.sensorySymptoms',
  vasomotor: 'ask.colourTemperature',
  sudomotorOedema: 'ask.swellingSweating',
  motorTrophic: 'ask.movementSkin',
};

const SIGN_CHECKS: Readonly<Record<BudapestCategory, readonly string[]>> = {
  sensory: ['examine.brush', 'examine.pinprick'],
  vasomotor: ['examine.skinTemperature', 'examine.look'],
  sudomotorOedema: ['examine.look', 'measure.volume'],
  motorTrophic: ['examine.range', 'examine.strength', 'examine.tremorDystonia', 'examine.look'],
};

function anyDone(notes: CaseNotes, checks: readonly string[], byDay: number): boolean {
  return (firstDayOf(notes, checks) ?? Number.POSITIVE_INFINITY) <= byDay;
}

/** All four symptom questions asked and all four sign categories examined by that day. */
export function budapestExamined(notes: CaseNotes, byDay: number): boolean {
  return (Object.keys(SYMPTOM_QUESTIONS) as BudapestCategory[]).every(
    (category) =>
      anyDone(notes, [SYMPTOM_QUESTIONS[category]], byDay) &&
      anyDone(notes, SIGN_CHECKS[category], byDay),
  );
}

/** First day with a diagnosis recorded on a complete examination, or null. */
export function criteriaRecordDay(notes: CaseNotes): number | null {
  return stepsOf(notes, 'diagnose').find(({ day }) => budapestExamined(notes, day))?.day ?? null;
}

/** Whether a sign category was seen or felt on that day (goebel-2021: signs are of this examination). */
export function signSeen(notes: CaseNotes, category: BudapestCategory, day: number): boolean {
  const today = notes.findings.filter((finding) => finding.day === day);
  const has = (subject: string, test: (values: Finding['values']) => boolean) =>
    today.some((finding) => finding.subject === subject && test(finding.values));
  const grade = (values: Finding['values'], name: string) => Number(values[name] ?? 0);
  if (category === 'sensory') {
    return (
      has('brush', (v) => v['allodynia'] === true) ||
      has('pinprick', (v) => v['hyperalgesia'] === true)
    );
  }
  if (category === 'vasomotor') {
    return (
      has('skinTemperature', (v) => Math.abs(grade(v, 'differenceC')) > 1) ||
      has('look', (v) => v['colour'] === 'red' || v['colour'] === 'blue')
    );
  }
  if (category === 'sudomotorOedema') {
    return (
      has('look', (v) => grade(v, 'swelling') >= 1 || grade(v, 'sweating') >= 1) ||
      has('volume', (v) => grade(v, 'differenceMl') >= 10)
    );
  }
  return (
    has('range', (v) => v['reduced'] === true) ||
    has('strength', (v) => v['weaker'] === true) ||
    has('tremorDystonia', (v) => v['dystonia'] === true || v['tremor'] === true) ||
    has('look', (v) => grade(v, 'trophic') >= 1)
  );
}
