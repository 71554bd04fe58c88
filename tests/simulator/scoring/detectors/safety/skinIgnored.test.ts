import { describe, expect, test } from 'vitest';
import { clinic, type Deed, gmi, thermal, touch } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { BROKEN, TELLS, WHOLE } from './skinAndSense.ts';

describe('SKIN_IGNORED: work on broken skin', () => {
  const grazed = (...deeds: readonly Deed[]) =>
    clinic()
      .visit(touch.start(0))
      .home(7, (index) => (index === 5 ? { note: 'graze' } : {}))
      .visit(...deeds);

  test('the diary tells of a graze, and touch goes on there', () => {
    const course = grazed()
      .home(7)
      .visit(touch.hold({ site: 'distant' }));
    expect(mistake('SKIN_IGNORED', course)).toMatchObject({
      day: 7,
      evidence: { since: 5 },
      correctedDay: 14,
    });
  });

  test.each([
    ['moved away from it', [touch.hold({ site: 'distant' })]],
    ['stopped', [touch.stop()]],
    ['the skin was seen whole', [WHOLE]],
  ])('not when touch was %s', (_name, deeds) => {
    expect(sightings('SKIN_IGNORED', grazed(...deeds).home(3))).toEqual([]);
  });

  test('imagery may go on', () => {
    const course = clinic().visit(gmi.start('leftRight')).home(7, { note: 'graze' }).visit();
    expect(sightings('SKIN_IGNORED', course.home(1))).toEqual([]);
  });

  test('found broken in the room, and water planned to go on', () => {
    const course = clinic().visit(TELLS, thermal()).home(7).visit(BROKEN).home(2);
    expect(mistake('SKIN_IGNORED', course)).toMatchObject({ day: 7, evidence: { since: 7 } });
  });
});
