import { type Message, THREAT_MESSAGES } from '../../../types.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

/** Days within which a word can be taken back. */
const TAKEN_BACK = 14;
/** What takes a threat back: to say sorry, or to explain what is true. */
const MENDS: readonly Message[] = [
  'sorryForThat',
  'soreButSafe',
  'painIsReal',
  'flareIsInformation',
];

/** Words that raise threat or dismiss; put right by an apology or an explanation soon afterwards. */
export const commThreat = defineDetector(
  'COMM_THREAT',
  { track: null, evidence: { message: THREAT_MESSAGES } },
  (notes, seen) =>
    stepsOf(notes, 'explain').flatMap((step, index, all) => {
      const { action, day } = step;
      if (!THREAT_MESSAGES.includes(action.subject)) return [];
      const mended = all
        .slice(index + 1)
        .find((one) => MENDS.includes(one.action.subject) && one.day <= day + TAKEN_BACK);
      return [seen(day, { message: action.subject }, mended?.day ?? null)];
    }),
);
