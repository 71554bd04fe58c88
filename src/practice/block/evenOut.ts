import type { Stream } from '../../numbers/stream.ts';
import type { Picture } from './pictures.ts';
import { BALANCED, type Trial, uneven } from './trial.ts';

/** Swaps tried before giving up; more make few blocks more even. */
const TRIES = 800;

/** What trials show as numbers, each trial's worked out once: a search looks at them thousands of times. */
class CueNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<Picture, (readonly number[] | undefined)[]>();

  #numberOf(cue: string): number {
    const known = this.#numbers.get(cue) ?? this.#numbers.size;
    this.#numbers.set(cue, known);
    return known;
  }

  of(trial: Trial): readonly number[] {
    const slots = this.#known.get(trial.picture) ?? [];
    this.#known.set(trial.picture, slots);
    const slot = trial.turn + (trial.side === 'left' ? 360 : 0);
    slots[slot] ??= BALANCED.map((read) => this.#numberOf(read(trial)));
    return slots[slot];
  }
}

/** How much oftener each cue is shown for the right than for the left, and what that costs. */
class Balance {
  cost = 0;
  readonly #numbers = new CueNumbers();
  readonly #tilts: number[] = [];

  #count(trial: Trial, by: 1 | -1): void {
    const weight = trial.side === 'right' ? by : -by;
    for (const cue of this.#numbers.of(trial)) {
      const before = this.#tilts[cue] ?? 0;
      this.#tilts[cue] = before + weight;
      this.cost += uneven(before + weight) - uneven(before);
    }
  }

  /** Takes some trials away and puts others in their place. */
  replace(old: readonly Trial[], fresh: readonly Trial[]): void {
    for (const trial of old) this.#count(trial, -1);
    for (const trial of fresh) this.#count(trial, 1);
  }
}

/** Swaps side and turn between pictures as long as that makes the two sides no less alike. */
export function evenOut(trials: readonly Trial[], chance: Stream): Trial[] {
  const best = [...trials];
  const balance = new Balance();
  balance.replace([], best);
  for (let tries = 0; tries < TRIES && balance.cost > 0; tries += 1) {
    const [a, b] = [chance.below(best.length), chance.below(best.length)];
    const pair = [best[a]!, best[b]!] as const;
    const swapped = [
      { ...pair[1], picture: pair[0].picture },
      { ...pair[0], picture: pair[1].picture },
    ] as const;
    const before = balance.cost;
    balance.replace(pair, swapped);
    if (balance.cost > before) balance.replace(swapped, pair);
    else [best[a], best[b]] = swapped;
  }
  return best;
}
