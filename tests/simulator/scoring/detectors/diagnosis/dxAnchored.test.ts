import { describe, expect, test } from 'vitest';
import { asked, clinic, diagnosed } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('DX_ANCHORED: nothing else considered', () => {
  test('"no better explanation" without an alternative, put right a week later', () => {
    const course = clinic()
      .visit(diagnosed({ alternatives: [] }))
      .home(7)
      .visit(diagnosed());
    expect(mistake('DX_ANCHORED', course)).toMatchObject({ day: 0, correctedDay: 7 });
  });

  test('not with an alternative on record that day or before', () => {
    expect(sightings('DX_ANCHORED', clinic().visit(diagnosed()))).toEqual([]);
    const sameDay = clinic().visit(diagnosed({ alternatives: [] }), diagnosed());
    expect(sightings('DX_ANCHORED', sameDay)).toEqual([]);
    const again = clinic()
      .visit(diagnosed())
      .home(56)
      .visit(diagnosed({ alternatives: [] }));
    expect(sightings('DX_ANCHORED', again)).toEqual([]);
  });

  test('not while the question is left open', () => {
    const open = diagnosed({ alternatives: [], noBetterExplanation: false });
    expect(sightings('DX_ANCHORED', clinic().visit(asked('pain'), open))).toEqual([]);
  });
});
