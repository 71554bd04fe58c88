import type { NotesOn } from '../../parameter.ts';

/** Activity, warmth and wounds. */
export const ACTIVITY = {
  boomBustSpread: 1.1,
  pacedSpread: 0.25,
  boomFlare: 0.7,
  boomChance: 0.3,
  quietSpread: 0.75,
  thermalFunction: 0.04,
  burnChance: 0.05,
  burnFlare: 2,
  woundHealsDays: 10,
  woundWorkedHeals: 0.5,
  woundTouched: 0.7,
};

export const ACTIVITY_NOTES: NotesOn<typeof ACTIVITY> = {
  boomBustSpread: ['', [0, 2], 'extra use on a boom day, as a share, at full unevenness'],
  pacedSpread: ['', [0, 1], 'share of that unevenness left with a pacing plan'],
  boomFlare: ['NRS', [0, 2], 'flare that a boom day sends on at full unevenness'],
  boomChance: ['', [0, 1], 'share of days on which everything is done at once'],
  quietSpread: ['', [0, 1], 'share of usual use left out on the other days, at full unevenness'],
  thermalFunction: ['', [0, 0.2], 'function that daily safe warmth and cold make possible'],
  burnChance: ['1/day', [0, 0.3], 'chance a day that unsafe warmth or cold injures the skin'],
  burnFlare: ['NRS', [0, 5], 'flare that such an injury sets off'],
  woundHealsDays: ['days', [4, 30], 'how long a graze or burn stays open'],
  woundWorkedHeals: ['', [0, 1], 'share of a day’s healing left when broken skin is worked on'],
  woundTouched: ['NRS', [0, 3], 'flare a day from practising touch on broken skin'],
};

/** Use of the limb. */
export const FUNCTION = {
  functionRate: 0.022,
  functionFromPain: 0.6,
  functionFromFear: 0.28,
  functionFromRest: 0.25,
  functionPractice: 0.13,
  functionBest: 0.93,
  functionFromUse: 0.06,
  useLeast: 30,
  usePerFunction: 240,
  useFromFlare: 12,
};

export const FUNCTION_NOTES: NotesOn<typeof FUNCTION> = {
  functionRate: ['1/day', [0, 0.1], 'share of the distance to possible function covered a day'],
  functionFromPain: ['', [0, 1], 'function taken away by pain of 10'],
  functionFromFear: ['', [0, 1], 'function taken away by full fear'],
  functionFromRest: ['', [0, 1], 'function taken away by prescribed rest', 'boichat-2020'],
  functionPractice: ['', [0, 0.5], 'function that practising goal tasks makes possible'],
  functionBest: ['', [0.7, 1], 'function that is possible with no pain and no fear'],
  functionFromUse: [
    '',
    [0, 0.3],
    'function that advice to use the limb step by step makes possible',
  ],
  useLeast: ['min', [5, 90], 'minutes of use a day with no function at all'],
  usePerFunction: ['min', [60, 600], 'minutes of use a day that full function adds'],
  useFromFlare: ['min', [0, 60], 'minutes of use a day that an NRS point of flare takes away'],
};
