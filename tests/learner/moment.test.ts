import { expect, test } from 'vitest';
import { momentOf } from '../../src/learner/moment.ts';

const noon = new Date('2026-03-01T12:00:00.700Z');

test.each([
  [0, '2026-03-01T12:00:00+00:00'],
  [60, '2026-03-01T13:00:00+01:00'],
  [345, '2026-03-01T17:45:00+05:45'],
  [-210, '2026-03-01T08:30:00-03:30'],
])('%i minutes east of Greenwich it is %s', (offset, written) => {
  expect(momentOf(noon, offset)).toBe(written);
  expect(new Date(written).getTime()).toBe(noon.getTime() - 700);
});
