import { clamp, round } from '../../numbers/arithmetic.ts';
import { leftRightBlock } from '../laterality/block.ts';
import { accuracyOf } from '../laterality/statistics.ts';
import { nameHash, normal, PURPOSE } from '../random.ts';
import type { FindingValue, Instrument, LeftRightResult } from '../types.ts';
import { painNow, type Reply, type Room, selfHarmItem } from './answers.ts';
import { abilities } from './diary.ts';
import { usualPain } from './felt.ts';
import { P } from './parameters.ts';
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
      total: reading(room, 'phq9', 27 * room.state.distress + item9, P.phq9Sd, [item9, 27]),
      item9,
    },
    variant: 'done',
  };
}

function severity(room: Room): number {
  const signs = trueSigns(room);
  const shares = [
    room.state.sensitisation * P.cssSensory,
    P.cssAllodynia - room.state.touchTolerance / P.cssPerRung,
    Math.abs(signs.differenceC),
    Math.abs(signs.colour) * P.cssColour,
    signs.sweating * P.cssSweating,
    signs.swelling * P.cssSwelling,
    signs.trophic * P.cssTrophic,
    P.cssMotor * (1 - room.state.function) + P.cssMotorBase,
  ];
  let points = 0;
  for (const share of shares) points += 2 * clamp(share, 0, 1);
  return points;
}

const MEASURES: Readonly<Record<Instrument, (room: Room) => Reply>> = {
  nrs: (room) => ({ values: { nrs: painNow(room) }, variant: 'done' }),
  quickDash: (room) =>
    total(reading(room, 'quickDash', 100 * (1 - room.state.function), P.quickDashSd, [0, 100])),
  lefs: (room) => total(reading(room, 'lefs', 80 * room.state.function, P.lefsSd, [0, 80])),
  leftRightTest: (room) => {
    const ability = abilities(room.state, room.patient, usualPain(room.state));
    const result = leftRightBlock(room.luck, PURPOSE.instrument, room.day, 1, TEST_IMAGES, ability);
    return { values: leftRightValues(result), variant: 'done' };
  },
  grip: (room) => {
    const unaffectedKg = P.gripOtherKg;
    const share = P.gripFromFunction * room.state.function - P.gripOff;
    const truth = unaffectedKg * clamp(share, P.gripLeast, 1);
    return {
      values: { affectedKg: reading(room, 'grip', truth, P.gripSdKg, [0, 80]), unaffectedKg },
      variant: 'done',
    };
  },
  volume: (room) => ({
    values: {
      differenceMl: reading(
        room,
        'volume',
        P.volumeFromSwelling * trueSigns(room).swelling,
        P.volumeSdMl,
        [-20, 150],
      ),
    },
    variant: 'done',
  }),
  css: (room) => total(reading(room, 'css', severity(room), P.cssSd, [0, 16])),
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
    total(
      reading(
        room,
        'gad7',
        P.gad7FromDistress * room.state.distress + P.gad7FromFear * room.state.fear,
        P.gad7Sd,
        [0, 21],
      ),
    ),
  tsk11: (room) => total(reading(room, 'tsk11', 11 + 33 * room.state.fear, P.tsk11Sd, [11, 44])),
  pcs: (room) =>
    total(
      reading(
        room,
        'pcs',
        52 * (P.pcsFromFear * room.state.fear + P.pcsFromDistress * room.state.distress),
        P.pcsSd,
        [0, 52],
      ),
    ),
  pseq: (room) => total(reading(room, 'pseq', 60 * room.state.selfEfficacy, P.pseqSd, [0, 60])),
  pgic: (room) => {
    const change = room.patient.start.sensitisation - room.state.sensitisation;
    const truth = P.pgicNone - P.pgicFromRelief * change;
    return { values: { level: reading(room, 'pgic', truth, P.pgicSd, [1, 7]) }, variant: 'done' };
  },
};

export function measure(instrument: Instrument, room: Room): Reply {
  return MEASURES[instrument](room);
}
