import type { Message } from '../types.ts';

/** A number of the model: what it is, in which unit, between which bounds, and where it comes from. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly range: readonly [number, number];
  /** Bibliography ids, or 'teaching-assumption' where no source gives the number. */
  readonly source: string;
  readonly means: string;
}

function assumed(
  value: number,
  unit: string,
  range: readonly [number, number],
  means: string,
): Parameter {
  return { value, unit, range, source: 'teaching-assumption', means };
}

function sourced(
  source: string,
  value: number,
  unit: string,
  range: readonly [number, number],
  means: string,
): Parameter {
  return { value, unit, range, source, means };
}

/**
 * Every number of the patient model that is not a patient's own. `direction` is published for those
 * with a source id (which way, roughly how large); sizes per day are teaching assumptions throughout.
 */
export const MODEL = {
  // --- pain
  painFloor: assumed(0.4, 'NRS', [0, 2], 'pain with nothing driving it'),
  painFromSensitisation: assumed(6, 'NRS', [3, 9], 'pain added at full sensitisation'),
  painFromInflammation: assumed(1.7, 'NRS', [0, 4], 'pain added at full inflammation'),
  painFromDistress: sourced('bean-2015', 1.2, 'NRS', [0, 3], 'pain added at full distress'),
  painFromPoorSleep: assumed(0.8, 'NRS', [0, 2], 'pain added by the worst sleep'),
  painDaySd: assumed(0.35, 'NRS', [0, 1], 'day-to-day wobble of felt pain'),
  // --- natural course
  naturalRatePerDay: sourced(
    'bean-2016',
    0.0034,
    '1/day',
    [0, 0.02],
    'early natural fall of sensitisation',
  ),
  naturalTimeWeeks: sourced(
    'bean-2016',
    26,
    'weeks',
    [10, 60],
    'how fast natural recovery fades with duration',
  ),
  inflammationRatePerDay: assumed(0.0038, '1/day', [0, 0.05], 'natural fall of inflammation'),
  // --- practice
  sideTimeDays: sourced(
    'reinersmann-2010',
    6,
    'days',
    [3, 30],
    'practice days to learn 63% of what can be learned',
  ),
  imageryTimeDays: assumed(7, 'days', [4, 40], 'good imagery days to learn 63%'),
  mirrorTimeDays: assumed(8, 'days', [4, 40], 'good mirror days to learn 63%'),
  lapseDays: assumed(7, 'days', [3, 30], 'days without practice after which skill is forgotten'),
  lapseLoss: assumed(0.2, '', [0, 0.5], 'share of learned skill that a longer pause costs'),
  fullImages: assumed(50, 'pictures', [20, 100], 'pictures a day that count as full practice'),
  fullMinutes: assumed(
    10,
    'min',
    [5, 30],
    'imagery or mirror minutes a day that count as full practice',
  ),
  sideRelief: assumed(
    0.05,
    '',
    [0, 0.3],
    'share of sensitisation that learning left/right removes',
  ),
  imageryRelief: sourced(
    'moseley-2005-pain',
    0.42,
    '',
    [0, 0.6],
    'share removed by learning imagery in order',
  ),
  mirrorRelief: sourced(
    'moseley-2005-pain',
    0.44,
    '',
    [0, 0.6],
    'share removed by learning the mirror in order',
  ),
  functionRelief: assumed(
    0.0035,
    '1/day',
    [0, 0.02],
    'daily share removed by practising tasks after the mirror',
  ),
  readyFrom: sourced(
    'moseley-2005-pain',
    0.4,
    '',
    [0, 1],
    'skill of the stage before at which the next starts to help',
  ),
  readyTo: sourced(
    'moseley-2005-pain',
    0.7,
    '',
    [0, 1],
    'skill of the stage before at which the next helps fully',
  ),
  // --- provocation
  imageryProvocation: sourced(
    'moseley-2008-thinking',
    0.5,
    'NRS',
    [0, 2],
    'pain added by a full bout of imagery, ready patient',
  ),
  unreadyProvocation: assumed(
    1.6,
    'NRS',
    [0, 5],
    'further pain of a full bout in a patient not ready',
  ),
  newStageExtra: assumed(
    0.6,
    '',
    [0, 2],
    'extra share of provocation on the first days of a stage',
  ),
  newStageDays: assumed(5, 'days', [1, 14], 'how long a stage is new'),
  fearAmplifies: sourced(
    'moseley-2008-thinking',
    0.7,
    '',
    [0, 2],
    'extra provocation at full fear',
  ),
  overdoseMinutes: assumed(
    20,
    'min',
    [10, 60],
    'imagery or mirror minutes a day above which dose alone provokes',
  ),
  carryOver: assumed(
    0.4,
    '',
    [0, 1],
    'share of provocation beyond what settles that becomes a flare',
  ),
  settlesBelow: assumed(0.9, 'NRS', [0, 3], 'provocation that settles within the hour'),
  swellingFromImagery: sourced(
    'moseley-2008-thinking',
    0.03,
    '',
    [0, 0.1],
    'inflammation added per NRS point carried over',
  ),
  // --- technique
  bracingGain: assumed(0.5, '', [0, 1], 'what imagery keeps of its gain while the limb braces'),
  bracingRise: assumed(0.4, 'NRS', [0, 2], 'pain that bracing adds to a full bout of imagery'),
  poorMirrorGain: assumed(
    0.6,
    '',
    [0, 1],
    'what the mirror keeps of its gain while the set-up breaks the illusion',
  ),
  poorMirrorRise: sourced(
    'mccabe-2005',
    0.5,
    'NRS',
    [0, 2],
    'discomfort that a mismatch in the mirror adds to a full bout',
  ),
  soreOtherRise: assumed(
    1.2,
    'NRS',
    [0, 3],
    'pain of a full mirror bout when the other limb hurts and nothing is adapted',
  ),
  knownPictures: assumed(
    0.4,
    '',
    [0, 1],
    'what plain pictures still teach once they are known by heart',
  ),
  hardPictures: assumed(0.5, '', [0, 1], 'what pictures far above the skill still teach'),
  hastyLearning: assumed(0.6, '', [0, 1], 'what is learned a day when speed is asked for'),
  // --- activity, warmth and wounds
  boomBustSpread: assumed(
    1.1,
    '',
    [0, 2],
    'extra use on a boom day, as a share, at full unevenness',
  ),
  pacedSpread: assumed(0.25, '', [0, 1], 'share of that unevenness left with a pacing plan'),
  boomFlare: assumed(0.7, 'NRS', [0, 2], 'flare that a boom day sends on at full unevenness'),
  thermalFunction: assumed(
    0.04,
    '',
    [0, 0.2],
    'function that daily safe warmth and cold make possible',
  ),
  burnChance: assumed(
    0.05,
    '1/day',
    [0, 0.3],
    'chance a day that unsafe warmth or cold injures the skin',
  ),
  burnFlare: assumed(2, 'NRS', [0, 5], 'flare that such an injury sets off'),
  woundHealsDays: assumed(10, 'days', [4, 30], 'how long a graze or burn stays open'),
  woundTouched: assumed(0.7, 'NRS', [0, 3], 'flare a day from practising touch on broken skin'),
  // --- touch
  touchGainPerDay: assumed(
    0.075,
    'rungs/day',
    [0, 0.3],
    'tolerance gained by a full day at the edge of tolerance',
  ),
  touchAlone: assumed(0.45, '', [0, 1], 'what touch without discrimination keeps of that gain'),
  touchRelief: assumed(0.1, '', [0, 0.2], 'share of sensitisation removed per rung gained'),
  touchEdge: assumed(0.6, 'rungs', [0, 1], 'how far above tolerance touch still settles'),
  touchPainPerRung: assumed(1.3, 'NRS', [0, 4], 'evoked pain per rung above tolerance'),
  touchPainAtTolerance: assumed(2.4, 'NRS', [0, 4], 'evoked pain at tolerance'),
  forceRungs: assumed(
    0.55,
    'rungs',
    [0, 2],
    'rungs that each doubling of force above 10 g counts for',
  ),
  hotspotRungs: assumed(1.2, 'rungs', [0, 3], 'rungs that working on the worst spot counts for'),
  fullTouchMinutes: assumed(20, 'min', [10, 60], 'touch minutes a day that count as full practice'),
  touchOverdoseMinutes: assumed(
    45,
    'min',
    [20, 120],
    'touch minutes a day above which skin and pain complain',
  ),
  // --- flares
  flareDecay: assumed(0.6, '1/day', [0.3, 0.95], 'share of a flare left the next day'),
  flareDecayPlanned: assumed(0.5, '1/day', [0.3, 0.95], 'the same with an agreed flare plan'),
  flareMax: assumed(3.5, 'NRS', [2, 8], 'largest flare'),
  flareSensitises: assumed(
    0.0012,
    '1/NRS',
    [0, 0.05],
    'sensitisation added per NRS point of flare and day',
  ),
  // --- fear, mood, practice
  fearFromFlare: assumed(
    0.008,
    '1/NRS',
    [0, 0.05],
    'fear added per NRS point of unexplained flare and day',
  ),
  fearFromGoodDay: assumed(
    0.006,
    '1/day',
    [0, 0.05],
    'fear lost on a day of practice that settled',
  ),
  distressDrift: assumed(
    0.0065,
    '1/day',
    [0, 0.02],
    'share of calm lost a day while distress is high and unsupported',
  ),
  distressHigh: assumed(0.36, '', [0, 1], 'distress from which support is needed'),
  distressSupported: assumed(
    0.008,
    '1/day',
    [0, 0.05],
    'distress lost a day with psychological support',
  ),
  stall: assumed(0.75, '', [0, 1], 'share of gains lost at full unsupported distress'),
  motivationFromGain: assumed(0.35, '', [0, 2], 'motivation added per unit of skill gained'),
  motivationLeak: assumed(0.006, '1/day', [0, 0.05], 'motivation lost on a day without gain'),
  // --- function
  functionRate: assumed(
    0.022,
    '1/day',
    [0, 0.1],
    'share of the distance to possible function covered a day',
  ),
  functionFromPain: assumed(0.6, '', [0, 1], 'function taken away by pain of 10'),
  functionFromFear: assumed(0.28, '', [0, 1], 'function taken away by full fear'),
  functionFromRest: sourced(
    'boichat-2020',
    0.25,
    '',
    [0, 1],
    'function taken away by prescribed rest',
  ),
  functionPractice: assumed(
    0.13,
    '',
    [0, 0.5],
    'function that practising goal tasks makes possible',
  ),
} as const satisfies Record<string, Parameter>;

