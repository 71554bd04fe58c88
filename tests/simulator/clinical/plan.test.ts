import { expect, test } from 'vitest';
import { NO_PLAN, planAfter } from '../../../src/simulator/clinical/plan.ts';
import type { Action, Plan } from '../../../src/simulator/types.ts';
import { advised, agreed, type Deed, gmi, referred, said, touch } from '../clinic.ts';

/** The plan after these deeds, each on its day. */
function planOf(...deeds: readonly (readonly [day: number, deed: Deed])[]): Plan {
  return deeds.reduce((plan, [day, deed]) => {
    const action = typeof deed === 'function' ? deed(plan) : (deed as Action);
    return planAfter(plan, action, day);
  }, NO_PLAN);
}

test('the empty plan, which all episodes share, can be changed by nobody', () => {
  expect(() => Object.assign(NO_PLAN, { goals: true })).toThrow(TypeError);
  expect(NO_PLAN.goals).toBe(false);
});

test('a new stage or rung counts its days from its own start; a hold does not start anew', () => {
  const plan = planOf(
    [0, gmi.start('leftRight')],
    [7, gmi.hold({ images: 60 })],
    [7, touch.start(0)],
    [14, touch.advance(1)],
    [21, touch.hold()],
  );
  expect(plan).toMatchObject({
    gmi: { stage: 'leftRight', imagesPerDay: 60 },
    gmiSince: 0,
    touch: { rung: 1 },
    touchSince: 14,
  });
  expect(planAfter(plan, gmi.stepBack('leftRight')(plan), 28).gmiSince).toBe(28);
});

test('stopping one track leaves the other', () => {
  const plan = planOf([0, gmi.start('leftRight')], [0, touch.start(0)], [7, touch.stop()]);
  expect(plan).toMatchObject({ gmi: { stage: 'leftRight' }, touch: null, touchSince: null });
});

test('"stop everything" stops both tracks and keeps what was agreed', () => {
  const plan = planOf(
    [0, gmi.start('leftRight')],
    [0, touch.start(0)],
    [0, agreed('flarePlan')],
    [3, { kind: 'respond', subject: 'stopEverything' }],
  );
  expect(plan).toMatchObject({ gmi: null, touch: null, gmiSince: null, flarePlan: true });
});

test('a pain limit takes the place of a no-pain rule', () => {
  const plan = planOf([0, agreed('noPainRule')], [7, agreed('painLimit', 2)]);
  expect(plan).toMatchObject({ noPainRule: false, painLimitRise: 2 });
});

test('psychology or strategies in the sessions are support; other referrals are not', () => {
  expect(planOf([0, referred('psychology', 'routine')]).psychology).toBe(true);
  expect(planOf([0, referred('embeddedStrategies', 'routine')]).psychology).toBe(true);
  expect(planOf([0, referred('gp', 'sameDay')]).psychology).toBe(false);
});

test('advice on activity stands until other advice; words change no plan', () => {
  expect(planOf([0, advised('rest')], [7, advised('gradedUse')]).activity).toBe('gradedUse');
  expect(planOf([0, said('painIsReal')])).toEqual(NO_PLAN);
});
