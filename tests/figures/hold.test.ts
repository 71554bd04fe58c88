import { describe, expect, test } from 'vitest';
import { click, down, type Hold, IDLE, up } from '../../src/figures/force/hold.ts';

/** Goes through events in order and collects what was let go of. */
function play(events: readonly (readonly ['down' | 'up' | 'click', number])[]) {
  const released: number[] = [];
  let hold: Hold = IDLE;
  for (const [kind, at] of events) {
    if (kind === 'down') {
      hold = down(hold, at);
      continue;
    }
    const step = kind === 'up' ? up(hold, at) : click(hold, at);
    hold = step.hold;
    if (step.seconds !== null) released.push(step.seconds);
  }
  return { released, pressing: hold.since !== null };
}

describe('a press on the pad', () => {
  test('held down it weighs as long as it was held, and its click adds nothing', () => {
    const held = [
      ['down', 1000],
      ['up', 2500],
      ['click', 2501],
    ] as const;
    expect(play(held)).toEqual({ released: [1.5], pressing: false });
  });

  test('a screen reader’s click begins it, and the next one ends it', () => {
    expect(play([['click', 5000]])).toEqual({ released: [], pressing: true });
    expect(
      play([
        ['click', 5000],
        ['click', 8000],
      ]),
    ).toEqual({ released: [1], pressing: false });
  });

  test('a tap does the same, with the events that a finger makes', () => {
    const tap = (at: number) =>
      [
        ['down', at],
        ['up', at + 60],
        ['click', at + 61],
      ] as const;
    expect(play(tap(0))).toEqual({ released: [], pressing: true });
    const twice = play([...tap(0), ...tap(2940)]);
    expect(twice.pressing).toBe(false);
    expect(twice.released).toHaveLength(1);
    expect(twice.released[0]).toBeCloseTo(1, 6);
  });

  test('a click after a held press begins a new one', () => {
    const events = [
      ['down', 0],
      ['up', 1000],
      ['click', 1001],
      ['click', 4000],
    ] as const;
    expect(play(events)).toEqual({ released: [1], pressing: true });
  });

  test('lifting what never pressed does nothing', () => {
    expect(play([['up', 400]])).toEqual({ released: [], pressing: false });
  });
});
