import { describe, expect, test } from 'vitest';
import { acceptedIn, allAccepted, reasonsIn } from '../../src/figures/decision/advice.ts';
import {
  allWeeks,
  FIRST_WEEK,
  isPossible,
  type Week,
  weekKey,
} from '../../src/figures/decision/weeks.ts';
import { readMessages } from '../../src/library/messages.ts';
import { readProtocol } from '../../src/library/readContent.ts';

const { rules } = readProtocol('published_norms');
const calm: Week = {
  gate: 'notMet',
  pain: 'usual',
  since: 'thirtyFive',
  signs: 'none',
  life: 'quiet',
};
const decide = (change: Partial<Week>) => acceptedIn({ ...calm, ...change }, rules);

describe('the decision figure asks the simulator', () => {
  test.each<[string, Partial<Week>, string[]]>([
    ['a gate not met is held', {}, ['hold']],
    ['a gate just met may be passed or held', { gate: 'met' }, ['advance', 'hold']],
    ['a gate long open is passed', { gate: 'metLong' }, ['advance']],
    ['a plateau counts as the gate', { gate: 'plateau' }, ['advance']],
    [
      'three low days ask for a step back, or at least a hold',
      { gate: 'fell' },
      ['stepBack', 'hold'],
    ],
    ['pain high for four days asks for the same', { pain: 'high' }, ['stepBack', 'hold']],
    ['an early short flare is held', { pain: 'twoDays', since: 'nine' }, ['hold']],
    [
      'a long one is held or stepped back',
      { pain: 'fiveDays', since: 'nine' },
      ['hold', 'stepBack'],
    ],
    [
      'new signs forbid advancing',
      { gate: 'metLong', signs: 'infection' },
      ['hold', 'stepBack', 'stop'],
    ],
    ['a fall makes a hold reasonable', { gate: 'metLong', life: 'fall' }, ['advance', 'hold']],
  ])('%s', (_, change, decisions) => {
    expect(decide(change).decisions).toEqual(decisions);
  });

  test('every week that can be set has an answer, and words for each of its reasons', () => {
    const answers = allAccepted(rules);
    const words = reasonsIn(readMessages());
    expect(Object.keys(answers)).toHaveLength(allWeeks().length);
    for (const week of allWeeks()) {
      const answer = answers[weekKey(week)];
      expect(answer?.decisions.length, weekKey(week)).toBeGreaterThan(0);
      for (const code of answer?.because ?? []) expect(words[code], code).toBeTruthy();
    }
  });

  test('a reason without words is refused', () => {
    expect(() => reasonsIn({})).toThrow(/because\.newSigns/);
  });

  test('a plateau cannot be shown nine days into a stage', () => {
    expect(isPossible({ ...calm, gate: 'plateau', since: 'nine' })).toBe(false);
    expect(isPossible(FIRST_WEEK)).toBe(true);
  });
});
