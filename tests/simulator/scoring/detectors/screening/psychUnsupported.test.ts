import { describe, expect, test } from 'vitest';
import { clinic, measured, referred } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('PSYCH_UNSUPPORTED: distress measured and left alone', () => {
  test.each([
    ['phq9', 10],
    ['gad7', 10],
    ['pcs', 31],
    ['tsk11', 29],
  ] as const)('%s of %s, and two weeks without support', (subject, total) => {
    const course = clinic().visit(measured(subject, { total })).home(14);
    expect(mistake('PSYCH_UNSUPPORTED', course)).toMatchObject({
      day: 14,
      correctedDay: null,
      evidence: { subject, total },
    });
    const below = clinic()
      .visit(measured(subject, { total: total - 1 }))
      .home(28);
    expect(sightings('PSYCH_UNSUPPORTED', below)).toEqual([]);
  });

  const distressed = () => clinic().visit(measured('gad7', { total: 12 }));

  test('support that comes on day 15 is late, and counts from then', () => {
    const course = distressed().home(15).visit(referred('psychology', 'routine')).home(7);
    expect(mistake('PSYCH_UNSUPPORTED', course)).toMatchObject({ day: 14, correctedDay: 15 });
  });

  test.each(['psychology', 'embeddedStrategies', 'painTeam'] as const)(
    'not with %s on day 14',
    (service) => {
      const course = distressed().home(14).visit(referred(service, 'routine')).home(28);
      expect(sightings('PSYCH_UNSUPPORTED', course)).toEqual([]);
    },
  );

  test('not before two weeks have passed', () => {
    expect(sightings('PSYCH_UNSUPPORTED', distressed().home(13))).toEqual([]);
  });
});
