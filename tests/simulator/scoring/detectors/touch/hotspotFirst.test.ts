import { describe, expect, test } from 'vitest';
import { clinic, examined, touch } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('HOTSPOT_FIRST: started on the worst spot, or without a map', () => {
  const map = examined('sensitivityMap', { drawn: true });

  test('the first plan names the hotspot, even with a map', () => {
    const course = clinic()
      .visit(map, touch.start(0, { site: 'hotspot' }))
      .home(7)
      .visit(touch.hold({ site: 'border' }));
    expect(mistake('HOTSPOT_FIRST', course)).toMatchObject({
      day: 0,
      correctedDay: 7,
      evidence: { why: 'site' },
    });
  });

  const border = () => clinic().visit(touch.start(0)).home(7).visit().home(7);

  test('no map by the third visit of touch', () => {
    const course = border().visit().home(7).visit(map);
    expect(mistake('HOTSPOT_FIRST', course)).toMatchObject({
      day: 14,
      correctedDay: 21,
      evidence: { why: 'map' },
    });
  });

  test('not with a map at the third visit, not before it, not at a distance on purpose', () => {
    expect(sightings('HOTSPOT_FIRST', border().visit(map).home(7).visit())).toEqual([]);
    expect(sightings('HOTSPOT_FIRST', border())).toEqual([]);
    const distant = clinic()
      .visit(touch.start(0, { site: 'distant' }))
      .home(7)
      .visit()
      .home(7)
      .visit();
    expect(sightings('HOTSPOT_FIRST', distant)).toEqual([]);
  });
});
