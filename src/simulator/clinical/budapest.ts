import type { AskTopic, BudapestCategory, BudapestRule, Finding } from '../types.ts';
import { BUDAPEST_CATEGORIES } from '../types.ts';

/** The question that hears the symptoms of each category. */
export const SYMPTOM_QUESTIONS: Readonly<Record<BudapestCategory, AskTopic>> = {
  sensory: 'sensorySymptoms',
  vasomotor: 'colourTemperature',
  sudomotorOedema: 'swellingSweating',
  motorTrophic: 'movementSkin',
};

/** Examinations that look for the signs of each category; any of them will do. */
export const SIGN_CHECKS: Readonly<Record<BudapestCategory, readonly string[]>> = {
  sensory: [
    'examine.brush',
    'examine.pinprick',
    'examine.deepPressure',
    'examine.warmCool',
    'examine.jointMovement',
  ],
  vasomotor: ['examine.skinTemperature', 'examine.look'],
  sudomotorOedema: ['examine.look', 'measure.volume'],
  motorTrophic: ['examine.range', 'examine.strength', 'examine.tremorDystonia', 'examine.look'],
};

/** Kinds of touch that hurt where they should not; each counts (claim bedside-signs). */
const ALLODYNIA_TESTS = ['brush', 'deepPressure', 'warmCool', 'jointMovement'] as const;

/** A side difference in skin temperature is a sign above this, °C (claim temperature-sign-one-degree). */
export const TEMPERATURE_SIGN_C = 1;
/** A side difference in volume is a sign from here on, ml. */
const VOLUME_SIGN_ML = 10;

/** Whether a measured difference in skin temperature, °C, is a sign. */
export function isTemperatureSign(differenceC: number): boolean {
  return Math.abs(differenceC) > TEMPERATURE_SIGN_C;
}

type Seen = Pick<Finding, 'subject' | 'values'>;

/** Whether a category shows in what was seen and felt at one examination (goebel-2021). */
export function signSeen(category: BudapestCategory, findings: readonly Seen[]): boolean {
  const has = (subject: string, test: (values: Finding['values']) => boolean) =>
    findings.some((finding) => finding.subject === subject && test(finding.values));
  const grade = (values: Finding['values'], name: string) => Number(values[name] ?? 0);
  switch (category) {
    case 'sensory':
      return (
        ALLODYNIA_TESTS.some((test) => has(test, (v) => v['allodynia'] === true)) ||
        has('pinprick', (v) => v['hyperalgesia'] === true)
      );
    case 'vasomotor':
      return (
        has('skinTemperature', (v) => isTemperatureSign(grade(v, 'differenceC'))) ||
        has('look', (v) => v['colour'] === 'red' || v['colour'] === 'blue')
      );
    case 'sudomotorOedema':
      return (
        has('look', (v) => grade(v, 'swelling') >= 1 || grade(v, 'sweating') >= 1) ||
        has('volume', (v) => grade(v, 'differenceMl') >= VOLUME_SIGN_ML)
      );
    case 'motorTrophic':
      return (
        has('range', (v) => v['reduced'] === true) ||
        has('strength', (v) => v['weaker'] === true) ||
        has('tremorDystonia', (v) => v['dystonia'] === true || v['tremor'] === true) ||
        has('look', (v) => grade(v, 'trophic') >= 1)
      );
  }
}

/** The categories with a sign at one examination. */
export function signsSeen(findings: readonly Seen[]): readonly BudapestCategory[] {
  return BUDAPEST_CATEGORIES.filter((category) => signSeen(category, findings));
}

/** Categories that each rule asks for (claim budapest-rules). */
export const BUDAPEST_NEEDS: Readonly<Record<BudapestRule, { symptoms: number; signs: number }>> = {
  clinical: { symptoms: 3, signs: 2 },
  research: { symptoms: 4, signs: 2 },
};

/** What the criteria read: the two conditions, and how many categories are told and found. */
export interface BudapestRecord {
  readonly continuingPain: boolean;
  readonly noBetterExplanation: boolean;
  readonly symptoms: number;
  readonly signs: number;
}

/** Whether a record meets a rule. */
export function meetsBudapest(rule: BudapestRule, record: BudapestRecord): boolean {
  const needs = BUDAPEST_NEEDS[rule];
  return (
    record.continuingPain &&
    record.noBetterExplanation &&
    record.symptoms >= needs.symptoms &&
    record.signs >= needs.signs
  );
}
