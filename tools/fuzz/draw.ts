import type { Action, ActionOffer, ParameterSpec } from '../../src/simulator/index.ts';

/** A whole number from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

/** Seeded dice (Murmur3's finaliser over a counter): the tool's own, apart from any patient's luck. */
export function diceOf(seed: number): Dice {
  let counter = seed >>> 0;
  return (below) => {
    counter = (counter + 0x9e3779b9) >>> 0;
    let h = counter;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return Math.floor((((h ^ (h >>> 16)) >>> 0) / 4294967296) * below);
  };
}

export function pick<T>(values: readonly T[], dice: Dice): T {
  const value = values[dice(values.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}

function valueFor(spec: ParameterSpec, dice: Dice): unknown {
  if (spec.type === 'choice') return pick(spec.values, dice);
  if (spec.type === 'text') return pick(['', 'worse at night', 'ü—"\\\n', '\ud800'], dice);
  if (spec.type === 'choices') {
    return spec.values.filter(() => dice(3) === 0).slice(0, spec.max);
  }
  const steps = Math.floor((spec.max - spec.min) / spec.step) + 1;
  return spec.min + spec.step * dice(steps);
}

/** An action inside the limits of an offer; it may still be refused for what the plan is. */
export function drawnFrom(offer: ActionOffer, dice: Dice): Action {
  const parameters = Object.entries(offer.parameters).map(([name, spec]) => [
    name,
    valueFor(spec, dice),
  ]);
  const subject = offer.subject === null ? {} : { subject: offer.subject };
  return { kind: offer.kind, ...subject, ...Object.fromEntries(parameters) } as Action;
}

const JUNK: readonly unknown[] = [
  null,
  undefined,
  '',
  'start',
  true,
  -1,
  0.5,
  1e9,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  [null],
  new Array(1),
  ['gateMet', 'gateMet'],
  {},
  { toString: 1 },
  Object.create(null),
  Symbol('junk'),
  'x'.repeat(501),
];
const STRANGERS: readonly unknown[] = [
  null,
  undefined,
  7,
  'endVisit',
  [],
  {},
  { kind: '__proto__' },
  { kind: 'constructor', subject: 'name' },
  { kind: 'ask.pain' },
  { kind: 'ask', subject: ['pain'] },
  JSON.parse('{"kind":"endVisit","inDays":7,"mode":"clinic","__proto__":{"day":3}}'),
];

/** An action with something wrong about it; now and then what is put in happens to be right. */
export function spoilt(action: Action, dice: Dice): unknown {
  const names = Object.keys(action);
  const way = dice(5);
  if (way === 0) return STRANGERS[dice(STRANGERS.length)];
  if (way === 1) return { ...action, extra: pick(JUNK.slice(2), dice) };
  if (way === 2) return { ...action, subject: JUNK[dice(JUNK.length)] };
  const name = pick(names, dice);
  if (way === 3) {
    return Object.fromEntries(Object.entries(action).filter(([key]) => key !== name));
  }
  return { ...action, [name]: JUNK[dice(JUNK.length)] };
}
