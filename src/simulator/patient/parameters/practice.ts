import type { NotesOn } from '../../parameter.ts';

/** How one attempt's patient differs from the next with the same case. */
export const PERSON = {
  reliefSd: 0.2,
  lowShare: 0.2,
  lowRelief: 0.2,
  recoverySd: 0.8,
  flareProneSd: 0.4,
  driftSd: 0.18,
  moodSd: 0.09,
};

export const PERSON_NOTES: NotesOn<typeof PERSON> = {
  reliefSd: ['', [0, 0.5], 'how much attempts differ in what practice relieves (SD, as a share)'],
  lowShare: ['', [0, 0.6], 'share of attempts in which practice teaches, and relieves little'],
  lowRelief: ['', [0, 1], 'what it relieves in these, as a share of the usual'],
  recoverySd: ['', [0, 1.2], 'how much attempts differ in natural recovery (SD of its logarithm)'],
  flareProneSd: [
    '',
    [0, 1],
    'how much they differ in what overload sets off (SD of its logarithm)',
  ],
  driftSd: ['', [0, 0.5], 'share of sensitisation won or lost in half a year (SD)'],
  moodSd: ['', [0, 0.3], 'how much they differ in where mood settles (SD, as distress)'],
};

/** What weighs on judging pictures beside pain. */
export const JUDGING = {
  tiredFromSleep: 2,
  expectedFromFear: 0.6,
};

export const JUDGING_NOTES: NotesOn<typeof JUDGING> = {
  tiredFromSleep: ['NRS', [0, 5], 'points of pain that weigh on judging like the worst sleep'],
  expectedFromFear: [
    '',
    [0, 1],
    'pain that full fear expects from a posture of the affected limb, as a share of the worst',
    'moseley-2004-neurology',
  ],
};

/** Whether the patient practises today, and how much of it. */
export const WILL = {
  willBase: 0.36,
  willFromMotivation: 0.42,
  willFromAlliance: 0.28,
  willFromDistress: 0.25,
  willFromForms: 0.04,
  willFromFlare: 0.2,
  willFromThreat: 0.5,
  willUnseen: 0.25,
  unseenFrom: 8,
  unseenTo: 35,
  willFromLoad: 0.5,
  loadFrom: 60,
  loadTo: 150,
  minutesPerPicture: 0.06,
  willPainFree: 0.35,
  willLeast: 0.05,
  willMost: 0.97,
  doseLeast: 0.85,
  doseSpread: 0.15,
  trimFrom: 1,
  trimTo: 0.6,
};

export const WILL_NOTES: NotesOn<typeof WILL> = {
  willBase: ['', [0, 0.8], 'chance of practising with no motivation, trust or distress'],
  willFromMotivation: ['', [0, 1], 'chance added by full motivation'],
  willFromAlliance: ['', [0, 1], 'chance added by full trust in the therapist'],
  willFromDistress: ['', [0, 1], 'chance taken away by full distress'],
  willFromForms: ['', [0, 0.3], 'chance taken away by a visit’s worth of forms'],
  willFromFlare: [
    '1/NRS',
    [0, 0.5],
    'chance taken away per NRS point of flare beyond a trimmed dose',
  ],
  willFromThreat: ['', [0, 1], 'chance taken away by words that still frighten'],
  willUnseen: ['', [0, 0.6], 'chance taken away when nobody asked for weeks'],
  unseenFrom: ['days', [3, 21], 'days without a visit from which practice slips'],
  unseenTo: ['days', [14, 90], 'days from which it slips in full'],
  willFromLoad: ['', [0, 1], 'chance taken away by a plan that fills the day'],
  loadFrom: ['min', [20, 120], 'minutes a day from which a plan is too long to keep'],
  loadTo: ['min', [60, 300], 'minutes from which it is so in full'],
  minutesPerPicture: ['min', [0.02, 0.2], 'time that a left/right picture takes'],
  willPainFree: ['', [0, 1], 'share of the chance that a rule of no pain at all leaves'],
  willLeast: ['', [0, 0.3], 'lowest chance of practising on a day'],
  willMost: ['', [0.7, 1], 'highest chance of practising on a day'],
  doseLeast: ['', [0.3, 1], 'least share of the planned dose on a day of practice'],
  doseSpread: ['', [0, 0.7], 'how much more of it chance may add'],
  trimFrom: ['NRS', [0.3, 3], 'flare from which an agreed flare plan trims the dose'],
  trimTo: ['', [0.2, 1], 'share of the dose that it leaves'],
};

