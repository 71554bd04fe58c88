import { describe, expect, test } from 'vitest';
import { asked, clinic, gmi, touch, WHOLE_SCREEN } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('SCREEN_SKIPPED: imagery without the minimum screen', () => {
  test('nothing was screened', () => {
    const course = clinic().visit(gmi.start('leftRight'));
    expect(mistake('SCREEN_SKIPPED', course)).toMatchObject({
      day: 0,
      correctedDay: null,
      severity: 'major',
      evidence: { missing: 7, first: 'measure.vision' },
    });
  });

  test('one check missing is a slip, unless it is the one that asks about suicide', () => {
    const without = (subject: string) =>
      WHOLE_SCREEN.filter(({ action }) => !('subject' in action) || action.subject !== subject);
    const graver = (subject: string) =>
      mistake('SCREEN_SKIPPED', clinic().visit(...without(subject), gmi.start('leftRight')))
        .severity;
    expect(graver('vision')).toBeUndefined();
    expect(graver('phq9')).toBe('major');
  });

  test('one check missing is enough, and doing it later puts it right', () => {
    const [vision, ...rest] = WHOLE_SCREEN;
    const course = clinic()
      .visit(...rest, gmi.start('leftRight'))
      .home(7)
      .visit(vision);
    expect(mistake('SCREEN_SKIPPED', course)).toMatchObject({
      correctedDay: 7,
      evidence: { missing: 1, first: 'measure.vision' },
    });
  });

  test('fear asked about on day 30 was not asked about on day 0', () => {
    const rest = WHOLE_SCREEN.filter(
      ({ action }) => action.kind !== 'measure' || action.subject !== 'tsk11',
    );
    const course = clinic()
      .visit(...rest, gmi.start('leftRight'))
      .home(30)
      .visit(asked('beliefs'));
    expect(mistake('SCREEN_SKIPPED', course)).toMatchObject({
      correctedDay: 30,
      evidence: { first: 'measure.tsk11' },
    });
  });

  test('not with the whole screen by the start, nor for touch alone', () => {
    const whole = clinic()
      .visit(...WHOLE_SCREEN)
      .home(5)
      .visit(gmi.start('leftRight'));
    expect(sightings('SCREEN_SKIPPED', whole)).toEqual([]);
    expect(sightings('SCREEN_SKIPPED', clinic().visit(touch.start(0)))).toEqual([]);
  });
});
