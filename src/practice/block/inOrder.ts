import { type Stream, shuffled } from '../../numbers/stream.ts';
import type { Trial } from './trial.ts';

/** The same picture, or its mirror twin, does not return within so many others; fewer in a small set. */
export const NEAR = 8;
const SHUFFLES = 12;

const idOf = (trial: Trial) => trial.picture.id;

/** How often each picture is still to come. */
function copies(trials: readonly Trial[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const trial of trials) counts.set(idOf(trial), (counts.get(idOf(trial)) ?? 0) + 1);
  return counts;
}

/** The same picture within `reach` others weighs most, the nearer the more; a like posture and view little. */
function echo(trial: Trial, back: number, last: Trial | undefined, reach: number): number {
  const near = back < reach ? 100 * (reach - back) : 0;
  const alike =
    last?.picture.posture === trial.picture.posture && last.picture.view === trial.picture.view;
  return near + (alike ? 1 : 0);
}

/** One shuffle, in which each next picture is the first that does not echo what was just seen. */
function arrange(trials: readonly Trial[], before: readonly string[], chance: Stream) {
  const left = shuffled(trials, chance);
  const waiting = copies(left);
  const reach = Math.min(NEAR, Math.floor(waiting.size / 2));
  const shownAt = new Map(before.map((id, index) => [id, index]));
  const order: Trial[] = [];
  let echoes = 0;
  while (left.length > 0) {
    const now = before.length + order.length;
    const costs = left.map((trial) => {
      const back = now - 1 - (shownAt.get(idOf(trial)) ?? Number.NEGATIVE_INFINITY);
      return echo(trial, back, order.at(-1), reach);
    });
    // What comes twice goes before what comes once, or its two showings are left for the end.
    const pressed = left.map(
      (trial, index) => (costs[index] ?? 0) - 0.5 * (waiting.get(idOf(trial)) ?? 0),
    );
    const at = pressed.indexOf(Math.min(...pressed));
    const [next] = left.splice(at, 1) as [Trial];
    const id = idOf(next);
    echoes += costs[at] ?? 0;
    order.push(next);
    shownAt.set(id, now);
    waiting.set(id, (waiting.get(id) ?? 0) - 1);
  }
  return { order, echoes };
}

/** Shuffles a block so that no picture stands near itself or its twin. */
export function inOrder(
  trials: readonly Trial[],
  before: readonly string[],
  chance: Stream,
): readonly Trial[] {
  let best = arrange(trials, before, chance);
  for (let i = 1; i < SHUFFLES && best.echoes > 0; i += 1) {
    const next = arrange(trials, before, chance);
    if (next.echoes < best.echoes) best = next;
  }
  return best.order;
}
