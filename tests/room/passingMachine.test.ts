import { expect, test } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { pace, passingMachine } from '../../src/room/days/passingMachine.ts';
import { walkAll } from '../support/walks.ts';

test('every path of days passing leads where the chart says', () =>
  walkAll({
    machine: passingMachine,
    events: [
      { type: 'leave', from: 3, to: 5, atOnce: false },
      { type: 'leave', from: 3, to: 5, atOnce: true },
      { type: 'skip' },
      { type: 'xstate.after.aDay.passing.passing.morning' },
    ],
    known: ({ value, context: { day } }) => ({ value, day }),
  }));

/** An actor, its clock, and the mornings it has shown. */
function passing() {
  const clock = new SimulatedClock();
  const actor = createActor(passingMachine, { clock });
  const mornings: (number | null)[] = [];
  actor.subscribe(({ context: { day } }) => mornings.push(day));
  actor.start();
  return { actor, clock, mornings };
}

test('each morning is shown once, the last one too, and then one has arrived', () => {
  const { actor, clock, mornings } = passing();
  actor.send({ type: 'leave', from: 7, to: 10, atOnce: false });
  for (let step = 0; step < 6; step += 1) clock.increment(pace(3));
  expect(mornings.filter((day) => day !== null)).toEqual([7, 8, 9, 10]);
  expect(actor.getSnapshot().context).toMatchObject({ day: null, arrivals: 1 });
});

test('one arrives once, however the days went by', () => {
  for (const atOnce of [true, false]) {
    const { actor } = passing();
    actor.send({ type: 'leave', from: 7, to: 14, atOnce });
    actor.send({ type: 'skip' });
    actor.send({ type: 'skip' });
    expect(actor.getSnapshot().context).toMatchObject({ day: null, arrivals: 1 });
  }
});

test('a message on the same day is there at once', () => {
  const { actor } = passing();
  actor.send({ type: 'leave', from: 7, to: 7, atOnce: false });
  expect(actor.getSnapshot().context).toMatchObject({ day: null, arrivals: 1 });
});

test.each([
  [1, 170],
  [7, 170],
  [15, 170],
  [16, 162.5],
  [28, 2600 / 28],
])('of %i days each stays %d ms', (days, ms) => {
  expect(pace(days)).toBeCloseTo(ms, 9);
});
