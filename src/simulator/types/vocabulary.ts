/** The closed lists of the simulator. Codes only: the words for them live in the message catalogue. */

export const MODES = ['guided', 'practice', 'exam'] as const;
export type Mode = (typeof MODES)[number];

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** Graded motor imagery in the tested order (claim gmi-three-stages), then function. */
export const GMI_STAGES = ['leftRight', 'imagery', 'mirror', 'function'] as const;
export type GmiStage = (typeof GMI_STAGES)[number];

export const TOUCH_PHASES = ['passive', 'withMovement', 'function'] as const;
export type TouchPhase = (typeof TOUCH_PHASES)[number];

export const TOUCH_SITES = ['border', 'hotspot', 'distant'] as const;
export type TouchSite = (typeof TOUCH_SITES)[number];

export const DECISIONS = ['start', 'advance', 'hold', 'stepBack', 'stop'] as const;
export type Decision = (typeof DECISIONS)[number];

export const TRACKS = ['gmi', 'touch'] as const;
export type Track = (typeof TRACKS)[number];

export const CONFIDENCES = ['sure', 'fairly', 'unsure'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Coded reasons for a decision. Each excuses a mistake only if its condition held on the transcript. */
export const REASONS = [
  'gateMet',
  'gateNotMet',
  'plateau',
  'expectedFlare',
  'flareOutsideBand',
  'newSigns',
  'stepBackCriteria',
  'settledAfterFlare',
  'lifeEvent',
  'patientChoice',
  'painImproved',
  'painWorse',
  'functionImproved',
  'accuracyImproved',
  'sideDifference',
  'notReady',
  'feelsReady',
  'goodDay',
  'goalsMet',
  'noGain',
] as const;
export type Reason = (typeof REASONS)[number];

/** The four Budapest categories (goebel-2021). */
export const BUDAPEST_CATEGORIES = [
  'sensory',
  'vasomotor',
  'sudomotorOedema',
  'motorTrophic',
] as const;
export type BudapestCategory = (typeof BUDAPEST_CATEGORIES)[number];

export const ASK_TOPICS = [
  'pain',
  'sensorySymptoms',
  'colourTemperature',
  'swellingSweating',
  'movementSkin',
  'redFlagSymptoms',
  'mood',
  'selfHarm',
  'withinReach',
  'beliefs',
  'sleep',
  'goals',
  'work',
  'practice',
  'medicines',
  'taskBeliefs',
] as const;
export type AskTopic = (typeof ASK_TOPICS)[number];

export const EXAM_ITEMS = [
  'look',
  'brush',
  'pinprick',
  'deepPressure',
  'warmCool',
  'jointMovement',
  'skinTemperature',
  'range',
  'strength',
  'tremorDystonia',
  'nervesCirculation',
  'fractureSite',
  'skinBodyTemperature',
  'otherHand',
  'sensitivityMap',
  'thermalSense',
] as const;
export type ExamItem = (typeof EXAM_ITEMS)[number];

export const INSTRUMENTS = [
  'nrs',
  'quickDash',
  'lefs',
  'leftRightTest',
  'grip',
  'volume',
  'css',
  'vision',
  'cognition',
  'phq9',
  'gad7',
  'tsk11',
  'pcs',
  'pseq',
  'pgic',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Things a therapist can say; which help and which harm is in `patient/parameters.ts`, after claim neutral-words. */
export const MESSAGES = [
  'painIsReal',
  'manyImprove',
  'flareIsInformation',
  'flaresAndStopRule',
  'soreButSafe',
  'practiceNotTest',
  'normalForStage',
  'whatHelpedYou',
  'sorryForThat',
  'inYourHead',
  'pushThrough',
  'damage',
  'brainShrank',
  'neverBetter',
  'youFailed',
  'youOverdidIt',
  'cureInSixWeeks',
  'mostHalvePain',
  'naturalCourse',
  'programmeDidIt',
  'changeTablets',
] as const;
export type Message = (typeof MESSAGES)[number];

/** Messages that raise threat or dismiss, and those that promise (claim neutral-words). */
export const THREAT_MESSAGES: readonly Message[] = [
  'inYourHead',
  'pushThrough',
  'damage',
  'brainShrank',
  'neverBetter',
  'youFailed',
  'youOverdidIt',
];
export const PROMISE_MESSAGES: readonly Message[] = ['cureInSixWeeks', 'mostHalvePain'];

export const TASKS = [
  'imageryTrial',
  'mirrorTrial',
  'touchTrial',
  'goalTask',
  'passiveStretch',
] as const;
export type Task = (typeof TASKS)[number];

export const AGREEMENTS = [
  'painLimit',
  'flarePlan',
  'pacingPlan',
  'goals',
  'noPainRule',
  'ownBaseline',
  'safeToday',
] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Techniques that are shown and practised together in the room. */
export const TECHNIQUES = ['imageryStill', 'mirrorSetUp', 'mirrorAdapted'] as const;
export type Technique = (typeof TECHNIQUES)[number];

/** Sets of left/right pictures, each a level harder than the one before. */
export const PICTURE_SETS = ['plain', 'surface', 'object', 'context'] as const;
export type PictureSet = (typeof PICTURE_SETS)[number];

/** What the patient is asked to mind in left/right judgement. */
export const INSTRUCTIONS = ['standard', 'fast', 'careful'] as const;
export type Instruction = (typeof INSTRUCTIONS)[number];

/** How warmth and cold are applied. */
export const THERMAL_MEDIA = ['water', 'iceOrDryHeat'] as const;
export type ThermalMedium = (typeof THERMAL_MEDIA)[number];

export const ACTIVITY_ADVICE = ['gradedUse', 'rest', 'splint'] as const;
export type ActivityAdvice = (typeof ACTIVITY_ADVICE)[number];

export const SERVICES = [
  'psychology',
  'embeddedStrategies',
  'painTeam',
  'gp',
  'surgeon',
  'emergency',
  'crisisTeam',
  'imaging',
  'nerveTests',
] as const;
export type Service = (typeof SERVICES)[number];

export const URGENCIES = ['emergency', 'sameDay', 'withinDays', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Other explanations to consider (claim mimics-before-crps). */
export const ALTERNATIVES = [
  'infection',
  'thrombosis',
  'compartmentSyndrome',
  'nonUnion',
  'nerveCompression',
  'inflammatoryArthritis',
] as const;
export type Alternative = (typeof ALTERNATIVES)[number];

export const CONCLUSIONS = ['crps1', 'crps2', 'notCrps', 'unclear'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export const RULES = ['clinical', 'research'] as const;
export type BudapestRule = (typeof RULES)[number];

export const CONTACTS = ['flareWorry', 'infectionSigns'] as const;
export type ContactKind = (typeof CONTACTS)[number];

export const RESPONSES = [
  'askNewSigns',
  'trimAndContinue',
  'continueUnchanged',
  'stopEverything',
  'bringForward',
  'sameDayMedical',
  'callEmergency',
] as const;
export type Response = (typeof RESPONSES)[number];

export const NEW_SIGNS = ['spreadingRedness', 'fever', 'discharge'] as const;
export type NewSign = (typeof NEW_SIGNS)[number];

export const VISIT_MODES = ['clinic', 'tele'] as const;
export type VisitMode = (typeof VISIT_MODES)[number];

export const DISCHARGE_REASONS = [
  'goalsMet',
  'plateauReviewed',
  'referredOn',
  'programmeStopped',
] as const;
export type DischargeReason = (typeof DISCHARGE_REASONS)[number];

export const ENDINGS = [
  'discharged',
  'referredAway',
  'droppedOut',
  'safetyStop',
  'maxWeeks',
  'refusals',
] as const;
export type Ending = (typeof ENDINGS)[number];

export const SKIN_TONES = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
export type SkinTone = (typeof SKIN_TONES)[number];

export const LEVELS = ['poor', 'fair', 'good'] as const;
export type Level = (typeof LEVELS)[number];

export const DIARY_NOTES = [
  'busyDay',
  'coldDay',
  'fall',
  'graze',
  'badNight',
  'smallWin',
  'burn',
] as const;
export type DiaryNote = (typeof DIARY_NOTES)[number];

export const DOMAINS = [
  'recognition',
  'safety',
  'progression',
  'dosing',
  'measurement',
  'communication',
] as const;
export type Domain = (typeof DOMAINS)[number];

export const SEVERITIES = ['minor', 'major', 'criticalSafety'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const BANDS = ['harmful', 'unsafe', 'developing', 'competent', 'excellent'] as const;
export type Band = (typeof BANDS)[number];
