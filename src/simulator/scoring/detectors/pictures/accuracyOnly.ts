import { defineDetector } from '../../detector.ts';
import { advancesFrom } from '../../gates.ts';
import { accuracyIn, testedDays, timeIn } from '../../pictures.ts';

const SPAN_DAYS = 14;

/** Left/right was left behind accurate but slow for two weeks, and speed was never worked on. */
export const accuracyOnly = defineDetector(
  'ACCURACY_ONLY',
  { track: 'gmi', evidence: { seconds: 'number' } },
  (notes, seen, protocol) =>
    advancesFrom(notes, 'leftRight').flatMap((one) => {
      const rows = testedDays(one.known.diary, protocol, one.day - SPAN_DAYS, one.day);
      const [accuracy, time] = [accuracyIn(rows), timeIn(rows, protocol)];
      if (rows.length < 5 || accuracy === null || time === null) return [];
      const seconds = Math.round(time * 10) / 10;
      const slow = seconds > protocol.leftRight.timeMaxS && !one.before.ownBaseline;
      const planned = notes.decisions.some(
        ({ day, after }) => day <= one.day && after.gmi?.instruction === 'fast',
      );
      if (!slow || accuracy < protocol.leftRight.accuracyMin || planned) return [];
      return [seen(one.day, { seconds })];
    }),
);
