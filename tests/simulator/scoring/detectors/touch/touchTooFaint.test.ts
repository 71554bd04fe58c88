import { describe, expect, test } from 'vitest';
import { clinic, touch } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('TOUCH_TOO_FAINT: touch that asks nothing', () => {
  const faint = () => clinic().visit(touch.start(0, { discrimination: false }));

  test('two weeks at rest with nothing to tell apart', () => {
    const course = faint()
      .home(14)
      .visit(touch.hold({ discrimination: true }));
    expect(mistake('TOUCH_TOO_FAINT', course)).toMatchObject({
      day: 14,
      correctedDay: 14,
      evidence: { days: 14 },
    });
    expect(sightings('TOUCH_TOO_FAINT', faint().home(13))).toEqual([]);
  });

  test.each([
    ['a task', { discrimination: true }],
    ['movement', { phase: 'withMovement' }],
  ] as const)('not with %s after a week', (_name, change) => {
    const course = faint().home(7).visit(touch.hold(change)).home(28);
    expect(sightings('TOUCH_TOO_FAINT', course)).toEqual([]);
  });

  test('not while it gets on: another texture each week is progress', () => {
    const course = faint().home(8).visit(touch.advance(1)).home(8).visit(touch.advance(2)).home(8);
    expect(sightings('TOUCH_TOO_FAINT', course)).toEqual([]);
  });

  test('the next texture starts a count of its own', () => {
    const course = faint().home(7).visit(touch.advance(1)).home(14);
    expect(mistake('TOUCH_TOO_FAINT', course).day).toBe(21);
  });

  test('stopping touch ends it and puts nothing right; a second spell counts anew', () => {
    const stopped = faint().home(20).visit(touch.stop()).home(7);
    expect(mistake('TOUCH_TOO_FAINT', stopped)).toMatchObject({
      correctedDay: null,
      evidence: { days: 20 },
    });
    const twice = faint()
      .home(7)
      .visit(touch.hold({ discrimination: true }))
      .home(7)
      .visit(touch.hold({ discrimination: false }))
      .home(21);
    expect(sightings('TOUCH_TOO_FAINT', twice).map(({ day }) => day)).toEqual([28]);
  });
});
