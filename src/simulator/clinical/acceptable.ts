import type { Decision, DiaryDay, Known, Morning, Protocol, Readings, Track } from '../types.ts';
import { ACCEPTABLE_RULES, type AcceptableRule, type Because } from './acceptableRules.ts';
import { between, lastOf } from './diary.ts';
import { read, readGmiGate } from './readings.ts';
import { mostAdded } from './scaleTop.ts';

/** The decisions a profile accepts for what was known, and why. Never empty. */
export interface Acceptable {
  readonly decisions: readonly Decision[];
  /** Codes, most important first. */
  readonly because: readonly Because[];
}

/** Days after which a rung whose gate is open has been practised long enough. */
const RUNG_DAYS = 14;

/** Practice days in a row, up to this morning, on which the gate already stood open. */
function openFor({ plan, diary, day }: Known, protocol: Protocol): number {
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

/** A life event or a flare in the last week makes a hold reasonable even at an open gate. */
function unsettledLately(known: Known, readings: Readings): boolean {
  const base = readings.baseline ?? 10;
  const up = ({ painAverage }: DiaryDay) =>
    painAverage !== null && painAverage > base && painAverage - base >= mostAdded(base, 1.5);
  return lifeEventLately(known) || lastWeek(known).some(up);
}

/** A morning with everything that a situation may be asked of. */
interface Asked {
  readonly track: Track;
  readonly known: Known;
  readonly protocol: Protocol;
  readonly readings: Readings;
}

function isOpen({ track, readings }: Asked): boolean {
  if (track === 'touch') return readings.touch?.met === true;
  return readings.gmi?.met === true || readings.gmi?.plateau === true;
}

/** There has been time enough on this step, and nothing upset the last week of it. */
function isOpenLong({ track, known, protocol, readings }: Asked): boolean {
  if (track === 'gmi') return openFor(known, protocol) >= protocol.overholdDays;
  return readings.touchDays >= RUNG_DAYS && !unsettledLately(known, readings);
}

/** Whether a situation is there, by its code. */
const HOLDS: Readonly<Record<Because, (asked: Asked) => boolean>> = {
  newSigns: ({ readings }) => readings.newSigns.length > 0,
  painHigh: ({ readings }) => readings.stepBack.includes('painHigh'),
  accuracyFell: ({ readings }) => readings.stepBack.includes('accuracyFell'),
  functionLost: ({ readings }) => readings.stepBack.includes('functionLost'),
  expectedFlare: ({ readings: { flare } }) => flare.active && flare.expected,
  flareOutsideBand: ({ readings: { flare } }) => flare.active && !flare.expected,
  touchOverLimit: ({ readings }) => readings.touchOverLimit >= 2,
  touchOverLimitOnce: ({ readings }) => readings.touchOverLimit === 1,
  touchSore: ({ readings }) => readings.touchSore,
  lastStage: ({ known }) => known.plan.gmi?.stage === 'function',
  lastRung: ({ known }) => known.plan.touch?.rung === known.ladderTop,
  distantSite: ({ known }) => known.plan.touch?.site === 'distant',
  gatePooled: (asked) => !isOpen(asked) && asked.readings.gmi?.leftRight?.pooled === true,
  gateNotMet: (asked) => !isOpen(asked),
  gateMet: ({ track, readings }) => readings[track]?.met === true,
  plateau: ({ readings: { gmi } }) => gmi !== null && !gmi.met && gmi.plateau,
  unsettledLately: ({ known, readings }) => unsettledLately(known, readings),
  openLong: isOpenLong,
};

function holds(rule: AcceptableRule, asked: Asked): boolean {
  return (
    rule.because.some((code) => HOLDS[code](asked)) &&
    (rule.onFirstRung === undefined || asked.known.plan.touch?.rung === 0) &&
    (rule.and === undefined || HOLDS[rule.and](asked))
  );
}

/** The rules of each track, in their order. */
const RULES_OF: Readonly<Record<Track, readonly AcceptableRule[]>> = {
  gmi: ACCEPTABLE_RULES.filter(({ tracks }) => tracks.includes('gmi')),
  touch: ACCEPTABLE_RULES.filter(({ tracks }) => tracks.includes('touch')),
};

/**
 * The acceptable decisions on a track that is running.
 *
 * @returns a non-empty set for what was known on that morning
 */
export function acceptable(track: Track, morning: Morning, protocol: Protocol): Acceptable {
  const asked: Asked = { track, known: morning, protocol, readings: read(morning, protocol) };
  const rule = RULES_OF[track].find((one) => holds(one, asked));
  if (!rule) throw new Error(`no rule for ${track}: an open gate and a shut one are all there is`);
  const because = rule.because.filter((code) => HOLDS[code](asked));
  return { decisions: rule.decisions, because: rule.and ? [...because, rule.and] : because };
}
