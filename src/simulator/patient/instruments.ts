import { clamp, round } from '../arithmetic.ts';
import { leftRightBlock } from '../laterality/block.ts';
import { accuracyOf } from '../laterality/statistics.ts';
import { nameHash, normal, PURPOSE } from '../random.ts';
import type { FindingValue, Instrument, LeftRightResult } from '../types.ts';
import { painNow, type Reply, type Room, selfHarmItem } from './answers.ts';
import { abilities } from './diary.ts';
import { usualPain } from './felt.ts';
import { trueSigns } from './signs.ts';

/** Pictures of a left/right test in the room. */
export const TEST_IMAGES = 50;

/** A true score with the instrument's own error, inside its range. */
function reading(
  room: Room,
  instrument: Instrument,
  truth: number,
  sd: number,
  range: readonly [number, number],
  decimals = 0,
): number {
  const error = sd * normal(room.luck, PURPOSE.instrument, room.day, nameHash(instrument));
  return round(clamp(truth + error, range[0], range[1]), decimals);
}

/** A left/right result as flat values for the chart. */
export function leftRightValues(result: LeftRightResult): Record<string, FindingValue> {
  return {
    images: result.affected.shown + result.unaffected.shown,
    accuracy: round(accuracyOf(result) ?? 0, 2),
    affectedShown: result.affected.shown,
    affectedCorrect: result.affected.correct,
    affectedMeanS: result.affected.meanS,
    unaffectedShown: result.unaffected.shown,
    unaffectedCorrect: result.unaffected.correct,
    unaffectedMeanS: result.unaffected.meanS,
    meanS: result.meanS,
    medianS: result.medianS,
  };
}

function total(value: number): Reply {
  return { values: { total: value }, variant: 'done' };
}

function phq9(room: Room): Reply {
  const item9 = selfHarmItem(room);
  return {
    values: {
      total: reading(room, 'phq9', 27 * room.state.distress + item9, 1.2, [item9, 27]),
      item9,
    },
    variant: 'done',
  };
}

function severity(room: Room): number {
  const signs = trueSigns(room);
  const shares = [
    room.state.sensitisation * 1.4,
    1.5 - room.state.touchTolerance / 3,
    Math.abs(signs.differenceC),
    Math.abs(signs.colour) * 2.5,
    signs.sweating * 2.5,
    signs.swelling * 2,
    signs.trophic * 2,
    1.4 * (1 - room.state.function) + 0.2,
  ];
  let points = 0;
  for (const share of shares) points += 2 * clamp(share, 0, 1);
  return points;
}

const MEASURES: Readonly<Record<Instrument, (room: Room) => Reply>> = {
  nrs: (room) => ({ values: { nrs: painNow(room) }, variant: 'done' }),
  quickDash: (room) =>
    total(reading(room, 'quickDash', 100 * (1 - room.state.function), 3.5, [0, 100])),
  lefs: (room) => total(reading(room, 'lefs', 80 * room.state.function, 2.8, [0, 80])),
  leftRightTest: (room) => {
    const ability = abilities(room.state, room.patient, usualPain(room.state));
    const result = leftRightBlock(room.luck, PURPOSE.instrument, room.day, 1, TEST_IMAGES, ability);
    return { values: leftRightValues(result), variant: 'done' };
  },
  grip: (room) => {
    const unaffectedKg = 27;
    const truth = unaffectedKg * clamp(1.15 * room.state.function - 0.12, 0.05, 1);
    return {
      values: { affectedKg: reading(room, 'grip', truth, 1.2, [0, 80]), unaffectedKg },
      variant: 'done',
    };
  },
  volume: (room) => ({
    values: { differenceMl: reading(room, 'volume', 60 * trueSigns(room).swelling, 5, [-20, 150]) },
    variant: 'done',
  }),
  css: (room) => total(reading(room, 'css', severity(room), 1, [0, 16])),
  vision: ({ patient }) => ({
    values: { ok: patient.facts.visionOk, correctOf10: patient.facts.visionOk ? 10 : 5 },
    variant: 'done',
  }),
  cognition: ({ patient }) => ({
    values: { ok: patient.facts.cognitionOk, correctOf10: patient.facts.cognitionOk ? 9 : 4 },
    variant: 'done',
  }),
  phq9,
  gad7: (room) =>
    total(reading(room, 'gad7', 20 * room.state.distress + 3 * room.state.fear, 1, [0, 21])),
  tsk11: (room) => total(reading(room, 'tsk11', 11 + 33 * room.state.fear, 1.5, [11, 44])),
  pcs: (room) =>
    total(
      reading(room, 'pcs', 52 * (0.6 * room.state.fear + 0.35 * room.state.distress), 2, [0, 52]),
    ),
  pseq: (room) => total(reading(room, 'pseq', 60 * room.state.selfEfficacy, 3, [0, 60])),
  pgic: (room) => {
    const change = room.patient.start.sensitisation - room.state.sensitisation;
    return { values: { level: clamp(round(4 - 9 * change), 1, 7) }, variant: 'done' };
  },
};

export function measure(instrument: Instrument, room: Room): Reply {
  return MEASURES[instrument](room);
}
