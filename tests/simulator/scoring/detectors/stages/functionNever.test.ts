import { describe, expect, test } from 'vitest';
import { advised, agreed, clinic, gmi, tried } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('FUNCTION_NEVER: stages without a life', () => {
  const mirror = () => clinic().visit(gmi.start('mirror'));

  test('three weeks of mirror without a goal or a task; a goal comes in week five', () => {
    const course = mirror()
      .home(10)
      .visit(advised('gradedUse'))
      .home(20)
      .visit(agreed('goals'))
      .home(7);
    expect(mistake('FUNCTION_NEVER', course)).toMatchObject({ day: 21, correctedDay: 30 });
    expect(sightings('FUNCTION_NEVER', mirror().home(21))).toHaveLength(1);
    expect(sightings('FUNCTION_NEVER', mirror().home(20))).toEqual([]);
  });

  test.each([
    ['a goal on record', agreed('goals')],
    ['a task tried in the room', tried('goalTask', { before: 4, during: 5 })],
    ['the last stage begun', gmi.advance('function')],
  ])('not with %s by day 21', (_name, link) => {
    expect(sightings('FUNCTION_NEVER', mirror().home(21).visit(link).home(28))).toEqual([]);
  });

  test('not when the mirror was given up after a week', () => {
    const course = mirror().home(7).visit(gmi.stepBack('imagery')).home(28);
    expect(sightings('FUNCTION_NEVER', course)).toEqual([]);
  });
});
