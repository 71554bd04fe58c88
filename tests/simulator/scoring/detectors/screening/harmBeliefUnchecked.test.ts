import { describe, expect, test } from 'vitest';
import { asked, clinic, type Deed, measured } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('HARM_BELIEF_UNCHECKED: a fear score and no question about tasks', () => {
  const chronic = (...deeds: readonly Deed[]) =>
    clinic({ durationWeeks: 60 })
      .visit(measured('tsk11', { total: 30 }))
      .home(7)
      .visit(...deeds)
      .home(21);

  test('longstanding, scored, three weeks gone', () => {
    expect(mistake('HARM_BELIEF_UNCHECKED', chronic())).toMatchObject({ day: 21 });
    const late = chronic().visit(asked('taskBeliefs'));
    expect(mistake('HARM_BELIEF_UNCHECKED', late)).toMatchObject({ correctedDay: 28 });
  });

  test('not when it was asked, not in early CRPS', () => {
    expect(sightings('HARM_BELIEF_UNCHECKED', chronic(asked('taskBeliefs')))).toEqual([]);
    const early = clinic({ durationWeeks: 26 })
      .visit(measured('tsk11', { total: 30 }))
      .home(40);
    expect(sightings('HARM_BELIEF_UNCHECKED', early)).toEqual([]);
  });
});
