import { PICTURE_SETS, type Plan } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';
import { accuracyIn, testedDays } from '../../pictures.ts';

function levelOf(plan: Plan): number | null {
  return plan.gmi ? PICTURE_SETS.indexOf(plan.gmi.pictureSet) : null;
}

/** Pictures became harder by two levels at once, or harder while accuracy lay under the gate. */
export const imageSetJump = defineDetector(
  'IMAGE_SET_JUMP',
  {
    track: 'gmi',
    evidence: { levels: 'number' },
    variants: {
      names: ['levels', 'shaky'],
      of: ({ evidence }) => (evidence.levels >= 2 ? 'levels' : 'shaky'),
    },
    unspoken: ['levels'],
  },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.track !== 'gmi') return [];
      const to = levelOf(one.after);
      const from = levelOf(one.before) ?? 0;
      if (to === null || to <= from) return [];
      const rows = testedDays(one.known.diary, protocol, one.day - 7, one.day);
      const accuracy = accuracyIn(rows);
      const shaky = accuracy !== null && accuracy < protocol.leftRight.accuracyMin - 1e-9;
      if (to - from < 2 && !shaky) return [];
      const eased = notes.decisions.find(
        ({ day, after }) => day > one.day && (levelOf(after) ?? 9) < to,
      );
      const levels = to - from;
      return [seen(one.day, { levels }, eased?.day ?? null)];
    }),
);
