import type { Plan } from '../../../types.ts';
import { firstDayOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import { stageIndex } from '../../gates.ts';
import type { CaseNotes } from '../../notes.ts';

const LINK_DAYS = 21;

const inMirror = ({ gmi }: Plan) => stageIndex(gmi?.stage) >= stageIndex('mirror');

/** Spans of mirror work or later; `to` null = up to the end. */
function mirrorSpells(notes: CaseNotes): readonly { from: number; to: number | null }[] {
  const spells: { from: number; to: number | null }[] = [];
  for (const { day, before, after } of notes.steps) {
    const [was, is] = [inMirror(before), inMirror(after)];
    const last = spells.at(-1);
    if (!was && is) spells.push({ from: day, to: null });
    if (was && !is && last) last.to = day;
  }
  return spells;
}

/** First day on which a goal was agreed or a task practised, in the room or as the last stage. */
function linkedDay(notes: CaseNotes): number | null {
  const stage = notes.decisions.find(({ after }) => after.gmi?.stage === 'function')?.day;
  const days = [firstDayOf(notes, ['agree.goals', 'try.goalTask']), stage ?? null].filter(
    (day) => day !== null,
  );
  return days.length === 0 ? null : Math.min(...days);
}

/** Three weeks of mirror work, and no goal agreed or task practised. */
export const functionNever = defineDetector(
  'FUNCTION_NEVER',
  { track: 'gmi', evidence: {} },
  (notes, seen) => {
    const linked = linkedDay(notes);
    return mirrorSpells(notes).flatMap(({ from, to }) => {
      const due = from + LINK_DAYS;
      const lasted = (to ?? notes.lastDay) >= due;
      if (!lasted || (linked !== null && linked <= due)) return [];
      return [seen(due, {}, linked)];
    });
  },
);
