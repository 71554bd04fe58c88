import { describe, expect, test } from 'vitest';
import { clinic, type Deed, gmi, measured, referred } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

const dash = (total: number) => measured('quickDash', { total });

describe('CHANGE_IGNORED: a real change passed over', () => {
  const worse = (second: number, third: number, ...deeds: readonly Deed[]) =>
    clinic()
      .visit(dash(40), gmi.start('leftRight'))
      .home(28)
      .visit(dash(second))
      .home(28)
      .visit(dash(third), ...deeds)
      .home(14);

  test('16 points worse twice running, and the plan stays', () => {
    expect(mistake('CHANGE_IGNORED', worse(56, 57))).toMatchObject({
      day: 56,
      evidence: { subject: 'quickDash' },
    });
  });

  test.each([
    ['once only', worse(50, 57)],
    ['15 points', worse(55, 55)],
    ['better', worse(20, 20)],
    ['somebody else was asked', worse(56, 57, referred('painTeam', 'routine'))],
    ['the plan moved', worse(56, 57, gmi.stop())],
  ])('not when %s', (_name, course) => {
    expect(sightings('CHANGE_IGNORED', course)).toEqual([]);
  });
});
