import { overLimit, touchDays } from '../../../clinical/toleranceGate.ts';
import type { Protocol } from '../../../types.ts';
import { findingsOf, numberIn } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes, Decided } from '../../notes.ts';

function sorePractice(one: Decided, protocol: Protocol): boolean {
  const since = Math.max(one.day - 3, one.before.touchSince ?? 0);
  const rows = touchDays(one.known.diary, one.day, since);
  return rows.some((row) => overLimit(row, protocol, one.before));
}

/** Highest rung that was tried in the room without trouble, or -1. */
function triedRung(notes: CaseNotes, day: number): number {
  const fine = findingsOf(notes, 'touchTrial', day).filter(({ variant }) => variant === 'fine');
  return Math.max(-1, ...fine.map((finding) => numberIn(finding, 'rung') ?? -1));
}

/** The rung to go on from: the present one; at a start the last before a stop, or one tried in the room. */
function rungBefore(notes: CaseNotes, one: Decided): number {
  if (one.before.touch) return one.before.touch.rung;
  const stopped = notes.steps.findLast((step) => step.day < one.day && step.after.touch !== null);
  return Math.max(stopped?.after.touch?.rung ?? -1, triedRung(notes, one.day));
}

/** A rung was left out, or the next one begun while the present one went over the pain limit. */
export const textureJump = defineDetector(
  'TEXTURE_JUMP',
  {
    track: 'touch',
    evidence: { rung: 'number', sore: [0, 1] },
    variants: {
      names: ['sore', 'skipped'],
      of: ({ evidence }) => (evidence.sore === 1 ? 'sore' : 'skipped'),
    },
    unspoken: ['sore'],
  },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.track !== 'touch' || (one.decision !== 'start' && one.decision !== 'advance'))
        return [];
      const to = one.after.touch?.rung ?? 0;
      const jumped = to - rungBefore(notes, one) > 1;
      const sore = one.decision === 'advance' && sorePractice(one, protocol);
      if (!jumped && !sore) return [];
      const back = notes.decisions.find(
        (other) =>
          other.track === 'touch' && other.day > one.day && (other.after.touch?.rung ?? to) < to,
      );
      return [seen(one.day, { rung: to, sore: sore ? 1 : 0 }, back?.day ?? null)];
    }),
);
