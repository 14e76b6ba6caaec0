import type { Clip } from '#prisma/seed/make/clip';
import { between, chance } from '#prisma/seed/make/chance';
import { blend, eased, passed } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import { stars, tree } from '#prisma/seed/make/picture/scenery';
import {
  blob,
  circle,
  group,
  path,
  placed,
  rectangle,
  stroke,
  text,
  through,
  type Point,
} from '#prisma/seed/make/picture/svg';

/**
 * Land around the North Pole as [longitude, distance from the pole], roughly: Greenland, North
 * America, Eurasia. East is anticlockwise, as it looks from above the pole.
 */
const LANDS: (readonly [number, number])[][] = [
  [
    [-30, 0.12],
    [-20, 0.22],
    [-42, 0.33],
    [-55, 0.24],
    [-60, 0.13],
  ],
  [
    [-65, 0.3],
    [-56, 0.46],
    [-70, 0.58],
    [-82, 0.72],
    [-98, 0.74],
    [-112, 0.7],
    [-124, 0.52],
    [-150, 0.36],
    [-165, 0.3],
    [-140, 0.24],
    [-110, 0.24],
    [-85, 0.2],
  ],
  [
    [10, 0.3],
    [-8, 0.52],
    [0, 0.66],
    [20, 0.64],
    [36, 0.76],
    [56, 0.8],
    [76, 0.92],
    [98, 0.84],
    [120, 0.7],
    [128, 0.62],
    [142, 0.42],
    [165, 0.32],
    [178, 0.26],
    [140, 0.2],
    [104, 0.15],
    [70, 0.22],
    [40, 0.25],
  ],
];

function earth(x: number, y: number, radius: number, turn: number): string {
  const lands = LANDS.map((land) =>
    path(
      blob(
        land.map(([east, far]) => {
          const angle = (-east * Math.PI) / 180;
          return [radius * far * Math.cos(angle), radius * far * Math.sin(angle)] as const;
        }),
      ),
      COLOURS.leaf,
    ),
  );
  return placed(
    x,
    y,
    {},
    circle(0, 0, radius, COLOURS.blue),
    placed(
      0,
      0,
      { turn },
      stroke(
        [0, 45, 90, 135]
          .map((angle) => {
            const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
            return `M${(-radius * dx).toFixed(1)} ${(-radius * dy).toFixed(1)}L${(radius * dx).toFixed(1)} ${(radius * dy).toFixed(1)}`;
          })
          .join(''),
        '#ffffff',
        2,
        { opacity: 0.3 },
      ),
      ...lands,
      circle(0, 0, radius * 0.14, COLOURS.white),
    ),
    circle(0, 0, radius * 0.5, 'none', { stroke: '#ffffff', 'stroke-width': 2, opacity: 0.3 }),
    circle(0, 0, radius, 'none', { stroke: '#0d1a33', 'stroke-width': 6 }),
    circle(0, 0, 7, COLOURS.red),
  );
}

function twoGlobesFrame(now: number): string {
  return group(
    {},
    rectangle(0, 0, 640, 480, '#101a36'),
    stars({ width: 640, height: 480 }, 480, 60, chance(71)),
    earth(168, 210, 136, now * 42),
    earth(472, 210, 136, -now * 42),
    ...['A', 'B'].map((name, i) => text(168 + i * 304, 412, 60, COLOURS.sun, name)),
  );
}

/** The middle of the river; the bend grows with `part` until its neck is thin. */
function river(part: number): Point[] {
  const neck = blend(70, 15, part);
  const swing = blend(60, 170, part);
  const wide = blend(80, 120, part);
  return [
    [-40, 330],
    [80, 350],
    [190, 330],
    [320 - neck, 300],
    [320 - wide, 300 - swing * 0.62],
    [320 - wide * 0.6, 300 - swing * 1.15],
    [320, 300 - swing * 1.3],
    [320 + wide * 0.6, 300 - swing * 1.15],
    [320 + wide, 300 - swing * 0.62],
    [320 + neck, 300],
    [450, 330],
    [560, 350],
    [680, 330],
  ];
}

/** A smooth open line through points. */
function flowing(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0];
  const [startX, startY] = at(0);
  let d = `M${startX} ${startY}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${[
      p1[0] + (p2[0] - p0[0]) / 6,
      p1[1] + (p2[1] - p0[1]) / 6,
      p2[0] - (p3[0] - p1[0]) / 6,
      p2[1] - (p3[1] - p1[1]) / 6,
      ...p2,
    ]
      .map((value) => value.toFixed(1))
      .join(' ')}`;
  }
  return d;
}

function midway([fromX, fromY]: Point, [toX, toY]: Point, part: number): Point {
  return [blend(fromX, toX, part), blend(fromY, toY, part)];
}

const BREAK = 3.2;

function riverFrame(now: number): string {
  const grown = eased(passed(now, 0.4, BREAK));
  const cut = eased(passed(now, BREAK, BREAK + 0.5));
  const closed = eased(passed(now, BREAK + 0.6, BREAK + 1.5));
  const points = river(grown);
  const random = chance(72);
  const [water, edge, width] = ['#58a9d8', '#e6d8a8', 36];
  const straight = flowing([...points.slice(0, 3), ...points.slice(10)]);
  const bend = flowing(points.slice(3, 10));
  const left = flowing(points.slice(0, 4));
  const right = flowing(points.slice(9));
  const pointAt = (i: number): Point => points[i] ?? [0, 0];
  const plug = [
    [2, 3, 4],
    [10, 9, 8],
  ].map(([before = 0, end = 0, next = 0]) => {
    const [from, at, to] = [pointAt(before), pointAt(end), pointAt(next)];
    return through([midway(from, at, 0.5), at, midway(at, to, 0.42)]);
  });
  return group(
    {},
    rectangle(0, 0, 640, 480, '#a9d488'),
    ...Array.from({ length: 9 }, (_, i) =>
      circle(
        between(random, 0, 640),
        i % 2 === 0 ? between(random, 20, 100) : between(random, 400, 470),
        between(random, 40, 80),
        '#9ac87b',
      ),
    ),
    ...[bend, left, right].map((d) => stroke(d, edge, width + 16)),
    cut > 0 ? stroke(straight, edge, (width + 16) * cut) : '',
    ...[bend, left, right].map((d) => stroke(d, water, width)),
    stroke(plug.join(''), '#a9d488', width + 18, { opacity: closed }),
    closed > 0 ? stroke(straight, edge, width + 16) : '',
    cut > 0 ? stroke(straight, water, width * cut) : '',
    ...[
      [90, 200],
      [140, 250],
      [540, 220],
      [590, 170],
      [520, 440],
      [120, 450],
    ].map(([x = 0, y = 0]) => tree(x, y, 60)),
  );
}

export const geographyClips = {
  'school-two-globes-clip': { seconds: 5, frame: twoGlobesFrame },
  'school-river-clip': { seconds: 5.6, frame: riverFrame },
} satisfies Record<string, Clip>;
