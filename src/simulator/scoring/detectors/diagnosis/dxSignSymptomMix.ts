import { signSeen } from '../../../clinical/budapest.ts';
import { BUDAPEST_CATEGORIES } from '../../../types.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

/** A sign was counted that was not seen or felt at that examination. */
export const dxSignSymptomMix = defineDetector(
  'DX_SIGN_SYMPTOM_MIX',
  { track: null, evidence: { category: BUDAPEST_CATEGORIES } },
  (notes, seen) => {
    const records = stepsOf(notes, 'diagnose');
    // Signs are of this examination (goebel-2021).
    const foundOn = (day: number) => notes.findings.filter((finding) => finding.day === day);
    return records.flatMap(({ action, day }) => {
      const category = action.signs.find((sign) => !signSeen(sign, foundOn(day)));
      if (category === undefined) return [];
      const mended = records.find(
        (other) =>
          other.day > day && other.action.signs.every((sign) => signSeen(sign, foundOn(other.day))),
      );
      return [seen(day, { category }, mended?.day ?? null)];
    });
  },
);
