import { describe, expect, test } from 'vitest';
import { clinic, gmi } from '../../../clinic.ts';
import { GOOD } from '../../../days.ts';
import { mistake, sightings } from '../../found.ts';
import { imagery } from './imageryCourse.ts';

describe('GMI_SKIP_STAGE: a stage left out', () => {
  test('imagery first', () => {
    const course = clinic().visit(gmi.start('imagery')).home(14).visit(gmi.stepBack('leftRight'));
    expect(mistake('GMI_SKIP_STAGE', course)).toMatchObject({
      day: 0,
      correctedDay: 14,
      evidence: { stage: 'imagery' },
    });
  });

  test('from left/right work straight to the mirror, also when it had been reached before', () => {
    const course = clinic()
      .visit(gmi.start('leftRight'))
      .home(7, GOOD)
      .visit(gmi.advance('mirror'))
      .home(7)
      .visit(gmi.stepBack('leftRight'))
      .home(7, GOOD)
      .visit(gmi.advance('mirror'));
    expect(sightings('GMI_SKIP_STAGE', course).map(({ day }) => day)).toEqual([7, 21]);
  });

  test('not one stage at a time, nor when a pause ends where it began', () => {
    const course = imagery().home(7).visit(gmi.stop()).home(7).visit(gmi.start('imagery'));
    expect(sightings('GMI_SKIP_STAGE', course)).toEqual([]);
  });
});
