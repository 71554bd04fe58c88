import { describe, expect, test } from 'vitest';
import { advised, agreed, clinic, examined, gmi, tried } from '../../clinic.ts';
import { mistake, sightings } from '../found.ts';

describe('PACE_REST_ALL: rest as treatment', () => {
  test.each(['rest', 'splint'] as const)('%s, and graded use only two weeks later', (advice) => {
    const course = clinic().visit(advised(advice)).home(14).visit(advised('gradedUse'));
    expect(mistake('PACE_REST_ALL', course)).toMatchObject({
      day: 0,
      correctedDay: 14,
      evidence: { advice },
    });
  });

  test('three days are no treatment, four are', () => {
    const until = (days: number) =>
      clinic().visit(advised('rest')).home(days).visit(advised('gradedUse'));
    expect(sightings('PACE_REST_ALL', until(3))).toEqual([]);
    expect(sightings('PACE_REST_ALL', until(4))).toHaveLength(1);
  });

  test.each([
    ['a fracture that has not healed', examined('fractureSite', { united: false })],
    ['a wound', examined('skinBodyTemperature', { wound: true })],
  ])('not with %s', (_name, finding) => {
    expect(sightings('PACE_REST_ALL', clinic().visit(finding, advised('splint')))).toEqual([]);
  });

  test('a fracture that has healed is no reason, nor is graded use a mistake', () => {
    const healed = clinic().visit(examined('fractureSite', { united: true }), advised('splint'));
    expect(sightings('PACE_REST_ALL', healed)).toHaveLength(1);
    expect(sightings('PACE_REST_ALL', clinic().visit(advised('gradedUse')))).toEqual([]);
  });
});

describe('FORCED_MOVEMENT: movement forced through pain', () => {
  const stretch = (during: number) => tried('passiveStretch', { before: 4, during }, 'bad');
  const healed = examined('fractureSite', { united: true });

  test('a stretch to pain 6 is a mistake, to 5 it is not', () => {
    const found = mistake('FORCED_MOVEMENT', clinic().visit(healed, stretch(6)));
    expect(found).toMatchObject({ day: 0, evidence: { during: 6 } });
    expect(found.severity).toBeUndefined();
    expect(sightings('FORCED_MOVEMENT', clinic().visit(healed, stretch(5)))).toEqual([]);
  });

  test.each([
    ['never examined', [stretch(7)]],
    ['examined only afterwards', [stretch(7), healed]],
    ['examined and not healed', [examined('fractureSite', { united: false }), stretch(7)]],
  ])('a safety matter when the fracture was %s', (_name, deeds) => {
    expect(mistake('FORCED_MOVEMENT', clinic().visit(...deeds)).severity).toBe('criticalSafety');
  });

  test('pain in other tasks is judged elsewhere', () => {
    const course = clinic().visit(tried('imageryTrial', { before: 4, during: 8 }, 'bad'));
    expect(sightings('FORCED_MOVEMENT', course)).toEqual([]);
  });
});

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
