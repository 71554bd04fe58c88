import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActiveTime, IDLE_MS } from '../../src/learner/activeTime.ts';
import { activeMs } from '../../src/learner/sessionTime.ts';
import { spans } from './sessionFixture.ts';

const START = Date.parse('2026-03-29T01:59:00+01:00');
/** A page opened at `START` whose wall clock was moved by `moved`. */
const at = (steady: number, moved = 0) => ({ steady, wall: START + steady + moved });

test('time between signs of life counts', () => {
  const clock = new ActiveTime();
  for (const ms of [0, 20_000, 45_000]) clock.touch(at(ms));
  expect(clock.seconds).toBe(45);
  expect(clock.spans).toEqual(spans([START, START + 45_000]));
});

test('of a long silence only the first minute counts, and then a new span begins', () => {
  const clock = new ActiveTime();
  clock.touch(at(0));
  clock.touch(at(3_600_000));
  clock.touch(at(3_610_000));
  expect(clock.seconds).toBe(70);
  expect(clock.spans).toEqual(
    spans([START, START + IDLE_MS], [START + 3_600_000, START + 3_610_000]),
  );
});

test('nothing counts while the page is out of view', () => {
  const clock = new ActiveTime();
  clock.touch(at(0));
  clock.pause(at(10_000));
  clock.pause(at(30_000));
  clock.touch(at(50_000));
  clock.touch(at(55_000));
  expect(clock.seconds).toBe(15);
  expect(clock.spans).toHaveLength(2);
});

test('an attempt taken up again goes on from its time', () => {
  const clock = new ActiveTime(100);
  clock.touch(at(0));
  clock.touch(at(30_000));
  expect(clock.seconds).toBe(130);
  expect(activeMs([clock])).toBe(30_000);
});

test('a page that nobody used has no span', () => {
  const clock = new ActiveTime();
  clock.touch(at(0));
  expect(clock.spans).toEqual([]);
});

test.each([
  ['set back by an hour', -3_600_000],
  ['set on by an hour', 3_600_000],
  ['asleep for an hour, in which the steady clock stood', 3_600_000],
])('with a clock %s the time that passed counts, no more', (_, moved) => {
  const clock = new ActiveTime();
  clock.touch(at(0));
  clock.touch(at(30_000));
  clock.touch(at(40_000, moved));
  clock.touch(at(50_000, moved));
  expect(clock.seconds).toBe(50);
  expect(clock.spans).toEqual(
    spans([START, START + 40_000], [START + 40_000 + moved, START + 50_000 + moved]),
  );
});

test('an hour’s change for summer time is none of a clock that counts from 1970', () => {
  const clock = new ActiveTime();
  for (let ms = 0; ms <= 180_000; ms += 30_000) clock.touch(at(ms));
  expect(clock.spans).toEqual(spans([START, START + 180_000]));
});

test('whatever happens, spans and seconds agree and are never more than passed', () => {
  const event = fc.record({
    after: fc.nat(200_000),
    moved: fc.constantFrom(0, 0, 0, 0, -7_200_000, 5_000_000),
    rest: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const clock = new ActiveTime();
      clock.touch(at(0));
      let [steady, moved] = [0, 0];
      for (const one of events) {
        steady += one.after;
        moved += one.moved;
        if (one.rest) clock.pause(at(steady, moved));
        else clock.touch(at(steady, moved));
      }
      const sum = clock.spans.reduce((all, { from, to }) => all + to - from, 0);
      expect(Math.abs(sum / 1000 - clock.seconds)).toBeLessThan(1);
      expect(sum).toBeLessThanOrEqual(steady);
      expect(activeMs([clock])).toBeLessThanOrEqual(sum);
    }),
  );
});
