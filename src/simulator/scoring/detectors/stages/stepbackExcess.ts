import { acceptable } from '../../../clinical/acceptable.ts';
import { accuracyDrops } from '../../../clinical/flare.ts';
import { read } from '../../../clinical/readings.ts';
import { type Plan, type Protocol, TRACKS, type Track } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';
import { sharpRises } from '../../dose.ts';
import { excused } from '../../excuses.ts';
import { stageIndex } from '../../gates.ts';
import type { CaseNotes, Decided } from '../../notes.ts';

/** Smallest fall of accuracy that is more than a day's noise, share of 1 (claim left-right-drop-rule). */
const NOTABLE_DROP = 0.08;
const DROP_DAYS = 3;

/** Something on record that makes going back reasonable: pain, accuracy, new signs, sore practice. */
function cause(one: Decided, protocol: Protocol): boolean {
  const now = read(one.known, protocol);
  const drops = accuracyDrops(one.known.diary, protocol, one.day, DROP_DAYS) ?? [0];
  const drop = drops.reduce((sum, each) => sum + each, 0) / drops.length;
  const sore =
    one.track === 'touch' ? now.touchOverLimit > 0 || now.touchSore : sharpRises(one) >= 2;
  return (
    sore ||
    now.stepBack.length > 0 ||
    now.flare.active ||
    now.newSigns.length > 0 ||
    drop >= NOTABLE_DROP - 1e-9
  );
}

function level(plan: Plan, track: Track): number {
  return track === 'gmi' ? stageIndex(plan.gmi?.stage) : (plan.touch?.rung ?? -1);
}

/** Goes back on a move that should not have been made: that is a correction. */
function corrects(notes: CaseNotes, one: Decided, protocol: Protocol): boolean {
  const last = notes.decisions.findLast(
    ({ track, day, decision }) =>
      track === one.track && day < one.day && (decision === 'advance' || decision === 'start'),
  );
  if (!last) return false;
  const jumped = level(last.after, one.track) - level(last.before, one.track) > 1;
  const early =
    last.decision === 'advance' &&
    !acceptable(one.track, last.known, protocol).decisions.includes('advance');
  return jumped || early;
}

/** Stepped back for ordinary day-to-day change. */
export const stepbackExcess = defineDetector(
  'STEPBACK_EXCESS',
  { track: null, evidence: { track: TRACKS } },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.decision !== 'stepBack' || cause(one, protocol)) return [];
      const excuse = excused(notes, one, protocol, ['lifeEvent', 'patientChoice']);
      return excuse || corrects(notes, one, protocol) ? [] : [seen(one.day, { track: one.track })];
    }),
);
