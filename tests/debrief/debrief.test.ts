import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { comparisonsOf } from '../../src/debrief/comparisons.ts';
import { type Debrief, debriefOf } from '../../src/debrief/debrief.ts';
import { readMistakeLinks } from '../../src/library/readMistakes.ts';
import { type Episode, startEpisode } from '../../src/simulator/index.ts';
import { setupWith } from '../simulator/content.ts';
import { manyCourses, played } from './plays.ts';

// Whole courses are played here, on whatever machine there is.

const content = { mistakeLinks: readMistakeLinks() };
const debrief = (episode: Episode) => debriefOf(episode, content);

/** What is left of a debrief without what became of the patient. */
function seenIn({ result: _result, end: _end, course, ...rest }: Debrief) {
  const { function: _function, ...seen } = course;
  return { ...rest, course: seen };
}

describe('debriefOf', () => {
  test('is plain JSON: nothing is lost or changed on the way through a file', () => {
    for (const episode of manyCourses()) {
      const told = debrief(episode);
      expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
    }
    const episode = played('rusher', 1);
    const compared = comparisonsOf(episode, debrief(episode));
    expect(compared?.firstWhatIf).not.toBeNull();
    expect(JSON.parse(JSON.stringify(compared))).toStrictEqual(compared);
  });

  test('hidden state shows in the result and in the course of function, and nowhere else', () => {
    // Played by an earlier build: nothing can be worked out anew, only the end is known.
    const ended = played('rusher', 1);
    const episode = { ...ended, entries: ended.entries.slice(0, -4) };
    const { patient } = episode;
    const other = {
      ...episode,
      patient: {
        ...patient,
        function: 1 - patient.function,
        fear: 1 - patient.fear,
        reliefShare: patient.reliefShare < 0.5 ? 1 : 0.2,
      },
    };
    expect(debrief(other).result).not.toEqual(debrief(episode).result);
    expect(debrief(other).result.smallRelief).not.toBe(debrief(episode).result.smallRelief);
    expect(seenIn(debrief(other))).toEqual(seenIn(debrief(episode)));
  });

  test('is refused while the attempt still runs', () => {
    expect(() => debrief(startEpisode(setupWith(1)))).toThrow(RangeError);
  });

  test('what a mistake offers instead is among the offers', () => {
    let offered = 0;
    for (const { mistakes, offers } of manyCourses().map(debrief)) {
      for (const { choice, better } of mistakes.flatMap(({ times }) => times)) {
        if (better === null) continue;
        const offer = offers.find((one) => one.choice.index === choice);
        expect(offer?.alternatives.map(({ id }) => id)).toContain(better);
        offered += 1;
      }
    }
    expect(offered).toBeGreaterThan(10);
  });

  test('an attempt that this engine would play otherwise is compared with nothing', () => {
    const episode = played('rusher', 1);
    const altered = { ...episode, entries: episode.entries.slice(0, -4) };
    expect(debrief(altered).playsAgain).toBe(false);
    expect(comparisonsOf(altered, debrief(altered))).toBeNull();
  });
});

test('simulate --debrief prints what the functions say, one object an episode', () => {
  const call = '--case ines-wrist --policy rusher --mode practice --seeds 1-2 --debrief';
  const args = ['tools/simulate/run.ts', ...call.split(' ')];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const expected = [1, 2].map((seed) => {
    const episode = played('rusher', seed);
    const told = debrief(episode);
    const comparisons = comparisonsOf(episode, told);
    return { seed, policy: 'rusher', refused: 0, refusals: [], debrief: told, comparisons };
  });
  expect(JSON.parse(stdout)).toEqual(expected);
});
