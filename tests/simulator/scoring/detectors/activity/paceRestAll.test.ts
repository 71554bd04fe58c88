import { describe, expect, test } from 'vitest';
import { advised, clinic, examined } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

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
