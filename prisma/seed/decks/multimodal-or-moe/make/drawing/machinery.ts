/** What every picture of this deck is built from: robots, gates, wires, networks of dots. */

import type { Canvas } from '#prisma/seed/make/picture/svg';
import {
  circle,
  element,
  ellipse,
  fade,
  glow,
  group,
  path,
  placed,
  polygon,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';
import { COLOURS } from '#prisma/seed/make/picture/palette';

export const LIT = COLOURS.sun;
const DIM = '#46557f';

/** A night sky, so that what is awake can shine. Defines the glow that robots and dots use. */
export function night({ width, height }: Canvas): string {
  return group(
    {},
    element('defs', {}, fade('night', '#222f5c', '#131b38'), glow('shine', LIT)),
    rectangle(0, 0, width, height, 'url(#night)'),
  );
}

export type Mood = 'awake' | 'asleep' | 'tired';

/** The head of a robot, `size` wide. One expert. */
export function robot(x: number, y: number, size: number, mood: Mood): string {
  const isAwake = mood !== 'asleep';
  const face = isAwake ? '#ffe3a1' : '#6b7aa3';
  const line = isAwake ? COLOURS.ink : '#2b3760';
  return placed(
    x,
    y,
    { scale: size / 100 },
    ...(isAwake ? [circle(0, 0, 82, 'url(#shine)', { opacity: 0.55 })] : []),
    stroke('M0 -34V-46', isAwake ? LIT : DIM, 5),
    circle(0, -50, 7, isAwake ? LIT : DIM),
    rectangle(-52, -10, 12, 24, isAwake ? COLOURS.amber : DIM, { rx: 5 }),
    rectangle(40, -10, 12, 24, isAwake ? COLOURS.amber : DIM, { rx: 5 }),
    rectangle(-42, -34, 84, 72, face, { rx: 20 }),
    ...FACES[mood](line),
  );
}

const FACES: Record<Mood, (line: string) => string[]> = {
  awake: (line) => [
    circle(-18, -4, 9, line),
    circle(18, -4, 9, line),
    circle(-15, -7, 3, COLOURS.white),
    circle(21, -7, 3, COLOURS.white),
    stroke('M-14 18Q0 30 14 18', line, 5),
  ],
  asleep: (line) => [
    stroke('M-26 -2Q-18 6 -10 -2M10 -2Q18 6 26 -2', line, 5),
    stroke('M-6 20H6', line, 5),
    stroke('M46 -42h13l-13 15h13', '#a9b6d8', 4),
    stroke('M64 -62h9l-9 11h9', '#a9b6d8', 3.5),
  ],
  tired: (line) => [
    stroke('M-28 -8L-10 -16M28 -8L10 -16', line, 5),
    circle(-18, 2, 6, line),
    circle(18, 2, 6, line),
    ellipse(0, 22, 9, 7, line),
    path('M-38 -34q-9 14 0 18q9 -4 0 -18z', '#7cc4f5'),
    path('M40 -40q-9 14 0 18q9 -4 0 -18z', '#7cc4f5'),
  ],
};

/** A diamond with a fork in the road. `isOpen` while it decides. */
export function gate(x: number, y: number, size: number, isOpen = true): string {
  return placed(
    x,
    y,
    { scale: size / 100 },
    ...(isOpen ? [circle(0, 0, 78, 'url(#shine)', { opacity: 0.45 })] : []),
    polygon(
      [
        [0, -50],
        [50, 0],
        [0, 50],
        [-50, 0],
      ],
      isOpen ? LIT : '#b98c35',
      { stroke: isOpen ? LIT : '#b98c35', 'stroke-width': 14, 'stroke-linejoin': 'round' },
    ),
    stroke('M-26 0H-6M-6 0Q6 0 22 -20M-6 0H26M-6 0Q6 0 22 20', COLOURS.ink, 7),
  );
}

/** A way from one place to another that leaves and arrives level. */
export function wayBetween(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

export function wire(d: string, isLit: boolean, width = 6): string {
  return isLit ? stroke(d, LIT, width) : stroke(d, DIM, width * 0.6, { opacity: 0.8 });
}

/** An arrow head that points right. */
export function arrow(x: number, y: number, size: number, colour: string = LIT): string {
  return polygon(
    [
      [x, y],
      [x - size, y - size * 0.62],
      [x - size, y + size * 0.62],
    ],
    colour,
    { stroke: colour, 'stroke-width': size * 0.2, 'stroke-linejoin': 'round' },
  );
}

interface NetworkShape {
  x: number;
  y: number;
  width: number;
  height: number;
  columns: number;
  rows: number;
}

/** Dots joined to all dots of the next column; `light` from 0 to 1 says how bright a column is. */
export function network(
  { x, y, width, height, columns, rows }: NetworkShape,
  light: (column: number) => number,
): string {
  const across = (column: number) => x + (column * width) / (columns - 1);
  const down = (row: number) => y + (row * height) / (rows - 1);
  const each = Array.from({ length: columns * rows }, (_, i) => [
    i % columns,
    Math.floor(i / columns),
  ]);
  const lines = each.flatMap(([column = 0, row = 0]) =>
    column === columns - 1
      ? []
      : Array.from({ length: rows }, (_, to) => {
          const lit = Math.min(light(column), light(column + 1));
          const d = `M${across(column)} ${down(row)}L${across(column + 1)} ${down(to)}`;
          return stroke(d, lit > 0.5 ? LIT : DIM, 1.6, { opacity: 0.35 + 0.35 * lit });
        }),
  );
  const radius = Math.min(width / columns, height / rows) * 0.26;
  const dots = each.map(([column = 0, row = 0]) => {
    const lit = light(column);
    return group(
      {},
      circle(across(column), down(row), radius * 2.3, 'url(#shine)', { opacity: 0.6 * lit }),
      circle(across(column), down(row), radius, DIM),
      circle(across(column), down(row), radius, LIT, { opacity: lit }),
    );
  });
  return group({}, ...lines, ...dots);
}

/** An encoder: wide where data come in, narrow where numbers go out. */
export function funnel(x: number, y: number, size: number, fill: string): string {
  return placed(
    x,
    y,
    { scale: size / 100 },
    polygon(
      [
        [-44, -44],
        [44, -20],
        [44, 20],
        [-44, 44],
      ],
      fill,
      { stroke: fill, 'stroke-width': 10, 'stroke-linejoin': 'round' },
    ),
    ...[-20, 0, 20].map((dx) =>
      stroke(`M${dx} ${-22 + dx * 0.3}V${22 - dx * 0.3}`, COLOURS.white, 5, { opacity: 0.8 }),
    ),
  );
}

/** A name on a plate; proper names need no translation. */
export function plate(x: number, y: number, width: number, size: number, name: string): string {
  return group(
    {},
    rectangle(x - width / 2, y - size, width, size * 2, COLOURS.white, { rx: size * 0.6 }),
    text(x, y + 1, size, COLOURS.ink, name),
  );
}
