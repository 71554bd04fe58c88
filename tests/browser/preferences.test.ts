import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  LAST_PLACE,
  type Preference,
  REVIEW_PER_DAY,
  REVIEW_SELF_HARM,
  remember,
  remembered,
  THEME,
} from '../../src/learner/preferences.ts';
import { seriesRead } from '../../src/learner/seriesRead.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

const place = {
  href: '/clinic/ines-wrist/room/?attempt=one',
  title: 'Inês Carvalho',
  at: '2026-03-01T09:05:00+01:00',
};
const answer = { truth: 'ready', choice: 'hold', accepted: false, profile: 'advance' } as const;
const series = { level: 3, answers: [answer] };

/** A preference with a value of it that is not the usual one. */
interface Example {
  readonly name: string;
  readonly keepAnd: () => readonly [kept: boolean, found: unknown];
  readonly found: () => unknown;
  /** What is found, and what is found once that has been kept. */
  readonly foundTwice: () => readonly [unknown, unknown];
  readonly key: string;
  readonly value: unknown;
  readonly usual: unknown;
  /** As builds before this one wrote it. */
  readonly earlier: string;
}
const example = <T>(name: string, what: Preference<T>, value: T, earlier: string): Example => ({
  name,
  keepAnd: () => [remember(what, value), remembered(what)],
  found: () => remembered(what),
  foundTwice() {
    const once = remembered(what);
    remember(what, once);
    return [once, remembered(what)];
  },
  key: what.key,
  value,
  usual: what.usual,
  earlier,
});

const EXAMPLES = [
  example('the theme', THEME, 'dark', 'dark'),
  example('the last place', LAST_PLACE, place, JSON.stringify(place)),
  example('the daily limit', REVIEW_PER_DAY, 40, '40'),
  example('questions on self-harm', REVIEW_SELF_HARM, true, 'yes'),
  example('series read', seriesRead('published_norms'), series, JSON.stringify(series)),
];

describe.each(EXAMPLES)('$name', ({ keepAnd, found, foundTwice, key, value, usual, earlier }) => {
  test('comes back', () => {
    expect(keepAnd()).toEqual([true, value]);
  });

  test('is usual where nothing is kept', () => {
    expect(found()).toEqual(usual);
  });

  test('opens as earlier builds kept it', () => {
    localStorage.setItem(key, earlier);
    expect(found()).toEqual(value);
  });

  test('is usual where the browser lets nothing be kept, and says so', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
    expect(keepAnd()).toEqual([false, usual]);
  });

  test('whatever is kept, it reads as a value that can be kept in turn', () => {
    const other = fc.oneof(fc.string(), fc.json());
    fc.assert(
      fc.property(other, (text) => {
        localStorage.setItem(key, text);
        const [once, twice] = foundTwice();
        expect(twice).toEqual(once);
      }),
    );
  });

  test('is usual where something else is kept', () => {
    localStorage.setItem(key, '{"something":"else"}');
    expect(found()).toEqual(usual);
  });
});

test.each(['{"href":"https://elsewhere.example/"}', 'null', '{"href":"//elsewhere.example/"}'])(
  '%s is no place',
  (text) => {
    localStorage.setItem(LAST_PLACE.key, text);
    expect(remembered(LAST_PLACE)).toBeNull();
  },
);

test.each([
  '{"level":9,"answers":[]}',
  '{"level":1,"answers":[{"truth":"perhaps"}]}',
  '{"level":1}',
])('series kept as %s begin anew', (text) => {
  localStorage.setItem('holdpoint:series:published_norms', text);
  expect(remembered(seriesRead('published_norms'))).toEqual({ level: 1, answers: [] });
});

test('series are kept for their profile only, and the latest answers of them', () => {
  const many = Array.from({ length: 200 }, (_, index) => ({ ...answer, accepted: index > 100 }));
  remember(seriesRead('published_norms'), { level: 2, answers: many });
  expect(remembered(seriesRead('published_norms')).answers).toEqual(many.slice(-120));
  expect(remembered(seriesRead('seed_protocol'))).toEqual({ level: 1, answers: [] });
});

test('the script before the first paint reads the theme that was chosen', async () => {
  remember(THEME, 'dark');
  const script = document.createElement('script');
  script.src = '/theme.js';
  const loaded = new Promise((done) => script.addEventListener('load', done));
  document.head.append(script);
  await loaded;
  script.remove();
  expect(document.documentElement.dataset['theme']).toBe('dark');
});
