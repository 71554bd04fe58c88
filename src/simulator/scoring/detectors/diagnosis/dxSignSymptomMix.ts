import { BUDAPEST_CATEGORIES } from '../../../types.ts';
import { stepsOf } from '../../ask.ts';
import { signSeen } from '../../budapest.ts';
import { defineDetector } from '../../detector.ts';

/** A sign was counted that was not seen or felt at that examination. */
export const dxSignSymptomMix = defineDetector(
  'DX_SIGN_SYMPTOM_MIX',
  { track: null, evidence: { category: BUDAPEST_CATEGORIES } },
  (notes, seen) => {
    const records = stepsOf(notes, 'diagnose');
    return records.flatMap(({ action, day }) => {
      const category = action.signs.find((sign) => !signSeen(notes, sign, day));
      if (category === undefined) return [];
      const mended = records.find(
        (other) =>
          other.day > day && other.action.signs.every((sign) => signSeen(notes, sign, other.day)),
      );
      return [seen(day, { category }, mended?.day ?? null)];
    });
  },
);
