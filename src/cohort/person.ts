import { clamp, clamp01, drawLearner, exp, P } from '../simulator/body.ts';
import {
  BUDAPEST_CATEGORIES,
  type Luck,
  normal,
  type PatientCase,
  PURPOSE,
  uniform,
} from '../simulator/index.ts';
import { ALIKE, BOUNDS, type Population, REPORTED, SPREADS, type Spread } from './population.ts';

/** A person of a population: whole and plain, as a case file would have it, without life events. */
export function drawPatient(luck: Luck, subject: number, population: Population): PatientCase {
  const draw = ([mean, sd]: Spread, which: number) =>
    mean + sd * normal(luck, PURPOSE.cohort, 1, subject, which);
  const share = (spread: Spread, which: number) => clamp(draw(spread, which), ...BOUNDS.share);
  const learner = drawLearner(luck, subject);
  const { median, logSd } = population.durationWeeks;
  const sensitisation = share(population.sensitisation, 1);
  const fear = share(population.fear, 3);
  const distress = share(population.distress, 4);
  const warmthC = clamp(draw(SPREADS.warmthC, 8), ...BOUNDS.warmthC);
  const usable = clamp01(
    P.functionBest -
      ALIKE.useFromRest -
      ALIKE.useFromSensitisation * sensitisation -
      P.functionFromFear * fear,
  );
  return {
    id: 'cohort',
    ageYears: 46,
    limb: 'hand',
    affectedSide: 'right',
    dominantSide: 'right',
    skinTone: 'III',
    durationWeeks: clamp(
      median * exp(logSd * normal(luck, PURPOSE.cohort, 1, subject, 0)),
      ...BOUNDS.durationWeeks,
    ),
    maxWeeks: 104,
    touchLadder: ['silk', 'cotton', 'softTowel', 'denim', 'workGlove'],
    start: {
      sensitisation,
      inflammation: share(population.inflammation, 2),
      touchTolerance: clamp(draw(SPREADS.touchTolerance, 9), ...BOUNDS.touchTolerance),
      affectedSkill: 0,
      unaffectedSkill: 0,
      imagerySkill: ALIKE.imagerySkill,
      mirrorSkill: ALIKE.mirrorSkill,
      fear,
      distress,
      selfEfficacy: share(SPREADS.selfEfficacy, 10),
      alliance: share(population.alliance, 5),
      motivation: share(population.motivation, 6),
      function: clamp01(usable + draw(SPREADS.useAtStart, 11)),
      sleep: share(SPREADS.sleep, 12),
    },
    traits: {
      responsiveness: clamp(draw(population.responsiveness, 7), ...BOUNDS.responsiveness),
      naturalRecovery: clamp(draw(SPREADS.naturalRecovery, 13), ...BOUNDS.naturalRecovery),
      untrainedTimeS: learner.untrainedTimeS,
      trainedTimeShare: learner.trainedTimeShare,
      untrainedError: learner.untrainedError,
      affectedPenalty: learner.affectedPenalty,
      reportingSdNrs: ALIKE.reportingSdNrs,
      missingDayChance: ALIKE.missingDayChance,
      warmthC,
      redness: clamp(warmthC / ALIKE.fullColourC, -1, 1),
      boomBust: ALIKE.boomBust,
    },
    facts: {
      visionOk: true,
      cognitionOk: true,
      contralateralOk: true,
      dystonia: false,
      nerveInjury: false,
      fractureUnited: true,
      phq9Item9: 0,
      thermalSenseOk: true,
      bracesInImagery: false,
      symptoms: BUDAPEST_CATEGORIES.filter(
        (category, index) => uniform(luck, PURPOSE.cohort, 2, subject, index) < REPORTED[category],
      ),
    },
    events: [],
    goals: [],
    knownFromLetter: [],
  };
}
