import { describe, expect, test } from 'vitest';
import { readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import { AGENDA, agenda } from '../../src/room/plan/agenda.ts';
import { feedbackAtEnd, feedbackSoFar } from '../../src/room/plan/feedback.ts';
import { findingToday, turnsNow } from '../../src/room/talk/talk.ts';
import {
  type Action,
  act,
  adviceFor,
  availableActions,
  type Episode,
  observe,
  type PlanGmi,
  startEpisode,
} from '../../src/simulator/index.ts';

const protocol = readProtocols()['published_norms']!;
const content = { case: readCase('ines-wrist').patient, protocol, rubric: readRubric() };
const opened = startEpisode({ ...content, seed: 3, mode: 'practice' });

const gmi = (decision: PlanGmi['decision'], stage: PlanGmi['stage']): Action => ({
  kind: 'planGmi',
  decision,
  stage,
  imagesPerDay: 50,
  minutesPerDay: stage === 'leftRight' ? 0 : 10,
  pictureSet: 'plain',
  instruction: 'standard',
  reasons: [],
  confidence: 'sure',
  note: '',
});
const END: Action = { kind: 'endVisit', inDays: 7, mode: 'clinic' };
const play = (from: Episode, ...actions: Action[]) =>
  actions.reduce((now, action) => act(now, action).episode, from);
function view(episode: Episode) {
  const observation = observe(episode);
  return [observation, adviceFor(observation.morning, protocol)] as const;
}

describe('feedback', () => {
  const second = play(opened, gmi('start', 'leftRight'), END);

  test('a start is not judged', () => {
    const [feedback] = feedbackSoFar(...view(play(opened, gmi('start', 'leftRight'))));
    expect(feedback).toMatchObject({ track: 'gmi', did: 'start', agreed: null });
  });

  test('advancing after one week before the gate is met differs from the profile', () => {
    const [feedback] = feedbackSoFar(...view(play(second, gmi('advance', 'imagery'))));
    expect(feedback).toMatchObject({ did: 'advance', agreed: false, implied: false });
    expect(feedback?.acceptable).toContain('hold');
    expect(feedback?.acceptable).not.toContain('advance');
  });

  test('a track without a word counts as an implied hold at the end of the visit', () => {
    expect(feedbackSoFar(...view(second))).toEqual([]);
    expect(feedbackAtEnd(...view(second))).toMatchObject([
      { track: 'gmi', did: 'hold', implied: true, agreed: true },
    ]);
  });

  test('a track that is not running is not held', () => {
    expect(feedbackAtEnd(...view(opened))).toEqual([]);
  });
});

describe('talk', () => {
  test('begins with the greeting, and each deed has its own answer', () => {
    const asked = play(
      opened,
      { kind: 'ask', subject: 'pain' },
      { kind: 'measure', subject: 'nrs' },
    );
    const turns = turnsNow(asked.entries);
    expect(turns.map((turn) => turn.action?.kind ?? 'greeting')).toEqual([
      'greeting',
      'ask',
      'measure',
    ]);
    expect(turns[0]?.said[0]?.said.code).toBe('greet.first');
    expect(findingToday(turns, 'ask', 'pain')?.values['nrs']).toBeTypeOf('number');
    expect(findingToday(turns, 'ask', 'sleep')).toBeNull();
  });

  test('the next visit begins a talk of its own, and what is said again varies', () => {
    const again = play(opened, { kind: 'ask', subject: 'goals' }, END, {
      kind: 'ask',
      subject: 'goals',
    });
    const turns = turnsNow(again.entries);
    expect(turns).toHaveLength(2);
    expect(turns[1]?.said[0]).toMatchObject({ said: { code: 'ask.goals.told' }, earlier: 1 });
  });
});

describe('agenda', () => {
  test('an item is done when all its deeds are', () => {
    const item = (episode: Episode) => agenda(observe(episode)).find(({ id }) => id === 'limits');
    const limit = play(opened, { kind: 'agree', subject: 'painLimit', riseNrs: 2 });
    expect(item(limit)).toMatchObject({ done: false, count: 1, total: 2 });
    const both = play(limit, { kind: 'agree', subject: 'flarePlan', riseNrs: 0 });
    expect(item(both)).toMatchObject({ done: true, count: 2, total: 2 });
  });

  test('every deed it names is one that the simulator knows', () => {
    const known = availableActions(opened).map(({ kind, subject }) =>
      subject === null ? kind : `${kind}.${subject}`,
    );
    expect(
      AGENDA.flatMap(({ parts }) => parts.flat()).filter((deed) => !known.includes(deed)),
    ).toEqual([]);
  });

  test('it is gone after the second visit', () => {
    expect(agenda(observe(play(opened, END, END)))).toEqual([]);
  });
});
