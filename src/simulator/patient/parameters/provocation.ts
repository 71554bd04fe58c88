import type { NotesOn } from '../../parameter.ts';

/** What imagery, mirror and tasks provoke. */
export const PROVOCATION = {
  imageryProvocation: 0.5,
  unreadyProvocation: 1.6,
  unreadyWears: 0.5,
  unreadyWearsDays: 40,
  newStageExtra: 0.5,
  newStageDays: 5,
  longProvokes: 0.2,
  longFrom: 26,
  longTo: 156,
  fearAmplifies: 0.7,
  irritationAmplifies: 0.3,
  boutMinutes: 10,
  overdoseMinutes: 30,
  overdoseTasks: 45,
  provocationSd: 0.3,
  carryOver: 0.17,
  settlesBelow: 1.1,
  swellingFromImagery: 0.02,
  settleShortest: 5,
  settlePerNrs: 26,
  settleFrom: 0.2,
  settleLongest: 240,
};

export const PROVOCATION_NOTES: NotesOn<typeof PROVOCATION> = {
  imageryProvocation: [
    'NRS',
    [0, 2],
    'pain added by a full bout of imagery, ready patient',
    'moseley-2008-thinking',
  ],
  unreadyProvocation: ['NRS', [0, 5], 'further pain of a full bout in a patient not ready'],
  unreadyWears: ['', [0, 1], 'share of it that wears off with days of practice in the stage'],
  unreadyWearsDays: ['days', [5, 90], 'days of practice until it has worn off that far'],
  newStageExtra: ['', [0, 2], 'extra share of provocation on the first days of a stage'],
  newStageDays: ['days', [1, 14], 'how long a stage is new'],
  longProvokes: [
    '',
    [0, 1],
    'extra share of provocation after years of CRPS',
    'moseley-2008-thinking',
  ],
  longFrom: ['weeks', [0, 104], 'duration from which it counts'],
  longTo: ['weeks', [52, 520], 'duration from which it counts in full'],
  fearAmplifies: ['', [0, 2], 'extra provocation at full fear', 'moseley-2008-thinking'],
  irritationAmplifies: ['', [0, 2], 'extra provocation while many bad days smart'],
  boutMinutes: ['min', [5, 30], 'minutes from which a bout provokes in full'],
  overdoseMinutes: [
    'min',
    [10, 60],
    'imagery or mirror minutes a day above which dose alone provokes',
  ],
  overdoseTasks: ['min', [20, 120], 'minutes of tasks a day above which dose alone provokes'],
  provocationSd: ['NRS', [0, 1], 'wobble of what a bout provokes'],
  carryOver: ['', [0, 1], 'share of provocation beyond what settles that becomes a flare'],
  settlesBelow: ['NRS', [0, 3], 'provocation that settles within the hour'],
  swellingFromImagery: [
    '',
    [0, 0.1],
    'inflammation added per NRS point carried over',
    'moseley-2008-thinking',
  ],
  settleShortest: ['min', [1, 15], 'shortest time that a rise takes to settle'],
  settlePerNrs: ['min', [5, 90], 'minutes more per NRS point of rise'],
  settleFrom: ['NRS', [0, 1], 'rise that settles at once'],
  settleLongest: ['min', [60, 600], 'longest time to settle'],
};

/** How imagery and the mirror are done. */
export const TECHNIQUE = {
  bracingGain: 0.5,
  bracingRise: 0.4,
  poorMirrorGain: 0.6,
  poorMirrorRise: 0.5,
  soreOtherRise: 1.2,
};

export const TECHNIQUE_NOTES: NotesOn<typeof TECHNIQUE> = {
  bracingGain: ['', [0, 1], 'what imagery keeps of its gain while the limb braces'],
  bracingRise: ['NRS', [0, 2], 'pain that bracing adds to a full bout of imagery'],
  poorMirrorGain: [
    '',
    [0, 1],
    'what the mirror keeps of its gain while the set-up breaks the illusion',
  ],
  poorMirrorRise: [
    'NRS',
    [0, 2],
    'discomfort that a mismatch in the mirror adds to a full bout',
    'mccabe-2005',
  ],
  soreOtherRise: [
    'NRS',
    [0, 3],
    'pain of a full mirror bout when the other limb hurts and nothing is adapted',
  ],
};
