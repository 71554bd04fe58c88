import type { Judgement } from './ladder.ts';

/** What the figure says about each move. */
export const SAYS: Record<Judgement, string> = {
  advance: 'Gate met, one thing moved. That is the rule.',
  holdOpen: 'The gate is open. Waiting a week is reasonable; the next step may also be taken.',
  hold: 'Held on the spot. Nothing in the diary asks for more, or for less.',
  back: 'One step down, as two sessions over the limit ask for. The way up is open again later.',
  twoAtOnce:
    'Texture and phase moved together. If it hurts, you will not know which of them it was.',
  skipped: 'More than one step. The diary says nothing about what lies between.',
  tooEarly:
    'The gate is not met: three days in a row with pain of 3 or less, settled in half an hour.',
  backNeeded: 'Two sessions were over 3. That is a reason to go down one, not to stay or to climb.',
  backUnneeded: 'Nothing in the diary asks for a step back.',
  stall: 'The gate has stood open for weeks. Waiting has become the mistake.',
};
