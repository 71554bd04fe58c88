/**
 * The minimum screen before imagery (claim minimum-screen): its parts, each with the deeds of which
 * any will do. Fear of movement may be measured or asked about.
 */
export const MINIMUM_SCREEN = [
  ['measure.vision'],
  ['measure.cognition'],
  ['measure.phq9'],
  ['measure.gad7'],
  ['examine.otherHand'],
  ['examine.tremorDystonia'],
  ['measure.tsk11', 'ask.beliefs'],
] as const;
