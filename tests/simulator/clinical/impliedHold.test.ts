import { describe, expect, test } from 'vitest';
import { readCase } from '../../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../../src/library/readContent.ts';
import { feedbackAtEnd } from '../../../src/room/plan/feedback.ts';
import { silentTracks } from '../../../src/simulator/clinical/impliedHold.ts';
import { NO_PLAN } from '../../../src/simulator/clinical/plan.ts';
import {
  type Action,
  act,
  adviceFor,
  type Episode,
  observe,
  startEpisode,
  type Track,
} from '../../../src/simulator/index.ts';
import { clinic, gmi, touch } from '../clinic.ts';

const none = () => false;

describe('silentTracks', () => {
  const { plan } = clinic().visit(gmi.start('leftRight'), touch.start(0)).notes.visits[0]!;

  test('what runs and got no word is held', () => {
    expect(silentTracks(plan, none)).toEqual(['gmi', 'touch']);
    expect(silentTracks(plan, (track) => track === 'gmi')).toEqual(['touch']);
    expect(silentTracks(plan, () => true)).toEqual([]);
  });

  test('what does not run cannot be held', () => {
    expect(silentTracks(NO_PLAN, none)).toEqual([]);
    expect(silentTracks({ ...plan, touch: null }, none)).toEqual(['gmi']);
  });
});

describe('feedback before the end of a visit', () => {
  const protocol = readProtocols()['published_norms']!;
  const content = { case: readCase('ines-wrist').patient, protocol, rubric: readRubric() };
  const opened = startEpisode({ ...content, seed: 3, mode: 'practice' });
  const END: Action = { kind: 'endVisit', inDays: 1, mode: 'clinic' };
  const asAction = (deed: (plan: Episode['plan']) => Action) => (now: Episode) =>
    act(now, deed(now.plan)).episode;
  const ended = (now: Episode) => act(now, END).episode;
  const holdsIn = (now: Episode, visit: number) =>
    now.entries.flatMap((one): Track[] =>
      one.type === 'impliedHold' && one.visit === visit ? [one.track] : [],
    );

  test.each([
    ['nothing running', [], []],
    ['imagery running', [gmi.start('leftRight')], []],
    ['both running', [gmi.start('leftRight'), touch.start(0)], []],
    ['one word for touch', [gmi.start('leftRight'), touch.start(0)], [touch.hold()]],
    ['a stop today', [gmi.start('leftRight'), touch.start(0)], [gmi.stop()]],
  ] as const)('names the holds that the transcript will imply: %s', (_, first, second) => {
    const before = ended([...first].reduce((now, deed) => asAction(deed)(now), opened));
    const now = [...second].reduce((one, deed) => asAction(deed)(one), before);
    const observation = observe(now);
    const told = feedbackAtEnd(observation, adviceFor(observation.morning, protocol))
      .filter(({ implied }) => implied)
      .map(({ track }) => track);
    expect(holdsIn(ended(now), observation.visit)).toEqual(told);
  });
});
