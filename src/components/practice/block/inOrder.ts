import { type Chance, shuffled } from './chance.ts';
import type { Trial } from './trial.ts';

/** The same picture, or its mirror twin, does not return within so many others; fewer in a small set. */
export const NEAR = 8;
const SHUFFLES = 12;

/** How much this trial would feel like one just seen: 0 = not at all. */
function echo(
  trial: Trial,
  shown: readonly string[],
  last: Trial | undefined,
  reach: number,
): number {
  const back = shown.length - 1 - shown.lastIndexOf(trial.picture.id);
  const near = shown.includes(trial.picture.id) && back < reach ? 100 * (reach - back) : 0;
  const alike =
    last?.picture.posture === trial.picture.posture && last.picture.view === trial.picture.view;
  return near + (alike ? 1 : 0);
}

const idOf = (trial: Trial) => trial.picture.id;

/** How often each picture is still to come. */
function copies(trials: readonly Trial[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const trial of trials) counts.set(idOf(trial), (counts.get(idOf(trial)) ?? 0) + 1);
  return counts;
}

/** One shuffle, in which each next picture is the first that does not echo what was just seen. */
function arrange(trials: readonly Trial[], before: readonly string[], chance: Chance) {
  const left = shuffled(trials, chance);
  const shown = [...before];
  const reach = Math.min(NEAR, Math.floor(new Set(trials.map(idOf)).size / 2));
  const order: Trial[] = [];
  let echoes = 0;
  while (left.length > 0) {
    const waiting = copies(left);
    const costs = left.map((trial) => echo(trial, shown, order.at(-1), reach));
    // What comes twice goes before what comes once, or its two showings are left for the end.
    const pressed = left.map(
      (trial, index) => (costs[index] ?? 0) - 0.5 * (waiting.get(idOf(trial)) ?? 0),
    );
    const at = pressed.indexOf(Math.min(...pressed));
    const [next] = left.splice(at, 1);
    if (!next) break;
    echoes += costs[at] ?? 0;
    order.push(next);
    shown.push(next.picture.id);
  }
  return { order, echoes };
}

/** Shuffles a block so that no picture stands near itself or its twin. */
export function inOrder(
  trials: readonly Trial[],
  before: readonly string[],
  chance: Chance,
): readonly Trial[] {
  let best = arrange(trials, before, chance);
  for (let i = 1; i < SHUFFLES && best.echoes > 0; i += 1) {
    const next = arrange(trials, before, chance);
    if (next.echoes < best.echoes) best = next;
  }
  return best.order;
}
