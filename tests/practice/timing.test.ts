import { describe, expect, test } from 'vitest';
import { middleGap } from '../../src/practice/timing/frameTime.ts';
import { markOf, timeMs } from '../../src/practice/timing/mark.ts';
import {
  type Answer,
  type Frames,
  Interrupted,
  measure,
} from '../../src/practice/timing/measure.ts';

/** A screen whose frames a test hands out one by one. */
class Screen implements Frames {
  #waiting: ((time: number) => void) | null = null;
  request(callback: (time: number) => void): number {
    this.#waiting = callback;
    return 1;
  }
  cancel(): void {
    this.#waiting = null;
  }
  paint(...times: number[]): void {
    for (const time of times) {
      const waiting = this.#waiting;
      this.#waiting = null;
      waiting?.(time);
    }
  }
  get idle(): boolean {
    return this.#waiting === null;
  }
}

function trial(painted?: () => number | null) {
  const screen = new Screen();
  const stop = new AbortController();
  let shownTimes = 0;
  let answered: ((answer: Answer) => void) | null = null;
  const result = measure({
    show: () => {
      shownTimes += 1;
    },
    listen: (on) => {
      answered = on;
      return () => {
        answered = null;
      };
    },
    ...(painted ? { painted } : {}),
    signal: stop.signal,
    frames: screen,
  });
  return {
    screen,
    stop,
    result,
    shown: () => shownTimes,
    listening: () => answered !== null,
    answer: (at: number) => answered?.({ side: 'left', input: 'key', at }),
  };
}

describe('measure', () => {
  test('counts from the frame after the one in which the picture was put in place', async () => {
    const one = trial();
    expect(one.shown()).toBe(0);
    one.screen.paint(1000, 1017, 1033);
    expect(one.shown()).toBe(1);
    one.answer(1850);
    const measured = await one.result;
    expect(measured).toMatchObject({ side: 'left', input: 'key', onset: 1017, onsetBy: 'frame' });
    expect(measured.onsetFrameMs).toBe(17);
    expect(timeMs(measured)).toBe(833);
  });

  test('counts from the paint where the browser tells it', async () => {
    const one = trial(() => 1011);
    one.screen.paint(1000, 1017, 1033);
    one.answer(1850);
    expect(await one.result).toMatchObject({ onset: 1011, onsetBy: 'paint', onsetFrameMs: 17 });
  });

  test('waits a few frames for a paint that is told late, and no longer', async () => {
    let told: number | null = null;
    const late = trial(() => told);
    late.screen.paint(0, 16, 32);
    late.answer(400);
    told = 9;
    late.screen.paint(416);
    expect(timeMs(await late.result)).toBe(391);
    const never = trial(() => null);
    never.screen.paint(0, 16, 32);
    never.answer(400);
    never.screen.paint(416, 432, 448, 464, 480, 496, 512);
    expect(await never.result).toMatchObject({ at: 400, onset: 16, onsetBy: 'frame' });
    expect(never.screen.idle).toBe(true);
  });

  test('a paint from before the picture was in place is not believed', async () => {
    const one = trial(() => 990);
    one.screen.paint(1000, 1017);
    one.answer(1850);
    one.screen.paint(1867, 1883, 1900, 1917, 1933, 1950, 1967);
    expect(await one.result).toMatchObject({ onset: 1017, onsetBy: 'frame' });
  });

  test('only the first answer counts, also while the paint is waited for', async () => {
    let told: number | null = null;
    const one = trial(() => told);
    one.screen.paint(0, 16, 32);
    one.answer(400);
    one.answer(410);
    told = 8;
    one.screen.paint(416);
    expect((await one.result).at).toBe(400);
  });

  test('takes the event’s own time, however late our code hears of it', async () => {
    const one = trial();
    one.screen.paint(0, 16, 32, 900);
    one.answer(700);
    expect(timeMs(await one.result)).toBe(684);
  });

  test('an answer before the picture stood on the screen is kept, with a time below zero', async () => {
    const one = trial();
    one.screen.paint(100);
    one.answer(110);
    one.screen.paint(117);
    expect(timeMs(await one.result)).toBe(-7);
  });

  test('finds the longest gap between frames while the picture is in view', async () => {
    const one = trial();
    one.screen.paint(0, 16, 32, 192, 208);
    one.answer(220);
    expect((await one.result).longestFrameMs).toBe(160);
  });

  test('a stall that the answer ends is seen as well', async () => {
    const one = trial();
    one.screen.paint(0, 16, 32);
    one.answer(532);
    expect((await one.result).longestFrameMs).toBe(500);
  });

  test('a hidden page or a pause ends the trial without an answer and stops listening', async () => {
    const one = trial();
    one.screen.paint(0, 16);
    one.stop.abort();
    await expect(one.result).rejects.toBeInstanceOf(Interrupted);
    expect(one.listening()).toBe(false);
    expect(one.screen.idle).toBe(true);
  });
});

describe('markOf', () => {
  const measured = {
    side: 'left',
    input: 'key',
    onset: 1000,
    onsetBy: 'frame',
    onsetFrameMs: 17,
  } as const;
  test.each([
    ['anticipation', 1299, 17, 17],
    ['counted', 1300, 17, 17],
    ['counted', 11_000, 17, 17],
    ['lapse', 11_001, 17, 17],
    ['stalled', 1900, 17, 101],
    ['counted', 1900, 17, 99],
    ['stalled', 1900, 50, 17],
  ] as const)('%s: answer at %i, onset frame %i, longest frame %i', (mark, at, onset, longest) => {
    const one = { ...measured, at, onsetFrameMs: onset, longestFrameMs: longest };
    expect(markOf(one, 16.7)).toBe(mark);
  });

  test('a slow screen is not a stalled one', () => {
    const one = { ...measured, at: 1900, onsetFrameMs: 33, longestFrameMs: 40 };
    expect(markOf(one, 33)).toBe('counted');
  });
});

test('the middle gap is not moved by one dropped frame', () => {
  expect(middleGap([0, 16, 32, 200, 216, 232])).toBe(16);
});
