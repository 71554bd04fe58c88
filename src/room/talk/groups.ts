import type { ActionKind } from '../../simulator/index.ts';
import type { Under } from '../../words/t.ts';

/** What is done in the room, in the order of the tabs. */
export const ROOM_KINDS = ['ask', 'examine', 'measure', 'explain', 'try'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number] & ActionKind;

export interface Group {
  /** `room.group.<id>` names it. */
  readonly id: Under<'room.group'>;
  readonly subjects: readonly string[];
  /** Kind of its actions, where it is not the tab's. */
  readonly kind?: ActionKind;
}

/** The simulator's lists in the order a visit takes them. Which are wise is not said here. */
export const GROUPS: Readonly<Record<RoomKind, readonly Group[]>> = {
  ask: [
    {
      id: 'symptoms',
      subjects: [
        'pain',
        'sensorySymptoms',
        'colourTemperature',
        'swellingSweating',
        'movementSkin',
      ],
    },
    { id: 'safety', subjects: ['redFlagSymptoms', 'mood', 'selfHarm', 'withinReach', 'medicines'] },
    { id: 'person', subjects: ['beliefs', 'taskBeliefs', 'goals', 'work', 'sleep', 'practice'] },
  ],
  examine: [
    { id: 'skin', subjects: ['look', 'skinTemperature', 'skinBodyTemperature'] },
    {
      id: 'touchTests',
      subjects: ['brush', 'warmCool', 'deepPressure', 'pinprick', 'thermalSense', 'sensitivityMap'],
    },
    {
      id: 'moving',
      subjects: [
        'range',
        'jointMovement',
        'strength',
        'tremorDystonia',
        'nervesCirculation',
        'fractureSite',
        'otherHand',
      ],
    },
  ],
  measure: [
    { id: 'painFunction', subjects: ['nrs', 'quickDash', 'lefs', 'grip', 'volume', 'css', 'pgic'] },
    { id: 'beforeImagery', subjects: ['leftRightTest', 'vision', 'cognition'] },
    { id: 'moodBeliefs', subjects: ['phq9', 'gad7', 'tsk11', 'pcs', 'pseq'] },
  ],
  explain: [
    {
      id: 'aboutPain',
      subjects: ['painIsReal', 'inYourHead', 'damage', 'brainShrank'],
    },
    {
      id: 'aboutFlares',
      subjects: [
        'pushThrough',
        'flareIsInformation',
        'youOverdidIt',
        'flaresAndStopRule',
        'soreButSafe',
      ],
    },
    {
      id: 'aboutOutlook',
      subjects: [
        'cureInSixWeeks',
        'manyImprove',
        'neverBetter',
        'mostHalvePain',
        'programmeDidIt',
        'naturalCourse',
      ],
    },
    {
      id: 'aboutPractice',
      subjects: [
        'practiceNotTest',
        'youFailed',
        'normalForStage',
        'whatHelpedYou',
        'sorryForThat',
        'changeTablets',
      ],
    },
  ],
  try: [
    {
      id: 'tasks',
      subjects: ['imageryTrial', 'mirrorTrial', 'touchTrial', 'goalTask', 'passiveStretch'],
    },
    {
      id: 'techniques',
      kind: 'teach',
      subjects: ['imageryStill', 'mirrorSetUp', 'mirrorAdapted'],
    },
  ],
};
