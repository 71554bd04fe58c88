import type { NotesOn } from '../../parameter.ts';

/** Fear, mood and trust from day to day. */
export const MIND = {
  fearFromFlare: 0.008,
  explainedShare: 0.4,
  fearFromGoodDay: 0.006,
  goodDayMinutes: 30,
  distressHigh: 0.36,
  distressPace: 0.03,
  distressFromRelief: 0.5,
  distressFromIrritation: 0.1,
  distressSupported: 0.12,
  distressFromFlare: 0.003,
  distressFromEvent: 0.5,
  motivationFromGain: 0.35,
  motivationLeak: 0.014,
  motivationLeakLittle: 0.002,
  motivationLeast: 0.2,
  fearFromThreat: 0.3,
  threatKept: 0.9,
  motivationFromFlare: 0.004,
  gainNoticed: 0.006,
  gainOfTouch: 0.5,
  gainOfRelief: 2,
  gainNew: 0.1,
  gainAtFirst: 0.02,
  efficacyFromGain: 0.15,
  efficacyFromFlare: 0.003,
  promiseKeptBy: 0.25,
  letDownMotivation: 0.15,
  letDownAlliance: 0.2,
  formsFade: 0.15,
};

export const MIND_NOTES: NotesOn<typeof MIND> = {
  fearFromFlare: ['1/NRS', [0, 0.05], 'fear added per NRS point of unexplained flare and day'],
  explainedShare: ['', [0, 1], 'share of a flare’s harm to the mind once flares were explained'],
  fearFromGoodDay: ['1/day', [0, 0.05], 'fear lost on a day of practice that settled'],
  goodDayMinutes: ['min', [5, 90], 'settling time up to which a day of practice was good'],
  distressHigh: ['', [0, 1], 'distress from which support is needed'],
  distressPace: ['1/day', [0, 0.2], 'how fast mood moves to where it settles'],
  distressFromRelief: ['', [0, 1], 'how much lower it settles per fall of sensitisation'],
  distressFromIrritation: ['', [0, 0.5], 'how much higher while many bad days smart'],
  distressSupported: ['', [0, 0.4], 'how much lower with psychological support'],
  distressFromFlare: [
    '1/NRS',
    [0, 0.05],
    'distress added per NRS point of unexplained flare and day',
  ],
  distressFromEvent: ['', [0, 1], 'share of a life event’s distress that stays'],
  motivationFromGain: ['', [0, 2], 'motivation added per unit of skill gained'],
  motivationLeak: [
    '1/day',
    [0, 0.05],
    'share of motivation above its least lost on a day without gain',
  ],
  motivationLeakLittle: ['1/day', [0, 0.02], 'the same on a day with gain'],
  motivationLeast: ['', [0, 0.5], 'motivation that boredom leaves'],
  fearFromThreat: ['', [0, 1], 'fear felt on top while frightening words are still heard'],
  threatKept: ['1/day', [0.5, 0.99], 'share of such words still heard the next day'],
  motivationFromFlare: [
    '1/NRS',
    [0, 0.05],
    'motivation lost per NRS point of unexplained flare and day',
  ],
  gainNoticed: ['', [0, 0.05], 'gain a day that the patient notices'],
  gainOfTouch: ['1/rung', [0, 2], 'how much a rung of tolerance counts as gain'],
  gainOfRelief: ['', [0, 5], 'how much relief counts as gain'],
  gainNew: ['', [0, 1], 'weight of today in the running sense of getting on'],
  gainAtFirst: ['', [0, 0.1], 'sense of getting on before the first day'],
  efficacyFromGain: ['', [0, 1], 'confidence added per unit of gain'],
  efficacyFromFlare: [
    '1/NRS',
    [0, 0.05],
    'confidence lost per NRS point of unexplained flare and day',
  ],
  promiseKeptBy: ['', [0, 0.6], 'fall of sensitisation that keeps the promise of a cure'],
  letDownMotivation: ['', [0, 0.5], 'motivation lost when it is not kept'],
  letDownAlliance: ['', [0, 0.5], 'trust lost when it is not kept'],
  formsFade: ['1/day', [0, 1], 'how fast the burden of forms fades'],
};

/** Sleep. */
export const SLEEP = {
  sleepBest: 0.85,
  sleepFromPain: 0.045,
  sleepFromDistress: 0.25,
  sleepPace: 0.15,
  sleepSd: 0.1,
};

export const SLEEP_NOTES: NotesOn<typeof SLEEP> = {
  sleepBest: ['', [0.5, 1], 'sleep with no pain and no distress'],
  sleepFromPain: ['1/NRS', [0, 0.1], 'sleep taken away per NRS point of the day'],
  sleepFromDistress: ['', [0, 1], 'sleep taken away by full distress'],
  sleepPace: ['1/day', [0.02, 1], 'how fast sleep follows'],
  sleepSd: ['', [0, 0.4], 'wobble of what sleep follows'],
};