/** What practice teaches, and what that relieves. */
export const TEACHING = {
  sideTimeDays: 6,
  imageryTimeDays: 7,
  mirrorTimeDays: 8,
  lapseDays: 7,
  lapseLoss: 0.2,
  fullImages: 50,
  fullMinutes: 12,
  fullTaskMinutes: 20,
  knownPictures: 0.4,
  knownFrom: 0.6,
  hardPictures: 0.5,
  hardFrom: 1,
  hardBySkill: 3,
  hastyLearning: 0.6,
  flareSkillLoss: 0.0015,
  flareStageLoss: 0.0015,
  sideRelief: 0.05,
  imageryRelief: 0.31,
  mirrorRelief: 0.38,
  functionRelief: 0.0035,
  readyFrom: 0.25,
  readyTo: 0.52,
  unreadyLearns: 0.15,
  irritationStalls: 0.5,
  stallFull: 0.7,
  stall: 0.75,
  stallSupported: 0.25,
};

export const TEACHING_NOTES: NotesOn<typeof TEACHING> = {
  sideTimeDays: [
    'days',
    [3, 30],
    'practice days to learn 63% of what can be learned',
    'reinersmann-2010',
  ],
  imageryTimeDays: ['days', [4, 40], 'good imagery days to learn 63%'],
  mirrorTimeDays: ['days', [4, 40], 'good mirror days to learn 63%'],
  lapseDays: ['days', [3, 30], 'days without practice after which skill is forgotten'],
  lapseLoss: ['', [0, 0.5], 'share of learned skill that a longer pause costs'],
  fullImages: ['pictures', [20, 100], 'pictures a day that count as full practice'],
  fullMinutes: ['min', [5, 30], 'imagery or mirror minutes a day that count as full practice'],
  fullTaskMinutes: ['min', [5, 60], 'minutes of tasks a day that count as full practice'],
  knownPictures: ['', [0, 1], 'what plain pictures still teach once they are known by heart'],
  knownFrom: ['', [0.3, 1], 'left/right skill from which plain pictures are known by heart'],
  hardPictures: ['', [0, 1], 'what pictures far above the skill still teach'],
  hardFrom: ['levels', [0, 2], 'level of pictures that somebody without skill can learn from'],
  hardBySkill: ['levels', [0, 6], 'levels more that full skill can learn from'],
  hastyLearning: ['', [0, 1], 'what is learned a day when speed is asked for'],
  flareSkillLoss: [
    '1/NRS',
    [0, 0.05],
    'left/right skill of that hand lost per NRS point of flare and day',
  ],
  flareStageLoss: [
    '1/NRS',
    [0, 0.05],
    'share of imagery and mirror skill lost per NRS point of flare and day',
  ],
  sideRelief: ['', [0, 0.3], 'share of sensitisation that learning left/right removes'],
  imageryRelief: ['', [0, 0.6], 'share removed by learning imagery in order', 'moseley-2005-pain'],
  mirrorRelief: [
    '',
    [0, 0.6],
    'share removed by learning the mirror in order',
    'moseley-2005-pain',
  ],
  functionRelief: ['1/day', [0, 0.02], 'daily share removed by practising tasks after the mirror'],
  readyFrom: [
    '',
    [0, 1],
    'skill of the stage before at which the next starts to help',
    'moseley-2005-pain',
  ],
  readyTo: [
    '',
    [0, 1],
    'skill of the stage before at which the next helps fully',
    'moseley-2005-pain',
  ],
  unreadyLearns: ['', [0, 1], 'what a stage still teaches somebody who is not ready for it'],
  irritationStalls: ['', [0, 1], 'share of gains lost while many bad days smart'],
  stallFull: ['', [0.4, 1], 'distress at which gains stall fully'],
  stall: ['', [0, 1], 'share of gains lost at full unsupported distress'],
  stallSupported: ['', [0, 1], 'share of that stall which is left with psychological support'],
};
