import type { ChartEvent, ChartName, ChartState } from '../../../simulator/index.ts';
import { moveChart } from '../../../simulator/machines/chart.ts';

/** A box of the drawing. */
export interface Box {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}
/** Something that can be sent to a chart, in words. */
export interface Sendable {
  readonly name: string;
  readonly event: ChartEvent;
}
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** What leads from a place to another, found by asking the machine itself. */
export function edgesFrom(
  chart: ChartName,
  state: ChartState,
  events: readonly Sendable[],
): Edge[] {
  return events.flatMap(({ name, event }) => {
    const next = moveChart(chart, state, event);
    return next.value === state.value ? [] : [{ from: state.value, to: next.value, name }];
  });
}

/** All ways between the boxes, each direction once, with everything that takes one there. */
export function allEdges(
  chart: ChartName,
  boxes: readonly Box[],
  context: ChartState['context'],
  events: readonly Sendable[],
): Edge[] {
  const edges = new Map<string, Edge>();
  for (const box of boxes) {
    for (const edge of edgesFrom(chart, { value: box.id, context }, events)) {
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
