import { clamp, round } from '../../numbers/arithmetic.ts';
import {
  abilityOf,
  CALM,
  type Conditions,
  performanceAt,
  type Strain,
  type Traits,
  USUAL,
} from '../laterality/ability.ts';
import { type Abilities, type EachHand, leftRightBlock } from '../laterality/block.ts';
import { type Luck, normal, PURPOSE, uniform } from '../random.ts';
import type { DiaryDay, LeftRightResult, Level, PatientCase } from '../types.ts';
import type { FeltDay } from './felt.ts';
import { P } from './parameters.ts';
import type { PatientState } from './state.ts';

/** A 0 to 10 rating as a person gives it: whole numbers, with their own spread. */
function rating(felt: number, sdNrs: number, luck: Luck, day: number, which: number): number {
  return round(clamp(felt + sdNrs * normal(luck, PURPOSE.report, day, which), 0, 10));
}

function swellingOf(felt: number): DiaryDay['swelling'] {
  if (felt > P.swellingMore) return 'more';
  return felt < -P.swellingLess ? 'less' : 'usual';
}

export function levelOf(share: number): Level {
  if (share < P.levelFair) return 'poor';
  return share < P.levelGood ? 'fair' : 'good';
}

/**
 * What weighs on judging pictures today: pain, a bad night, and for the affected hand the pain that
 * is expected from the posture shown.
 */
function strainOn(state: PatientState, pain: number): EachHand<Strain> {
  const tired = P.tiredFromSleep * (1 - state.sleep);
  const predictedPain = P.expectedFromFear * state.fear;
  return { affected: { pain, tired, predictedPain }, unaffected: { pain, tired } };
}

/** What the patient can do on pictures of each hand under a strain, as `of` has it. */
function eachHand<T>(
  of: (skill: number, traits: Traits, strain: Strain, conditions: Conditions) => T,
  state: PatientState,
  patient: PatientCase,
  strain: EachHand<Strain>,
  conditions: Conditions,
): EachHand<T> {
  const { untrainedTimeS, trainedTimeShare, untrainedError, affectedPenalty } = patient.traits;
  const onHand = (skill: number, penalty: number, today: Strain) =>
    of(skill, { untrainedTimeS, trainedTimeShare, untrainedError, penalty }, today, conditions);
  const penalty = affectedPenalty * (1 - state.affectedSkill);
  return {
    affected: onHand(state.affectedSkill, penalty, strain.affected),
    unaffected: onHand(state.unaffectedSkill, 0, strain.unaffected),
  };
}

/** Ability on pictures of each hand today. */
export function abilities(
  state: PatientState,
  patient: PatientCase,
  pain: number,
  conditions: Conditions = USUAL,
): Abilities {
  return eachHand(abilityOf, state, patient, strainOn(state, pain), conditions);
}

/** The same on a day when nothing weighs on it: rested, without pain and expecting none. */
export function calmAbilities(state: PatientState, patient: PatientCase): Abilities {
  return eachHand(abilityOf, state, patient, { affected: CALM, unaffected: CALM }, USUAL);
}

function leftRightOf(
  state: PatientState,
  patient: PatientCase,
  felt: FeltDay,
  luck: Luck,
): LeftRightResult | null {
  const { images, conditions } = felt.practice;
  if (images < 2) return null;
  const strain = strainOn(state, felt.painBefore);
  const able = eachHand(performanceAt, state, patient, strain, conditions);
  return leftRightBlock(luck, PURPOSE.leftRight, felt.day, 0, images, able);
}

/** A day that the patient left out of the diary; the practice app keeps left/right all the same. */
export const LEFT_OUT = {
  filled: false,
  painAverage: null,
  painBefore: null,
  painDuring: null,
  settleMinutes: null,
  painTouch: null,
  painDuringTouch: null,
  touchSettleMinutes: null,
  swelling: null,
  sleep: null,
  useMinutes: null,
  gmiMinutes: null,
  touchMinutes: null,
  touchSessions: null,
  newSigns: [],
  note: null,
} as const;

/** What the patient writes down about a day, if anything; the practice app keeps left/right itself. */
export function diaryRow(
  state: PatientState,
  patient: PatientCase,
  felt: FeltDay,
  luck: Luck,
): DiaryDay {
  const leftRight = leftRightOf(state, patient, felt, luck);
  const day = felt.day;
  const gone =
    patient.traits.missingDayChance +
    P.missedFromForms * state.formBurden +
    P.missedFromDistrust * (1 - state.alliance);
  if (felt.event === null && !felt.burnt && uniform(luck, PURPOSE.missing, day) < gone) {
    return { day, ...LEFT_OUT, leftRight };
  }
  const sd = patient.traits.reportingSdNrs;
  const before = rating(felt.painBefore, sd, luck, day, 0);
  const during = (felt: number) => round(clamp(before + Math.max(0, felt), 0, 10));
  const practised = felt.practice.gmiMinutes + felt.practice.images > 0;
  const { touched } = felt.practice;
  const minutes = (value: number) => Math.max(5, round(value / 5) * 5);
  const heat = state.inflammation + P.heatFromBout * felt.practice.gmiRise;
  const swell = state.flare + P.swellingNoticed * (heat - patient.start.inflammation);
  return {
    day,
    filled: true,
    painAverage: rating(felt.painAverage, sd, luck, day, 1),
    painBefore: before,
    painDuring: practised ? during(felt.painDuring - felt.painBefore) : null,
    settleMinutes: practised ? minutes(felt.settleMinutes) : null,
    painTouch: touched ? rating(felt.painTouch, sd * P.touchReportShare, luck, day, 2) : null,
    painDuringTouch: touched ? during(felt.painDuringTouch - felt.painBefore) : null,
    touchSettleMinutes: touched ? minutes(felt.touchSettleMinutes) : null,
    swelling: swellingOf(swell),
    sleep: levelOf(state.sleep),
    useMinutes: round(felt.useMinutes / 10) * 10,
    gmiMinutes: felt.practice.gmiMinutes,
    touchMinutes: felt.practice.touchMinutes,
    touchSessions: felt.practice.touchSessions,
    leftRight,
    newSigns: felt.event?.newSigns ?? [],
    note: felt.event?.note ?? (felt.burnt ? 'burn' : null),
  };
}
