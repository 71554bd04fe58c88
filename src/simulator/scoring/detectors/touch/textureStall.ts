import { acceptable } from '../../../clinical/acceptable.ts';
import { touchDays } from '../../../clinical/toleranceGate.ts';
import type { Plan, Protocol } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';
import { excused } from '../../excuses.ts';
import type { CaseNotes, Decided } from '../../notes.ts';

const STALL_DAYS = 14;
/** Our own choice: so long, that touch hurts a little is no reason left where the profile sees none. */
const LONG_DAYS = 28;
const FEWEST_ROWS = 5;

/** What the practice asks of the patient: another texture, another phase, or a task. */
function demand({ touch }: Plan): string {
  return touch ? `${touch.rung} ${touch.phase} ${touch.discrimination}` : '';
}

/** Day on which that last changed. */
function sameSince(notes: CaseNotes, one: Decided): number {
  const change = notes.decisions.findLast(
    ({ track, day, before, after }) =>
      track === 'touch' && day < one.day && demand(before) !== demand(after),
  );
  return change?.day ?? one.before.touchSince ?? 0;
}

/** Every recorded day of the last two weeks barely hurt and settled at once. */
function easy(one: Decided): boolean {
  const rows = touchDays(one.known.diary, one.day, one.day - STALL_DAYS);
  const light = rows.filter(
    (row) => (row.painTouch ?? 10) <= 1 && (row.touchSettleMinutes ?? 99) <= 15,
  );
  return rows.length >= FEWEST_ROWS && light.length === rows.length;
}

/**
 * In which way somebody is stuck, if so. A flare, new signs or an upset week make waiting right; a gate
 * closed for a thin dose does not.
 */
function stuck(one: Decided, days: number, protocol: Protocol): 'easy' | 'open' | null {
  const { decisions, because } = acceptable('touch', one.known, protocol);
  if (decisions.includes('hold') && because[0] !== 'gateNotMet') return null;
  if (days >= STALL_DAYS && easy(one)) return 'easy';
  return days >= LONG_DAYS && !decisions.includes('hold') ? 'open' : null;
}

/** Two weeks on a texture that no longer hurts, or four with nothing against the next. */
export const textureStall = defineDetector(
  'TEXTURE_STALL',
  { track: 'touch', evidence: { days: 'number', why: ['easy', 'open'] }, variants: 'why' },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      const { touch } = one.before;
      if (one.track !== 'touch' || one.decision !== 'hold' || !touch) return [];
      // Begun far from the sore place on purpose, it is the place that moves next.
      if (touch.site === 'distant') return [];
      if (touch.rung >= one.known.ladderTop || demand(one.after) !== demand(one.before)) return [];
      const days = one.day - sameSince(notes, one);
      const why = stuck(one, days, protocol);
      if (why === null) return [];
      if (excused(notes, one, protocol, ['lifeEvent', 'patientChoice'])) return [];
      const next = notes.decisions.find(
        (other) =>
          other.track === 'touch' &&
          other.day > one.day &&
          demand(other.after) !== demand(one.after),
      );
      return [seen(one.day, { days, why }, next?.day ?? null)];
    }),
);
