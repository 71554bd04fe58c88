import { sortedJson } from '../../numbers/sortedJson.ts';
import type { PracticeBlock } from '../../schemas/records/practice.ts';
import type { Session } from '../../schemas/records/session.ts';
import type { SetAside } from '../../schemas/records/setAside.ts';
import type { Study } from '../../schemas/records/study.ts';
import { mergePreferences, type Preferences } from '../everyPreference.ts';
import { type KeptAttempt, mergeAttempts } from './attempts.ts';
import { byText, greater, inTurn, mergeLists } from './order.ts';
import { mergeBlocks } from './practice.ts';
import { mergeSessions } from './sessions.ts';
import { mergeStudy } from './study.ts';

/** All that one browser keeps of a learner. */
export interface Everything {
  readonly attempts: readonly KeptAttempt[];
  readonly study: Study;
  readonly practice: readonly PracticeBlock[];
  readonly sessions: readonly Session[];
  /** What could not be read, as it was. */
  readonly unreadable: readonly SetAside[];
  readonly preferences: Preferences;
}

export const NOTHING: Everything = {
  attempts: [],
  study: { answers: [], cards: [], tests: [] },
  practice: [],
  sessions: [],
  unreadable: [],
  preferences: {},
};

/** Each kind by its own merge, in the order of each. Of preferences those of the first stay. */
export function mergeEverything(here: Everything, brought: Everything): Everything {
  return {
    attempts: mergeAttempts(here.attempts, brought.attempts),
    study: mergeStudy(here.study, brought.study),
    practice: mergeBlocks(here.practice, brought.practice),
    sessions: mergeSessions(here.sessions, brought.sessions),
    unreadable: mergeLists(
      here.unreadable,
      brought.unreadable,
      sortedJson,
      (a, b) => greater(a, b, inTurn()),
      (a, b) => byText(a.at, b.at),
    ),
    preferences: mergePreferences(here.preferences, brought.preferences),
  };
}
