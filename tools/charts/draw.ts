import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

const innerOf = (node: AnyStateNode) => Object.values<AnyStateNode>(node.states);
const nameOf = (node: AnyStateNode) => node.path.join('.');
const idOf = (node: AnyStateNode) => node.path.join('_');

/** States that have none inside them: one stands in exactly one of these. */
function placesIn(node: AnyStateNode): AnyStateNode[] {
  return innerOf(node).length === 0 ? [node] : innerOf(node).flatMap(placesIn);
}

/** The place that entering a state leads to. */
function placeIn(node: AnyStateNode): AnyStateNode {
  const [first] = innerOf(node).length === 0 ? [] : node.initial.target;
  return first ? placeIn(first) : node;
}

function around(node: AnyStateNode | undefined): AnyStateNode[] {
  return node ? [node, ...around(node.parent)] : [];
}

/** What an action, guard or actor is called, with its parameters where they are fixed. */
function called(one: unknown): string {
  if (typeof one === 'string') return one;
  if (typeof one === 'function') return one.name || 'inline';
  if (typeof one !== 'object' || one === null || !('type' in one)) return 'inline';
  const params = 'params' in one && typeof one.params === 'object' ? (one.params ?? {}) : {};
  const fixed = Object.entries(params).map(([name, value]) => ` ${name}=${String(value)}`);
  return `${String(one.type)}${fixed.join('')}`;
}

const INNER_EVENTS: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'at once'],
  [/^xstate\.done\.actor\.(.+)$/, '$1 done'],
  [/^xstate\.error\.actor\.(.+)$/, '$1 failed'],
  [/^xstate\.after\.([^.]+)\..+$/, 'after $1'],
];

function eventName(type: string): string {
  const known = INNER_EVENTS.find(([pattern]) => pattern.test(type));
  return known ? type.replace(...known) : type;
}

function labelOf({ eventType, guard, actions }: AnyTransitionDefinition): string {
  const when = guard === undefined ? '' : ` [${called(guard)}]`;
  const does = actions.length === 0 ? '' : ` / ${actions.map(called).join(', ')}`;
  return `${eventName(eventType)}${when}${does}`;
}

/** What leads on from a place, by its own right or by that of a state around it. */
function waysFrom(place: AnyStateNode): AnyTransitionDefinition[] {
  if (place.always) return place.always;
  return around(place).flatMap((node) => [...node.transitions.values()].flat());
}

/** All ways from place to place, each pair once, with what leads there. */
function waysIn(machine: AnyStateMachine): Map<string, string[]> {
  const ways = new Map<string, string[]>();
  for (const place of placesIn(machine.root)) {
    for (const way of waysFrom(place)) {
      const to = placeIn(way.target?.[0] ?? place);
      const key = `${idOf(place)} --> ${idOf(to)}`;
      ways.set(key, [...(ways.get(key) ?? []), labelOf(way)]);
    }
  }
  return ways;
}

/**
 * A machine as a Mermaid state diagram. Mermaid draws no way between states inside different ones, so
 * every place is drawn by itself, under its whole name.
 */
export function diagramOf(machine: AnyStateMachine): string {
  const places = placesIn(machine.root);
  const ends = places.filter(({ type }) => type === 'final');
  return [
    'stateDiagram-v2',
    ...places.map((place) => `  state "${nameOf(place)}" as ${idOf(place)}`),
    `  [*] --> ${idOf(placeIn(machine.root))}`,
    ...[...waysIn(machine)].map(
      ([way, labels]) => `  ${way} : ${[...new Set(labels)].join('<br>')}`,
    ),
    ...ends.map((place) => `  ${idOf(place)} --> [*]`),
  ].join('\n');
}

/** XState's own actions, such as those that set a timer, are functions. */
const isNamed = (action: unknown) => typeof action !== 'function';

/** What states do besides leading on: actions on the way in and out, and actors while they last. */
export function doingsOf(machine: AnyStateMachine): string[] {
  const within = (node: AnyStateNode): AnyStateNode[] => [node, ...innerOf(node).flatMap(within)];
  return within(machine.root).flatMap((node) => {
    const doings = [
      ...node.entry.filter(isNamed).map((action) => `on the way in ${called(action)}`),
      ...node.exit.filter(isNamed).map((action) => `on the way out ${called(action)}`),
      ...node.invoke.map(({ src, id }) => `runs ${typeof src === 'string' ? src : id}`),
    ];
    return doings.length === 0 ? [] : [`- ${nameOf(node) || machine.id}: ${doings.join(', ')}`];
  });
}
