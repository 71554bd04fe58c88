import {
  type Acceptable,
  acceptable,
  BECAUSE,
  type Because,
  leftRightSince,
  morningOf,
} from '../../simulator/clinical/index.ts';
import type { Protocol } from '../../simulator/index.ts';
import { allWeeks, diaryOf, stageBegan, TODAY, type Week, weekKey } from './weeks.ts';

/** Asks the simulator, with the same rules that judge decisions in the clinic. */
export function acceptedIn(week: Week, protocol: Protocol): Acceptable {
  const morning = morningOf({
    day: TODAY,
    diary: diaryOf(week),
    findings: [],
    plan: leftRightSince(stageBegan(week)),
    ladderTop: 0,
  });
  return acceptable('gmi', morning, protocol);
}

/** The answers for every week that can be set, so that no engine has to travel with the page. */
export function allAccepted(protocol: Protocol): Record<string, Acceptable> {
  return Object.fromEntries(allWeeks().map((week) => [weekKey(week), acceptedIn(week, protocol)]));
}

/** The words of each reason. A reason without words fails the build. */
export function reasonsIn(messages: Readonly<Record<string, string>>): Record<Because, string> {
  const words = BECAUSE.map((code) => {
    const text = messages[`because.${code}`];
    if (text === undefined) throw new Error(`There are no words for because.${code}.`);
    return [code, text];
  });
  return Object.fromEntries(words);
}
