import { AttemptStore } from '../../src/learner/attempts.ts';
import { inMemory } from '../../src/learner/keeping.ts';
import { readCaseWords } from '../../src/library/cases.ts';
import { readMistakeLinks } from '../../src/library/readMistakes.ts';
import type { CaseContent } from '../../src/room/content.ts';
import type { ReadyAttempt } from '../../src/room/entrance/opening.ts';
import { startEpisode } from '../../src/simulator/index.ts';
import { wordsIn } from '../../src/words/wordsIn.ts';
import { attemptFrom } from '../learner/attemptFixture.ts';
import { ines, protocols, rubric, setupWith } from '../simulator/content.ts';

/** What the room is made of, as the site serves it. */
const content: CaseContent = {
  case: ines,
  words: readCaseWords(ines.id),
  protocols,
  rubric,
  mistakeLinks: readMistakeLinks(),
};

/** An attempt that has just been begun, on a device that keeps nothing else. */
export function readyAttempt(): ReadyAttempt {
  const episode = startEpisode(setupWith(3));
  const attempt = attemptFrom(episode);
  const device = {
    store: new AttemptStore(inMemory()),
    kept: true,
    attempts: [attempt],
    unreadable: 0,
    words: wordsIn('en'),
  };
  return { content, device, attempt, episode, lastVisit: [] };
}
