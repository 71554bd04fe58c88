import { describe, expect, test } from 'vitest';
import { isLinkProblem, linkFits, parseRoomLink } from '../../src/exchange/roomLink.ts';

const PROTOCOLS = ['published_norms', 'seed_protocol'];
const parse = (query: string) => parseRoomLink(new URLSearchParams(query), PROTOCOLS);

describe('parseRoomLink', () => {
  test('an empty link leaves everything open', () => {
    const open = { mode: null, protocolId: null, seed: null, attemptId: null, isStart: false };
    expect(parse('')).toEqual(open);
    expect(parse('mode=&protocol=&seed=')).toEqual(open);
  });

  test('a full link is read', () => {
    expect(parse('mode=exam&protocol=seed_protocol&seed=4294967295')).toEqual({
      mode: 'exam',
      protocolId: 'seed_protocol',
      seed: 4294967295,
      attemptId: null,
      isStart: false,
    });
  });

  test.each([
    ['mode=easy', 'mode', 'easy'],
    ['mode=Exam', 'mode', 'Exam'],
    ['protocol=../x', 'protocol', '../x'],
    ['seed=-1', 'seed', '-1'],
    ['seed=1.5', 'seed', '1.5'],
    ['seed=4294967296', 'seed', '4294967296'],
    ['seed=1e3', 'seed', '1e3'],
    ['seed=abc', 'seed', 'abc'],
  ])('%s is refused by name', (query, part, found) => {
    const link = parse(query);
    expect(isLinkProblem(link)).toBe(true);
    expect(link).toEqual({ part, found });
  });
});

describe('linkFits', () => {
  const running = { mode: 'exam', protocolId: 'published_norms', seed: 5 } as const;
  const asks = { mode: null, protocolId: null, seed: null, attemptId: null, isStart: false };

  test('a link that asks for nothing fits any running attempt', () => {
    expect(linkFits(asks, running)).toBe(true);
  });

  test('another mode, profile or seed does not', () => {
    expect(linkFits({ ...asks, mode: 'guided' }, running)).toBe(false);
    expect(linkFits({ ...asks, protocolId: 'seed_protocol' }, running)).toBe(false);
    expect(linkFits({ ...asks, seed: 6 }, running)).toBe(false);
  });

  test('somebody who chose to start is asked, even with the same settings', () => {
    expect(linkFits({ ...asks, mode: 'exam', isStart: true }, running)).toBe(false);
  });
});
