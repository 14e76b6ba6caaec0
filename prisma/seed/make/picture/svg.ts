/** Small words for writing SVG, so that a drawing reads like a list of what is in it. */

export type Attributes = Record<string, string | number | undefined>;

export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : value}"`)
    .join('');
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function group(attributes: Attributes, ...children: string[]): string {
  return element('g', attributes, ...children);
}

/** Children moved, then turned by degrees and scaled around their own origin. */
export function placed(
  x: number,
  y: number,
  { turn = 0, scale = 1, flip = 1 }: { turn?: number; scale?: number; flip?: 1 | -1 },
  ...children: string[]
): string {
  const transform = `translate(${short(x)} ${short(y)}) rotate(${short(turn)}) scale(${short(scale * flip)} ${short(scale)})`;
  return group({ transform }, ...children);
}

export function circle(x: number, y: number, radius: number, fill: string, more: Attributes = {}) {
  return element('circle', { cx: x, cy: y, r: radius, fill, ...more });
}

export function ellipse(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  fill: string,
  more: Attributes = {},
) {
  return element('ellipse', { cx: x, cy: y, rx: radiusX, ry: radiusY, fill, ...more });
}

export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
) {
  return element('rect', { x, y, width, height, fill, ...more });
}

export function path(d: string, fill: string, more: Attributes = {}) {
  return element('path', { d, fill, ...more });
}

/** An open line through a path, round at its ends and corners. */
export function stroke(d: string, colour: string, width: number, more: Attributes = {}) {
  return element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });
}

export type Point = readonly [x: number, y: number];

export function polygon(points: readonly Point[], fill: string, more: Attributes = {}) {
  return element('polygon', {
    points: points.map(([x, y]) => `${short(x)},${short(y)}`).join(' '),
    fill,
    ...more,
  });
}

/** A path through points; `closed` joins the ends. */
export function through(points: readonly Point[], ending: 'open' | 'closed' = 'open'): string {
  const body = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
  return ending === 'closed' ? `${body}Z` : body;
}

/** A soft closed outline through points (Catmull–Rom as Bézier curves). */
export function blob(points: readonly Point[]): string {
  const at = (i: number): Point => points[(i + points.length) % points.length] ?? [0, 0];
  const [startX, startY] = at(0);
  let d = `M${short(startX)} ${short(startY)}`;
  for (let i = 0; i < points.length; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const first: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const second: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    d += `C${[...first, ...second, ...p2].map(short).join(' ')}`;
  }
  return `${d}Z`;
}

/** A point at `degrees` clockwise from twelve o'clock. */
export function onCircle(x: number, y: number, radius: number, degrees: number): Point {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

export function text(x: number, y: number, size: number, fill: string, words: string) {
  return element(
    'text',
    {
      x,
      y,
      fill,
      'font-size': size,
      'font-family': 'DejaVu Sans, Noto Sans, sans-serif',
      'font-weight': 'bold',
      'text-anchor': 'middle',
      'dominant-baseline': 'central',
    },
    words,
  );
}

/** A top-to-bottom gradient; `stops` are colours at equal distances. */
export function fade(id: string, ...stops: string[]): string {
  const marks = stops.map((colour, i) =>
    element('stop', { offset: i / Math.max(1, stops.length - 1), 'stop-color': colour }),
  );
  return element('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, ...marks);
}

export function glow(id: string, colour: string): string {
  return element(
    'radialGradient',
    { id },
    element('stop', { offset: 0, 'stop-color': colour, 'stop-opacity': 1 }),
    element('stop', { offset: 1, 'stop-color': colour, 'stop-opacity': 0 }),
  );
}

export interface Canvas {
  width: number;
  height: number;
}

/** A whole picture. */
export function picture({ width, height }: Canvas, ...children: string[]): string {
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    ...children,
  );
}
