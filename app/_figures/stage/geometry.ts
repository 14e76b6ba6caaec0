/** Plain geometry of the routing stage, in CSS pixels with y growing downwards. */

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Rect extends Point, Size {}

/** Points at even distances along a curve, flat: [x0, y0, x1, y1, …]. */
export type Trace = number[];

/** Points in every trace, so that progress maps to an index without a search. */
export const TRACE_POINTS = 61;

/** Fine enough that a cubic over the whole stage shows no corners. */
const STEPS_PER_CUBIC = 24;

/** One piece of a path: a cubic Bézier curve from the end of the piece before. */
export interface Cubic {
  c1: Point;
  c2: Point;
  to: Point;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

export function centreOf(box: Rect): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function inset(box: Rect, by: number): Rect {
  return {
    x: box.x + by,
    y: box.y + by,
    width: Math.max(0, box.width - 2 * by),
    height: Math.max(0, box.height - 2 * by),
  };
}

export function contains(outer: Rect, inner: Rect, slack = 0.01): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

export function overlaps(a: Rect, b: Rect, slack = 0.01): boolean {
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}

/** A straight piece written as a cubic. */
export function straight(from: Point, to: Point): Cubic {
  return {
    c1: { x: from.x + (to.x - from.x) / 3, y: from.y + (to.y - from.y) / 3 },
    c2: { x: from.x + (2 * (to.x - from.x)) / 3, y: from.y + (2 * (to.y - from.y)) / 3 },
    to,
  };
}

/** A piece that leaves and arrives horizontally (`wide`) or vertically (`tall`). */
export function sweep(from: Point, to: Point, along: 'x' | 'y' = 'x'): Cubic {
  return along === 'x'
    ? {
        c1: { x: from.x + (to.x - from.x) * 0.5, y: from.y },
        c2: { x: from.x + (to.x - from.x) * 0.5, y: to.y },
        to,
      }
    : {
        c1: { x: from.x, y: from.y + (to.y - from.y) * 0.5 },
        c2: { x: to.x, y: from.y + (to.y - from.y) * 0.5 },
        to,
      };
}

/** Walks a path and returns TRACE_POINTS points at even arc lengths. */
export function trace(from: Point, pieces: readonly Cubic[]): Trace {
  const walked: Point[] = [from];
  let start = from;
  for (const piece of pieces) {
    for (let step = 1; step <= STEPS_PER_CUBIC; step++) {
      walked.push(pointOnCubic(start, piece, step / STEPS_PER_CUBIC));
    }
    start = piece.to;
  }
  return evenly(walked);
}

/** Where a trace is after the share `progress` (0..1) of its length. */
export function along(points: Trace, progress: number): Point {
  const last = points.length / 2 - 1;
  const position = clamp(progress, 0, 1) * last;
  const index = Math.min(Math.floor(position), last - 1);
  const share = position - index;
  const x = points[2 * index] as number;
  const y = points[2 * index + 1] as number;
  return {
    x: x + ((points[2 * index + 2] as number) - x) * share,
    y: y + ((points[2 * index + 3] as number) - y) * share,
  };
}

/** Length of a trace in CSS pixels. */
export function traceLength(points: Trace): number {
  let length = 0;
  for (let i = 2; i < points.length; i += 2) {
    length += Math.hypot(
      (points[i] as number) - (points[i - 2] as number),
      (points[i + 1] as number) - (points[i - 1] as number),
    );
  }
  return length;
}

function pointOnCubic(from: Point, piece: Cubic, t: number): Point {
  const s = 1 - t;
  const a = s * s * s;
  const b = 3 * s * s * t;
  const c = 3 * s * t * t;
  const d = t * t * t;
  return {
    x: a * from.x + b * piece.c1.x + c * piece.c2.x + d * piece.to.x,
    y: a * from.y + b * piece.c1.y + c * piece.c2.y + d * piece.to.y,
  };
}

function evenly(walked: readonly Point[]): Trace {
  const lengths = [0];
  for (let i = 1; i < walked.length; i++) {
    const a = walked[i - 1] as Point;
    const b = walked[i] as Point;
    lengths.push((lengths[i - 1] as number) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  const total = lengths[lengths.length - 1] as number;
  const points: Trace = [];
  let segment = 0;
  for (let i = 0; i < TRACE_POINTS; i++) {
    const wanted = (total * i) / (TRACE_POINTS - 1);
    while (segment < walked.length - 2 && (lengths[segment + 1] as number) < wanted) segment++;
    const start = lengths[segment] as number;
    const span = (lengths[segment + 1] as number) - start || 1;
    const a = walked[segment] as Point;
    const b = walked[segment + 1] as Point;
    const share = clamp((wanted - start) / span, 0, 1);
    points.push(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
  }
  return points;
}
