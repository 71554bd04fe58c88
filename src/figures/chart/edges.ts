import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
  type StateValue,
  transition,
} from 'xstate';

/** A box of the drawing: one state of the chart. */
export interface Box {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** How the machine says that it stands here, where that is more than the id. */
  readonly value?: StateValue;
  /** What the machine knows when it stands here. */
  readonly context?: object;
}
/** Something that can be sent to a chart, in words. */
export interface Sendable {
  readonly name: string;
  readonly event: EventObject;
}
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** The id of the box that a chart stands in: the innermost state. */
export function boxAt(value: StateValue): string {
  return typeof value === 'string' ? value : boxAt(Object.values(value)[0] ?? '');
}

/** What leads from a place to another, found by asking the machine itself. */
export function edgesFrom(
  machine: AnyStateMachine,
  place: AnyMachineSnapshot,
  events: readonly Sendable[],
): Edge[] {
  const from = boxAt(place.value);
  return events.flatMap(({ name, event }) => {
    const to = boxAt(transition(machine, place, event)[0].value);
    return to === from ? [] : [{ from, to, name }];
  });
}

/** All ways between the boxes, each direction once, with everything that takes one there. */
export function allEdges(
  machine: AnyStateMachine,
  boxes: readonly Box[],
  events: readonly Sendable[],
): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { id, value = id, context = {} } of boxes) {
    const place = machine.resolveState({ value, context });
    for (const edge of edgesFrom(machine, place, events)) {
      const key = `${edge.from}>${edge.to}`;
      const known = edges.get(key);
      edges.set(key, known ? { ...known, name: `${known.name}, ${edge.name}` } : edge);
    }
  }
  return [...edges.values()];
}

/**
 * A bowed line between two boxes; ways back bow to the other side, longer ones further.
 *
 * @returns the `d` of a path, from edge to edge of boxes of the given half size
 */
export function bow(from: Box, to: Box, halfWidth: number, halfHeight: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const bend = Math.min(70, 12 + length * 0.22);
  const middle = {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
  const start = onEdge(from, middle, halfWidth, halfHeight);
  const end = onEdge(to, middle, halfWidth, halfHeight);
  const text = (point: { x: number; y: number }) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
  return `M${text(start)}Q${text(middle)} ${text(end)}`;
}

/** Where a line from the box's middle towards a point leaves the box. */
function onEdge(
  box: Box,
  towards: { x: number; y: number },
  halfWidth: number,
  halfHeight: number,
) {
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : halfWidth / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : halfHeight / Math.abs(dy),
  );
  return { x: box.x + dx * scale, y: box.y + dy * scale };
}