export type ModelName = keyof typeof MODEL;

/** The bare values, for the daily arithmetic. */
export const P: Readonly<Record<ModelName, number>> = Object.fromEntries(
  Object.entries(MODEL).map(([name, parameter]) => [name, parameter.value]),
) as Record<ModelName, number>;

/** What hearing each message does: fear, alliance, self-efficacy. Direction after protocol F2; sizes assumed. */
export const MESSAGE_EFFECTS: Readonly<
  Record<Message, { readonly fear: number; readonly alliance: number; readonly efficacy: number }>
> = {
  painIsReal: { fear: -0.05, alliance: 0.08, efficacy: 0.02 },
  manyImprove: { fear: -0.02, alliance: 0.03, efficacy: 0.03 },
  flareIsInformation: { fear: -0.05, alliance: 0.03, efficacy: 0.04 },
  flaresAndStopRule: { fear: -0.03, alliance: 0.04, efficacy: 0.03 },
  soreButSafe: { fear: -0.04, alliance: 0.02, efficacy: 0.03 },
  practiceNotTest: { fear: -0.02, alliance: 0.02, efficacy: 0.02 },
  normalForStage: { fear: -0.02, alliance: 0.02, efficacy: 0.02 },
  whatHelpedYou: { fear: 0, alliance: 0.06, efficacy: 0.04 },
  inYourHead: { fear: 0.06, alliance: -0.25, efficacy: -0.06 },
  pushThrough: { fear: 0.08, alliance: -0.1, efficacy: -0.04 },
  damage: { fear: 0.14, alliance: -0.04, efficacy: -0.08 },
  brainShrank: { fear: 0.12, alliance: -0.06, efficacy: -0.08 },
  neverBetter: { fear: 0.12, alliance: -0.1, efficacy: -0.14 },
  youFailed: { fear: 0.06, alliance: -0.15, efficacy: -0.14 },
  youOverdidIt: { fear: 0.05, alliance: -0.08, efficacy: -0.05 },
  cureInSixWeeks: { fear: -0.03, alliance: 0.02, efficacy: 0.02 },
  mostHalvePain: { fear: -0.02, alliance: 0.02, efficacy: 0.02 },
  naturalCourse: { fear: -0.01, alliance: 0.02, efficacy: 0.01 },
  programmeDidIt: { fear: 0, alliance: 0.01, efficacy: -0.02 },
  changeTablets: { fear: 0.03, alliance: -0.04, efficacy: 0 },
};

/** A promised cure is counted on until here: six weeks, as it was promised. */
export const PROMISE_DAYS = 42;
