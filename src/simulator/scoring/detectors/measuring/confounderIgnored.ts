import { between } from '../../../clinical/diary.ts';
import { stepBackCriteria } from '../../../clinical/flare.ts';
import { stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

const ASKED_DAYS = 7;

/** A stage was left for worse left/right scores with bad nights in the diary, and nobody asked. */
export const confounderIgnored = defineDetector(
  'CONFOUNDER_IGNORED',
  { track: 'gmi', evidence: { nights: 'number' } },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.track !== 'gmi' || one.decision !== 'stepBack') return [];
      const fell = stepBackCriteria(one.known.diary, protocol, null, one.day);
      const week = between(one.known.diary, one.day - 7, one.day);
      const nights = week.filter((row) => row.sleep === 'poor' || row.note === 'badNight').length;
      if (!fell.includes('accuracyFell') || nights === 0) return [];
      const asked = ['sleep', 'medicines'].some((topic) =>
        stepsOf(notes, 'ask', topic, one.day).some(({ day }) => one.day - day <= ASKED_DAYS),
      );
      return asked ? [] : [seen(one.day, { nights })];
    }),
);
