import { stepsOf } from '../../ask.ts';
import { signSeen } from '../../budapest.ts';
import { type Detector, seen } from '../../detector.ts';

/** A sign was counted that was not seen or felt at that examination. */
export const dxSignSymptomMix: Detector = {
  code: 'DX_SIGN_SYMPTOM_MIX',
  find: (notes) => {
    const records = stepsOf(notes, 'diagnose');
    return records.flatMap(({ action, day }) => {
      const unseen = action.signs.filter((category) => !signSeen(notes, category, day));
      if (unseen.length === 0) return [];
      const mended = records.find(
        (other) =>
          other.day > day &&
          other.action.signs.every((category) => signSeen(notes, category, other.day)),
      );
      return [seen('DX_SIGN_SYMPTOM_MIX', day, { category: unseen[0] ?? '' }, mended?.day ?? null)];
    });
  },
};
