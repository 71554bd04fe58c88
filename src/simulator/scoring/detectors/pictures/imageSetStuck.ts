import { PICTURE_SETS } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes, Decided } from '../../notes.ts';
import { accuracyIn, testedDays } from '../../pictures.ts';

const DAYS = 10;
const KNOWN = 0.95;
/** Days looked at for the accuracy. */
const SPAN = 10;

function setSince(notes: CaseNotes, one: Decided): number {
  const set = one.before.gmi?.pictureSet;
  let since = 0;
  for (const { day, before, after } of notes.steps) {
    if (day >= one.day) break;
    if (after.gmi?.pictureSet === set && before.gmi?.pictureSet !== set) since = day;
  }
  return since;
}

/** The same set of pictures for ten practice days and more, nearly all of them right. */
export const imageSetStuck = defineDetector(
  'IMAGE_SET_STUCK',
  { track: 'gmi', evidence: { days: 'number' } },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      const now = one.before.gmi;
      if (one.track !== 'gmi' || one.decision !== 'hold' || now?.stage !== 'leftRight') return [];
      const hardest = PICTURE_SETS.at(-1);
      if (now.pictureSet === hardest || one.after.gmi?.pictureSet !== now.pictureSet) return [];
      const rows = testedDays(one.known.diary, protocol, setSince(notes, one), one.day);
      const accuracy = accuracyIn(rows.slice(-SPAN));
      if (rows.length < DAYS || accuracy === null || accuracy < KNOWN) return [];
      const changed = notes.decisions.find(
        ({ day, after }) => day > one.day && after.gmi && after.gmi.pictureSet !== now.pictureSet,
      );
      return [seen(one.day, { days: rows.length }, changed?.day ?? null)];
    }),
);
