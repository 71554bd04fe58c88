import type { NotesOn } from '../../parameter.ts';

/** What pain is made of. */
export const PAIN = {
  painFloor: 0.4,
  painFromSensitisation: 6,
  painFromInflammation: 1.7,
  painFromDistress: 1.8,
  painFromIrritation: 1.1,
  painFromPoorSleep: 0.8,
  painDaySd: 0.35,
  painFromInfection: 0.3,
  painKept: 0.2,
  painToldSd: 0.3,
};

export const PAIN_NOTES: NotesOn<typeof PAIN> = {
  painFloor: ['NRS', [0, 2], 'pain with nothing driving it'],
  painFromSensitisation: ['NRS', [3, 9], 'pain added at full sensitisation'],
  painFromInflammation: ['NRS', [0, 4], 'pain added at full inflammation'],
  painFromDistress: ['NRS', [0, 3], 'pain added at full distress', 'bean-2015'],
  painFromIrritation: ['NRS', [0, 4], 'pain added while many bad days still smart'],
  painFromPoorSleep: ['NRS', [0, 2], 'pain added by the worst sleep'],
  painDaySd: ['NRS', [0, 1], 'day-to-day wobble of felt pain'],
  painFromInfection: ['NRS', [0, 1], 'pain added by each day of an untreated infection'],
  painKept: ['', [0, 1], 'share of the rise in practice that counts for the whole day'],
  painToldSd: ['NRS', [0, 1], 'wobble of pain as it is told in the room'],
};

/** What happens without treatment. */
export const NATURAL = {
  naturalRatePerDay: 0.0048,
  naturalTimeWeeks: 26,
  inflammationRatePerDay: 0.0031,
  distressHolds: 0.9,
  driftDays: 182,
};

export const NATURAL_NOTES: NotesOn<typeof NATURAL> = {
  naturalRatePerDay: ['1/day', [0, 0.02], 'early natural fall of sensitisation', 'bean-2016'],
  naturalTimeWeeks: [
    'weeks',
    [10, 60],
    'how fast natural recovery fades with duration',
    'bean-2016',
  ],
  inflammationRatePerDay: ['1/day', [0, 0.05], 'natural fall of inflammation'],
  distressHolds: [
    '',
    [0, 1],
    'share of natural recovery that full distress takes away',
    'bean-2015',
  ],
  driftDays: ['days', [90, 365], 'over which a patient drifts to where months take them'],
};
