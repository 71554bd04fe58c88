import type { Decision, DiaryDay, Protocol, Track } from '../types.ts';
import { between, lastOf } from './diary.ts';
import { type Known, type Readings, read, readGmiGate } from './readings.ts';

/** The decisions a profile accepts for what was known, and why. Never empty. */
export interface Acceptable {
  readonly decisions: readonly Decision[];
  /** Codes, most important first. */
  readonly because: readonly string[];
}

/** Practice days in a row, up to the morning of `known.day`, on which the gate already stood open. */
function openFor(known: Known, protocol: Protocol): number {
  const { plan, diary, day } = known;
  if (!plan.gmi || plan.gmiSince === null) return 0;
  const { gmi, gmiSince } = plan;
  const practised = (row: DiaryDay) => row.leftRight !== null || (row.gmiMinutes ?? 0) > 0;
  const last = lastOf(diary, gmiSince, day, protocol.overholdDays + 1, practised);
  const shut = last.findLastIndex((row) => {
    const gate = readGmiGate({ diary, day: row.day + 1, plan }, protocol, gmi.stage, gmiSince);
    return !gate.met && !gate.plateau;
  });
  return last.length - 1 - shut;
}

function lastWeek({ diary, day }: Pick<Known, 'diary' | 'day'>) {
  return between(diary, day - 7, day);
}

/** The diary of the last week notes something that upset it; a small win upsets nothing. */
export function lifeEventLately(known: Pick<Known, 'diary' | 'day'>): boolean {
  return lastWeek(known).some((row) => row.note !== null && row.note !== 'smallWin');
}

/** Reasons to wait that hold for both tracks, or null. */
function waiting(readings: Readings): Acceptable | null {
  if (readings.newSigns.length > 0) {
    return { decisions: ['hold', 'stepBack', 'stop'], because: ['newSigns'] };
  }
  if (readings.stepBack.length > 0) {
    return { decisions: ['stepBack', 'hold'], because: [...readings.stepBack] };
  }
  if (readings.flare.active) {
    return readings.flare.expected
      ? { decisions: ['hold'], because: ['expectedFlare'] }
      : { decisions: ['hold', 'stepBack'], because: ['flareOutsideBand'] };
  }
  return null;
}

/** A life event or a flare in the last week makes a hold reasonable even at an open gate. */
function unsettledLately(known: Known, readings: Readings): boolean {
  const base = readings.baseline ?? 10;
  return (
    lifeEventLately(known) || lastWeek(known).some((row) => (row.painAverage ?? 0) >= base + 1.5)
  );
}

function acceptableGmi(known: Known, protocol: Protocol, readings: Readings): Acceptable {
  const stop = waiting(readings);
  if (stop) return stop;
  const gate = readings.gmi;
  if (known.plan.gmi?.stage === 'function') return { decisions: ['hold'], because: ['lastStage'] };
  if (!gate || (!gate.met && !gate.plateau))
    return { decisions: ['hold'], because: ['gateNotMet'] };
  const because = gate.met ? 'gateMet' : 'plateau';
  if (unsettledLately(known, readings)) {
    return { decisions: ['advance', 'hold'], because: [because, 'unsettledLately'] };
  }
  const early = openFor(known, protocol) < protocol.overholdDays;
  return early
    ? { decisions: ['advance', 'hold'], because: [because] }
    : { decisions: ['advance'], because: [because, 'openLong'] };
}

function acceptableTouch(known: Known, readings: Readings): Acceptable {
  const stop = waiting(readings);
  if (stop && readings.newSigns.length > 0) return stop;
  if (readings.touchOverLimit >= 2) {
    // Below the first rung there is nothing to go back to: wait with a lighter dose, or stop.
    const lowest = known.plan.touch?.rung === 0;
    return { decisions: lowest ? ['hold', 'stop'] : ['stepBack'], because: ['touchOverLimit'] };
  }
  if (stop) return stop;
  if (readings.touchOverLimit > 0)
    return { decisions: ['hold', 'stepBack'], because: ['touchOverLimitOnce'] };
  if (readings.touchSore) return { decisions: ['stepBack', 'hold'], because: ['touchSore'] };
  const last = known.plan.touch?.rung === known.ladderTop;
  if (last) return { decisions: ['hold'], because: ['lastRung'] };
  if (!readings.touch?.met) return { decisions: ['hold'], because: ['gateNotMet'] };
  const calm = !unsettledLately(known, readings);
  return readings.touchDays >= 14 && calm
    ? { decisions: ['advance'], because: ['gateMet', 'openLong'] }
    : { decisions: ['advance', 'hold'], because: ['gateMet'] };
}

/**
 * The acceptable decisions on a track that is running.
 *
 * @returns a non-empty set for what was known on the morning of `known.day`
 */
export function acceptable(track: Track, known: Known, protocol: Protocol): Acceptable {
  const readings = read(known, protocol);
  return track === 'gmi'
    ? acceptableGmi(known, protocol, readings)
    : acceptableTouch(known, readings);
}
