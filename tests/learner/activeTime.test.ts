import { expect, test } from 'vitest';
import { ActiveTime } from '../../src/learner/activeTime.ts';

test('time between signs of life counts', () => {
  const clock = new ActiveTime();
  for (const at of [0, 20_000, 45_000]) clock.touch(at);
  expect(clock.seconds).toBe(45);
});

test('of a long silence only the first minute counts', () => {
  const clock = new ActiveTime();
  clock.touch(0);
  clock.touch(3_600_000);
  expect(clock.seconds).toBe(60);
});

test('nothing counts while the page is out of view', () => {
  const clock = new ActiveTime();
  clock.touch(0);
  clock.pause(10_000);
  clock.touch(50_000);
  clock.touch(55_000);
  expect(clock.seconds).toBe(15);
});

test('an attempt taken up again goes on from its time', () => {
  const clock = new ActiveTime(100);
  clock.touch(0);
  clock.touch(30_000);
  expect(clock.seconds).toBe(130);
});
