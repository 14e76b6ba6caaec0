import type { AssignmentView } from '#game/room/view';
import { centreOf, straight, sweep, trace } from './geometry';
import type { Cubic, Point, Trace } from './geometry';
import type { ExpertBox, ExpertGrid } from './layoutExperts';
import type { TokenBox } from './layoutTokens';

/** What paths have to know of the stage. */
export interface PathSurroundings {
  grid: ExpertGrid;
  /** Centre and half width of the gate's drawing. */
  gate: Point & { radius: number };
  direction: 'wide' | 'tall';
  unit: number;
}

/** Where a flow meets the edge of an expert's box. */
export function entryOf(box: ExpertBox, direction: 'wide' | 'tall'): Point {
  if (box.detail === 'dot') return centreOf(box);
  if (direction === 'tall') return { x: box.x + box.width / 2, y: box.y };
  return box.column === 0
    ? { x: box.x, y: box.y + box.height * 0.4 }
    : { x: box.x + box.width * 0.22, y: box.y };
}

/** From a prompt's card to the gate. */
export function leadOf(card: TokenBox, { gate, direction }: PathSurroundings): Trace {
  if (direction === 'tall') {
    const from = { x: card.x + card.width / 2, y: card.y + card.height };
    return trace(from, [sweep(from, { x: gate.x, y: gate.y }, 'y')]);
  }
  const from = centreOf(card);
  return trace(from, [sweep(from, { x: gate.x, y: gate.y })]);
}

/** Where a line runs among its neighbours: −0.5 to 0.5, in its corridor and at its expert's edge. */
export interface Lane {
  corridor: number;
  edge: number;
}

export const MIDDLE: Lane = { corridor: 0, edge: 0 };

/** Orders the lines of each corridor so that those that go furthest run on top and none cross. */
export function lanes(
  assignments: readonly AssignmentView[],
  boxOf: ReadonlyMap<number, ExpertBox>,
): Lane[] {
  const rows = new Map<number, { index: number; column: number }[]>();
  const edges = new Map<number, number[]>();
  assignments.forEach(([, expert], index) => {
    const box = boxOf.get(expert);
    if (!box) return;
    edges.set(expert, [...(edges.get(expert) ?? []), index]);
    if (box.column === 0) return;
    const row = rows.get(box.row) ?? [];
    row.push({ index, column: box.column });
    rows.set(box.row, row);
  });
  const result = assignments.map(() => ({ ...MIDDLE }));
  for (const row of rows.values()) {
    row.sort((a, b) => b.column - a.column || b.index - a.index);
    row.forEach(({ index }, place) => {
      (result[index] as Lane).corridor = (place + 0.5) / row.length - 0.5;
    });
  }
  for (const indices of edges.values()) {
    indices.forEach((index, place) => {
      (result[index] as Lane).edge = (place + 0.5) / indices.length - 0.5;
    });
  }
  return result;
}

/**
 * From the gate to an expert. In the wide stage flows run as in a wiring loom, along the corridor
 * above the expert's row, so that no line crosses a name.
 */
export function pathTo(box: ExpertBox, goal: Point, lane: Lane, input: PathSurroundings): Trace {
  const { gate, grid, direction, unit } = input;
  const from = { x: gate.x, y: gate.y };
  if (direction === 'tall') return trace(from, [sweep(from, goal, 'y')]);
  if (box.detail === 'dot') return trace(from, [sweep(from, goal)]);
  const entry = entryOf(box, direction);
  if (box.column === 0) {
    const side = { x: entry.x, y: entry.y + lane.edge * box.height * 0.6 };
    return trace(from, [sweep(from, side), straight(side, goal)]);
  }
  const corridor = box.y - grid.gapY * (0.5 - lane.corridor * 0.72);
  const x = entry.x + lane.edge * Math.min(box.width * 0.3, 60 * unit);
  const turn = Math.min(box.width * 0.2, 16 * unit);
  const start = { x: grid.boxes[0]?.x ?? 0, y: corridor };
  const bend = { x: x - turn, y: corridor };
  const drop = { x, y: entry.y };
  const corner: Cubic = {
    c1: { x: x - turn * 0.3, y: corridor },
    c2: { x, y: corridor + (entry.y - corridor) * 0.3 },
    to: drop,
  };
  return trace(from, [sweep(from, start), straight(start, bend), corner, straight(drop, goal)]);
}
