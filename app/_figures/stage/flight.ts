import { along, centreOf, clamp } from './geometry';
import type { Point, Trace } from './geometry';
import type { Flow } from './layoutFlows';
import type { Move, Timeline } from './timeline';

/** Where a flow's marker is at one moment, and how it looks. */
export interface Marker extends Point {
  /** 0 before it leaves, or once the slot shows it instead. */
  alpha: number;
  /** 1 is the size of a piece in flight. */
  scale: number;
  state: 'waiting' | 'toGate' | 'atGate' | 'flying' | 'bouncing' | 'falling' | 'resting';
}

const HOP = 26;
/** Side of a marker in flight, in design pixels. */
export const PIECE = 19;

/** Where the marker of a dispatched flow is, `at` milliseconds into the timeline. */
export function dispatched(flow: Flow, move: Move, timeline: Timeline, unit: number, at: number) {
  const { spotlight } = timeline;
  const waitsUntil =
    spotlight !== null && spotlight.token === flow.token ? spotlight.decidedAt : move.gateAt;
  if (at < move.leaveAt) return marker(startOf(flow), 0, 1, 'waiting');
  if (at < move.gateAt && flow.after === null) {
    const progress = share(move.leaveAt, move.gateAt, at);
    return marker(along(flow.lead, ease(progress)), 1, 0.7 + 0.5 * progress, 'toGate');
  }
  if (at < waitsUntil) return marker(along(flow.path, 0), 1, 1.2, 'atGate');
  if (at < move.arriveAt) {
    const progress = share(waitsUntil, move.arriveAt, at);
    return marker(along(flow.path, ease(progress)), 1, landing(flow, progress, unit), 'flying');
  }
  if (flow.fate === 'kept') return marker(centreOf(flow.rest), 0, 1, 'resting');
  return bounced(flow, move, unit, at);
}

/** Where the answer of a flow is on its way back. */
export function returned(flow: Flow, move: Move, at: number): Marker {
  if (at < move.leaveAt) return marker(along(flow.way, 1), 0, 1, 'waiting');
  if (at < move.gateAt) {
    const progress = share(move.leaveAt, move.gateAt, at);
    return marker(along(flow.way, 1 - ease(progress)), 1, 1, 'flying');
  }
  if (at < move.arriveAt) {
    const progress = share(move.gateAt, move.arriveAt, at);
    return marker(along(flow.lead, 1 - ease(progress)), 1, 1 - 0.3 * progress, 'toGate');
  }
  return marker(along(flow.lead, 0), 0, 1, 'resting');
}

/** Grows or shrinks to the size of its slot in the last part of the way. */
function landing(flow: Flow, progress: number, unit: number): number {
  if (flow.fate !== 'kept') return 1;
  const size = clamp(Math.min(flow.rest.width, flow.rest.height) / (PIECE * unit), 0.5, 2.5);
  return 1 + (size - 1) * clamp((progress - 0.75) / 0.25, 0, 1);
}

/** Slow at both ends, as a thing with weight moves. */
export function ease(progress: number): number {
  const t = clamp(progress, 0, 1);
  return t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2;
}

function bounced(flow: Flow, move: Move, unit: number, at: number): Marker {
  const edge = along(flow.path, 1);
  const goal = centreOf(flow.rest);
  if (at >= move.restAt) {
    return flow.fate === 'fell' ? marker(goal, 1, 1, 'resting') : marker(edge, 0, 1, 'resting');
  }
  // The first part springs back against the way it came, the second falls with gravity.
  const whole = move.restAt - move.arriveAt;
  const spring = flow.fate === 'wentOn' ? 1 : 0.3;
  const progress = clamp((at - move.arriveAt) / whole, 0, 1);
  const back = springBack(flow.path, HOP * unit);
  if (progress < spring) {
    const t = progress / spring;
    const out = Math.sin((t * Math.PI) / 2);
    return marker(
      { x: edge.x + (back.x - edge.x) * out, y: edge.y + (back.y - edge.y) * out },
      1,
      1 - 0.25 * Math.sin(t * Math.PI),
      'bouncing',
    );
  }
  const t = (progress - spring) / (1 - spring);
  return marker(
    { x: back.x + (goal.x - back.x) * t, y: back.y + (goal.y - back.y) * t * t },
    1,
    1,
    'falling',
  );
}

/** A point on the near side of the end of a path: where something thrown back would be. */
function springBack(path: Trace, distance: number): Point {
  const end = along(path, 1);
  const before = along(path, 0.94);
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  return {
    x: end.x - ((end.x - before.x) / length) * distance,
    y: end.y - ((end.y - before.y) / length) * distance,
  };
}

function startOf(flow: Flow): Point {
  return along(flow.after === null ? flow.lead : flow.path, 0);
}

function share(from: number, to: number, at: number): number {
  return to > from ? clamp((at - from) / (to - from), 0, 1) : 1;
}

function marker(at: Point, alpha: number, scale: number, state: Marker['state']): Marker {
  return { x: at.x, y: at.y, alpha, scale, state };
}
