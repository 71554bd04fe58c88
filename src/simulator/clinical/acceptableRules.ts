import type { Decision, Track } from '../types.ts';

/** What a decision may rest on, as codes; `because.<code>` says it. */
export const BECAUSE = [
  'newSigns',
  'painHigh',
  'accuracyFell',
  'functionLost',
  'expectedFlare',
  'flareOutsideBand',
  'touchOverLimit',
  'touchOverLimitOnce',
  'touchSore',
  'lastStage',
  'lastRung',
  'distantSite',
  'gatePooled',
  'gateNotMet',
  'gateMet',
  'plateau',
  'unsettledLately',
  'openLong',
] as const;
export type Because = (typeof BECAUSE)[number];

/** One situation, and the decisions that a profile accepts in it. */
export interface AcceptableRule {
  readonly tracks: readonly Track[];
  /** It holds when any of these does. */
  readonly because: readonly Because[];
  /** And when this does as well, where it changes the answer. */
  readonly and?: Because;
  /** And only where practice stands on the first rung: there is nothing to go back to. */
  readonly onFirstRung?: true;
  /** Best first. */
  readonly decisions: readonly Decision[];
}

const BOTH = ['gmi', 'touch'] as const;
const GMI = ['gmi'] as const;
const TOUCH = ['touch'] as const;

/** The first rule of a track that holds gives the answer. Every situation has one. */
export const ACCEPTABLE_RULES: readonly AcceptableRule[] = [
  { tracks: BOTH, because: ['newSigns'], decisions: ['hold', 'stepBack', 'stop'] },
  { tracks: TOUCH, because: ['touchOverLimit'], onFirstRung: true, decisions: ['hold', 'stop'] },
  { tracks: TOUCH, because: ['touchOverLimit'], decisions: ['stepBack'] },
  {
    tracks: BOTH,
    because: ['painHigh', 'accuracyFell', 'functionLost'],
    decisions: ['stepBack', 'hold'],
  },
  { tracks: BOTH, because: ['expectedFlare'], decisions: ['hold'] },
  { tracks: BOTH, because: ['flareOutsideBand'], decisions: ['hold', 'stepBack'] },
  { tracks: TOUCH, because: ['touchOverLimitOnce'], decisions: ['hold', 'stepBack'] },
  { tracks: TOUCH, because: ['touchSore'], decisions: ['stepBack', 'hold'] },
  { tracks: GMI, because: ['lastStage'], decisions: ['hold'] },
  { tracks: TOUCH, because: ['lastRung'], decisions: ['hold'] },
  // Moved away from the sore place, touch says little of the next texture.
  { tracks: TOUCH, because: ['distantSite'], decisions: ['hold', 'advance'] },
  { tracks: GMI, because: ['gatePooled'], decisions: ['hold', 'advance'] },
  { tracks: BOTH, because: ['gateNotMet'], decisions: ['hold'] },
  {
    tracks: GMI,
    because: ['gateMet', 'plateau'],
    and: 'unsettledLately',
    decisions: ['advance', 'hold'],
  },
  { tracks: GMI, because: ['gateMet', 'plateau'], and: 'openLong', decisions: ['advance'] },
  { tracks: GMI, because: ['gateMet', 'plateau'], decisions: ['advance', 'hold'] },
  { tracks: TOUCH, because: ['gateMet'], and: 'openLong', decisions: ['advance'] },
  { tracks: TOUCH, because: ['gateMet'], decisions: ['advance', 'hold'] },
];
