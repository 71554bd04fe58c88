import { defineDetector } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

const FAINT_DAYS = 14;

/** A span of touch at rest with nothing to tell apart, on one rung. */
interface Faint {
  readonly from: number;
  readonly rung: number;
  to: number | null;
  /** It ended with a task, movement or another texture rather than with a stop. */
  better: boolean;
}

function faintSpells(notes: CaseNotes): readonly Faint[] {
  const spells: Faint[] = [];
  for (const { day, after } of notes.steps) {
    const { touch } = after;
    const open = spells.findLast(({ to }) => to === null);
    const faint = touch?.phase === 'passive' && !touch.discrimination;
    if (open && (!touch || !faint || touch.rung !== open.rung)) {
      open.to = day;
      open.better = touch !== null;
    }
    const goesOn = open !== undefined && open.to === null;
    if (touch && faint && !goesOn)
      spells.push({ from: day, rung: touch.rung, to: null, better: false });
  }
  return spells;
}

/** Two weeks of passive touch with nothing to tell apart, and no progress. */
export const touchTooFaint = defineDetector(
  'TOUCH_TOO_FAINT',
  { track: 'touch', evidence: { days: 'number' } },
  (notes, seen) =>
    faintSpells(notes).flatMap(({ from, to, better }) => {
      const days = (to ?? notes.lastDay) - from;
      return days >= FAINT_DAYS ? [seen(from + FAINT_DAYS, { days }, better ? to : null)] : [];
    }),
);
