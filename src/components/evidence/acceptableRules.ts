import type { Decision, Track } from '../../simulator/index.ts';

/** One situation, first match from the top, and what a profile accepts in it. */
export interface AcceptableRule {
  readonly track: Track;
  /** Leading code that the engine gives as its reason. */
  readonly because: string;
  /** A further code that must stand beside it, where it changes the answer. */
  readonly and?: string;
  readonly decisions: readonly Decision[];
}

/**
 * The engine's order of questions, for the recipe page. A test plays many courses and holds every
 * judged decision against this table.
 */
export const ACCEPTABLE_RULES: readonly AcceptableRule[] = [
  { track: 'gmi', because: 'newSigns', decisions: ['hold', 'stepBack', 'stop'] },
  { track: 'gmi', because: 'painHigh', decisions: ['stepBack', 'hold'] },
  { track: 'gmi', because: 'accuracyFell', decisions: ['stepBack', 'hold'] },
  { track: 'gmi', because: 'functionLost', decisions: ['stepBack', 'hold'] },
  { track: 'gmi', because: 'expectedFlare', decisions: ['hold'] },
  { track: 'gmi', because: 'flareOutsideBand', decisions: ['hold', 'stepBack'] },
  { track: 'gmi', because: 'lastStage', decisions: ['hold'] },
  { track: 'gmi', because: 'gateNotMet', decisions: ['hold'] },
  { track: 'gmi', because: 'gateMet', and: 'openLong', decisions: ['advance'] },
  { track: 'gmi', because: 'gateMet', decisions: ['advance', 'hold'] },
  { track: 'gmi', because: 'plateau', and: 'openLong', decisions: ['advance'] },
  { track: 'gmi', because: 'plateau', decisions: ['advance', 'hold'] },
  { track: 'touch', because: 'touchOverLimit', decisions: ['stepBack'] },
  { track: 'touch', because: 'newSigns', decisions: ['hold', 'stepBack', 'stop'] },
  { track: 'touch', because: 'painHigh', decisions: ['stepBack', 'hold'] },
  { track: 'touch', because: 'accuracyFell', decisions: ['stepBack', 'hold'] },
  { track: 'touch', because: 'functionLost', decisions: ['stepBack', 'hold'] },
  { track: 'touch', because: 'expectedFlare', decisions: ['hold'] },
  { track: 'touch', because: 'flareOutsideBand', decisions: ['hold', 'stepBack'] },
  { track: 'touch', because: 'touchOverLimitOnce', decisions: ['hold', 'stepBack'] },
  { track: 'touch', because: 'touchSore', decisions: ['stepBack', 'hold'] },
  { track: 'touch', because: 'lastRung', decisions: ['hold'] },
  { track: 'touch', because: 'gateNotMet', decisions: ['hold'] },
  { track: 'touch', because: 'gateMet', and: 'openLong', decisions: ['advance'] },
  { track: 'touch', because: 'gateMet', decisions: ['advance', 'hold'] },
];

/** The rule that speaks for these codes, or undefined when the table has none. */
export function ruleFor(track: Track, because: readonly string[]): AcceptableRule | undefined {
  return ACCEPTABLE_RULES.find(
    (rule) =>
      rule.track === track &&
      rule.because === because[0] &&
      (rule.and === undefined || because.includes(rule.and)),
  );
}
