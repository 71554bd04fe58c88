import type { PatientCase, Side } from '../../simulator/index.ts';

type Limb = PatientCase['limb'];

/** How a language speaks of sides and limbs, for checks of what a case's texts say of its patient. */
interface BodyWords {
  readonly side: Readonly<Record<Side, RegExp>>;
  readonly limb: Readonly<Record<Limb, RegExp>>;
  /** Ages that a text gives, as digits in the first group. */
  readonly age: RegExp;
  /** The side a text calls dominant, in the first group. */
  readonly dominant: RegExp;
}

/** A language that is not listed here is not checked for these. */
export const BODY_WORDS: Readonly<Record<string, BodyWords>> = {
  en: {
    // "Right-handed" tells the dominant hand, not the one that hurts.
    side: { left: /\bleft\b(?!-(?:hand|foot))/i, right: /\bright\b(?!-(?:hand|foot))/i },
    limb: {
      hand: /\b(?:hands?|wrists?|forearms?|fingers?|fingertips?|knuckles?|palms?|grips?|thumbs?)\b/i,
      foot: /\b(?:foot|feet|ankles?|toes?|heels?|soles?)\b/i,
    },
    age: /\b(\d{1,3})(?:-year-old\b|(?= years old\b))/gi,
    dominant: /\b(left|right)-(?:hand|foot)ed\b/i,
  },
};
