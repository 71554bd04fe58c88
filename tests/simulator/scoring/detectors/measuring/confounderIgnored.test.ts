import { describe, expect, test } from 'vitest';
import { asked, clinic, type Day, type Deed, gmi } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';
import { day } from '../pictures/pictureDay.ts';

describe('CONFOUNDER_IGNORED: a bad score read without asking', () => {
  /** Two good weeks, then days far worse with bad nights, then a step back from imagery. */
  const fell = (nights: Day, ...deeds: readonly Deed[]) =>
    clinic()
      .visit(gmi.start('imagery'))
      .home(14, day(48, 1.5))
      .visit()
      .home(7, { ...day(35, 2.5), ...nights })
      .visit(...deeds, gmi.stepBack('leftRight'));

  test('stepped back for a fall in accuracy with bad nights on record', () => {
    expect(mistake('CONFOUNDER_IGNORED', fell({ sleep: 'poor' }))).toMatchObject({
      day: 21,
      evidence: { nights: 7 },
    });
  });

  test('not when sleep or medicines were asked about, nor with good nights', () => {
    expect(sightings('CONFOUNDER_IGNORED', fell({ sleep: 'poor' }, asked('sleep')))).toEqual([]);
    expect(sightings('CONFOUNDER_IGNORED', fell({ sleep: 'poor' }, asked('medicines')))).toEqual(
      [],
    );
    expect(sightings('CONFOUNDER_IGNORED', fell({ sleep: 'good' }))).toEqual([]);
  });
});
