import type {
  AnyMachineSnapshot,
  AnyStateMachine,
  AnyStateNode,
  EventObject,
  StateValue,
} from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';

const innerOf = (node: AnyStateNode) => Object.values<AnyStateNode>(node.states);

/** Every state of a machine that has none inside it. */
export function placesOf(machine: AnyStateMachine): readonly AnyStateNode[] {
  const within = (node: AnyStateNode): AnyStateNode[] =>
    innerOf(node).length === 0 ? [node] : innerOf(node).flatMap(within);
  return within(machine.root);
}

/** The name of the innermost state. */
export function placeAt({ value }: { readonly value: StateValue }): string {
  if (typeof value === 'string') return value;
  return placeAt({ value: Object.values(value)[0] ?? '' });
}

export interface Move {
  readonly from: AnyMachineSnapshot;
  readonly event: EventObject;
  readonly to: AnyMachineSnapshot;
}

/**
 * Every move that the machine makes from every state that some path of these events reaches.
 *
 * @param known what of a state tells it from others, where that is less than all of it
 */
export function movesOf(
  machine: AnyStateMachine,
  events: readonly EventObject[],
  options: {
    readonly input?: unknown;
    readonly known?: (snapshot: AnyMachineSnapshot) => unknown;
  } = {},
): Move[] {
  const { input, known = ({ value, context }) => ({ value, context }) } = options;
  const map = getAdjacencyMap(machine, {
    events,
    input,
    limit: 5000,
    serializeState: (snapshot) => JSON.stringify(known(snapshot)),
  });
  const moves: Move[] = adjacencyMapToArray(map).map(({ state: from, event, nextState: to }) => ({
    from,
    event,
    to,
  }));
  return moves.filter(({ from, event }) => from.can(event));
}

/** A move as `from event to`. */
export const nameOf = ({ from, event, to }: Move): string =>
  `${placeAt(from)} ${event.type} ${placeAt(to)}`;

/** Where one comes to rest on the way into a state: in its first place, or where that leads on at once. */
function restsOf(node: AnyStateNode): AnyStateNode[] {
  if (innerOf(node).length > 0) return node.initial.target.flatMap(restsOf);
  return node.always
    ? node.always.flatMap(({ target }) => (target ?? []).flatMap(restsOf))
    : [node];
}

/** All transitions that a machine declares, as moves are named, each from every place it holds in. */
export function declaredIn(machine: AnyStateMachine): string[] {
  const resting = placesOf(machine).filter(({ always }) => !always);
  return sorted(
    resting.flatMap((place) => {
      const around: AnyStateNode[] = [];
      for (let node: AnyStateNode | undefined = place; node; node = node.parent) around.push(node);
      const ways = around.flatMap((node) => [...node.transitions.values()].flat());
      return ways.flatMap(({ eventType, target }) =>
        (target ?? [place]).flatMap(restsOf).map((to) => `${place.key} ${eventType} ${to.key}`),
      );
    }),
  );
}

export const sorted = (all: readonly string[]): string[] => [...new Set(all)].sort();
