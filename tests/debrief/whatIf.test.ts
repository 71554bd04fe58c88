import { describe, expect, test } from 'vitest';
import { alternativesTo, betterThan } from '../../src/debrief/alternatives.ts';
import { branch, expertCourse, firstWhatIf, isFair, isLittle } from '../../src/debrief/branch.ts';
import { choiceBehind, choicesOf } from '../../src/debrief/choices.ts';
import { courseOf, painEnds, weekOf } from '../../src/debrief/course.ts';
import { act, type Episode, startEpisode } from '../../src/simulator/index.ts';
import { manyCourses, played, scoreOf } from './plays.ts';

// Whole courses are played here, on whatever machine there is.

/** The episode as it stood before each of its actions. */
function statesOf(episode: Episode): readonly Episode[] {
  const states = [startEpisode(episode.setup)];
  for (const action of episode.actions) {
    states.push(act(states.at(-1) as Episode, action).episode);
  }
  return states;
}

describe('choicesOf', () => {
  test('each choice is the action at its place in the record', () => {
    for (const episode of manyCourses()) {
      for (const { index, action } of choicesOf(episode, scoreOf(episode))) {
        expect(episode.actions[index]).toEqual(action);
      }
    }
  });

  test('stopping everything by message leaves nothing running before the next start', () => {
    const episode = played('quitter', 1);
    const choices = choicesOf(episode, scoreOf(episode));
    expect(choices.some(({ kind }) => kind === 'answer' || kind === 'leave')).toBe(true);
  });
});

describe('alternativesTo', () => {
  test('every alternative could have been done at that moment', () => {
    let tried = 0;
    for (const episode of manyCourses()) {
      const states = statesOf(episode);
      for (const choice of choicesOf(episode, scoreOf(episode))) {
        const there = states[choice.index] as Episode;
        for (const { id, action } of alternativesTo(choice, episode)) {
          const { events } = act(there, action);
          expect(
            events.find(({ type }) => type === 'refused'),
            `${episode.setup.seed} ${id}`,
          ).toBe(undefined);
          expect(action).not.toEqual(choice.action);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(500);
  });
});

describe('firstWhatIf', () => {
  test('the rusher is shown a hold in place of the first early advance', () => {
    const episode = played('rusher', 1);
    const score = scoreOf(episode);
    const first = firstWhatIf(episode, score);
    expect(first?.choice.kind).toBe('plan');
    expect(first?.choice.action).toMatchObject({ kind: 'planGmi', decision: 'advance' });
    expect(first?.alternative.action).toMatchObject({ decision: 'hold', stage: 'leftRight' });
    const grave = score.mistakes.find(({ severity }) => severity === 'major');
    expect(first?.choice.day).toBe(grave?.day);
  });

  test('the skipper is shown a start at the first stage', () => {
    const first = firstWhatIf(...withScore(played('skipper', 1)));
    expect(first?.choice.action).toMatchObject({ decision: 'start', stage: 'imagery' });
    expect(first?.alternative.action).toMatchObject({ decision: 'start', stage: 'leftRight' });
  });

  test('the overholder is shown an advance', () => {
    const first = firstWhatIf(...withScore(played('overholder', 1)));
    expect(first?.alternative.action).toMatchObject({ decision: 'advance' });
  });

  test('who stopped in a flare is shown to go on', () => {
    const episode = played('quitter', 1);
    const score = scoreOf(episode);
    const quit = score.mistakes.find(({ code }) => code === 'FLARE_QUIT');
    expect(quit).toBeDefined();
    const choice = quit && choiceBehind(quit, choicesOf(episode, score));
    const better = choice && betterThan(choice, episode);
    expect(['trimAndContinue', 'goOn']).toContain(better?.id);
  });

  test('where the profile accepts something else, it is what is shown', () => {
    for (const episode of manyCourses([2, 3])) {
      const first = firstWhatIf(...withScore(episode));
      if (first?.choice.kind !== 'plan' || first.choice.judged?.agreed !== false) continue;
      const { acceptable } = first.choice.judged;
      const possible = alternativesTo(first.choice, episode).map(({ id }) => id);
      if (!acceptable.some((decision) => possible.includes(decision))) continue;
      const { action } = first.alternative;
      expect('decision' in action && acceptable.includes(action.decision)).toBe(true);
    }
  });

  test('a course without a mistake still has a decision to change', () => {
    expect(firstWhatIf(...withScore(played('expert', 5)))).not.toBeNull();
  });
});

const withScore = (episode: Episode) => [episode, scoreOf(episode)] as const;

describe('branch', () => {
  const episode = played('rusher', 1);
  const first = firstWhatIf(...withScore(episode));
  if (!first) throw new Error('the rusher has a what-if');

  test('the course before the changed decision stays as it was, and differs after it', () => {
    const { course } = branch(episode, first, 'expert');
    const own = courseOf(episode);
    const week = weekOf(first.choice.day);
    expect(course.pain.slice(0, week - 1)).toEqual(own.pain.slice(0, week - 1));
    expect(course.pain).not.toEqual(own.pain);
  });

  test('putting the same action back gives the same course, and nothing is left out', () => {
    const same = { choice: first.choice, alternative: { id: 'same', action: first.choice.action } };
    const { course, skipped } = branch(episode, same, 'same');
    expect(course).toEqual(courseOf(episode));
    expect(skipped).toEqual([]);
  });

  test('actions that can no longer be done are listed with their week', () => {
    const stop = alternativesTo(first.choice, episode).find(({ id }) => id === 'stop');
    if (!stop) throw new Error('a running track can be stopped');
    const { skipped } = branch(episode, { choice: first.choice, alternative: stop }, 'same');
    expect(skipped.length).toBeGreaterThan(0);
    for (const { action, week } of skipped) {
      expect(action.kind).toBe('planGmi');
      expect(week).toBeGreaterThan(weekOf(first.choice.day) - 1);
    }
  });

  test('the expert on the same patient and luck fares as the expert does', () => {
    const [expert, own] = [expertCourse(episode), courseOf(played('expert', 1))];
    expect(expert).toEqual(own);
    expect(painEnds(expert).end).toBeLessThan(painEnds(courseOf(episode)).end ?? 0);
  });
});

describe('isFair', () => {
  test('a careful start before decisions that count on a rash one is no fair test', () => {
    const episode = played('skipper', 1);
    const first = firstWhatIf(...withScore(episode));
    if (!first) throw new Error('the skipper has a what-if');
    const own = courseOf(episode);
    expect(isFair(branch(episode, first, 'same'), own)).toBe(false);
    expect(isFair({ course: own, skipped: [] }, own)).toBe(true);
  });

  test('only decisions on a track make it unfair, not a question that could not be asked', () => {
    const own = courseOf(played('expert', 5));
    const asked = { action: { kind: 'ask', subject: 'pain' }, week: 2 } as const;
    expect(isFair({ course: own, skipped: [asked] }, own)).toBe(true);
  });
});

describe('isLittle', () => {
  const own = courseOf(played('expert', 5));
  const end = own.function.at(-1) ?? { day: 0, value: 0 };
  test.each([
    [0, true],
    [6, true],
    [8, false],
    [-8, false],
  ])('use of the limb %i points away: %s', (points, little) => {
    const last = { day: end.day, value: end.value + points };
    expect(isLittle({ ...own, function: [...own.function, last] }, own)).toBe(little);
  });
});
