import type { Clip } from '#prisma/seed/make/clip';
import { blend, eased, passed, wrapped } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import {
  circle,
  ellipse,
  group,
  onCircle,
  path,
  placed,
  polygon,
  rectangle,
  stroke,
  through,
  type Point,
} from '#prisma/seed/make/picture/svg';

/** The waggle run leads 60° to the right of upwards. */
const HEADING = 60;
const RUN_SECONDS = 1.1;
const LOOP_SECONDS = 1.2;
const RUN_LENGTH = 170;

/** Where the bee is and where it looks: a waggle run, then a loop back, to one side and the other. */
function beeAt(now: number): { x: number; y: number; turn: number } {
  const cycle = RUN_SECONDS + LOOP_SECONDS;
  const inCycle = wrapped(now, cycle);
  const side = Math.floor(now / cycle) % 2 === 0 ? 1 : -1;
  const [endX, endY] = onCircle(0, 0, RUN_LENGTH, HEADING);
  if (inCycle < RUN_SECONDS) {
    const part = inCycle / RUN_SECONDS;
    const sway = 9 * Math.sin(now * 44);
    const [dx, dy] = onCircle(0, 0, sway, HEADING + 90);
    return { x: endX * part + dx, y: endY * part + dy, turn: HEADING + sway * 1.6 };
  }
  const part = (inCycle - RUN_SECONDS) / LOOP_SECONDS;
  const angle = Math.PI * part;
  const along = (RUN_LENGTH * (1 + Math.cos(angle))) / 2;
  const aside = side * RUN_LENGTH * 0.5 * Math.sin(angle);
  const [ax, ay] = onCircle(0, 0, along, HEADING);
  const [bx, by] = onCircle(0, 0, aside, HEADING + 90);
  return { x: ax + bx, y: ay + by, turn: HEADING + side * 180 * part };
}

function danceFrame(now: number): string {
  const cells: string[] = [];
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 9; column++) {
      const [x, y] = [column * 80 + (row % 2) * 40, row * 68];
      const points: Point[] = Array.from({ length: 6 }, (_, i) => onCircle(x, y, 42, i * 60));
      const fill = (row * 5 + column * 3) % 7 === 0 ? '#f2c05a' : '#e3a83c';
      cells.push(polygon(points, fill, { stroke: '#c98a26', 'stroke-width': 7 }));
    }
  }
  const bee = beeAt(now);
  return group(
    {},
    rectangle(0, 0, 640, 480, '#e3a83c'),
    ...cells,
    stroke('M36 440V350M22 370L36 346L50 370', COLOURS.white, 8),
    placed(
      240 + bee.x,
      290 + bee.y,
      { turn: bee.turn, scale: 1.15 },
      ellipse(-26, -4, 30, 14, '#ffffff', { opacity: 0.75, transform: 'rotate(-24)' }),
      ellipse(26, -4, 30, 14, '#ffffff', { opacity: 0.75, transform: 'rotate(24)' }),
      ellipse(0, 10, 20, 36, '#ffc928'),
      stroke('M-18 4H18M-19 18H19M-14 32H14', '#3a2a18', 8),
      circle(0, -30, 15, '#3a2a18'),
      stroke('M-6 -42L-14 -56M6 -42L14 -56', '#3a2a18', 4),
    ),
  );
}

const [FRONT_TEETH, REAR_TEETH] = [36, 12];
const [FRONT, REAR] = [
  { x: 210, y: 250, radius: 126 },
  { x: 490, y: 250, radius: 42 },
];

/** The pedal makes a third of a turn, the rear cog a whole one. */
function cogsFrame(now: number): string {
  const turn = 120 * eased(passed(now, 0.8, 3.6));
  const rear = (turn * FRONT_TEETH) / REAR_TEETH;
  return group(
    {},
    rectangle(0, 0, 640, 480, '#dcebe4'),
    rectangle(0, 430, 640, 50, '#b9cfc2'),
    circle(REAR.x, REAR.y, 140, 'none', { stroke: '#8a93a3', 'stroke-width': 12 }),
    ...Array.from({ length: 12 }, (_, i) => {
      const [toX, toY] = onCircle(REAR.x, REAR.y, 136, i * 30 + rear);
      return stroke(`M${REAR.x} ${REAR.y}L${toX} ${toY}`, '#b4bcc8', 2);
    }),
    cog(FRONT, FRONT_TEETH, turn, COLOURS.teal),
    cog(REAR, REAR_TEETH, rear, COLOURS.coral),
    chain(),
    placed(
      FRONT.x,
      FRONT.y,
      { turn },
      rectangle(-11, -170, 22, 180, COLOURS.ink, { rx: 10 }),
      placed(0, -168, { turn: -turn }, rectangle(-44, -12, 88, 24, COLOURS.red, { rx: 8 })),
    ),
    circle(FRONT.x, FRONT.y, 18, COLOURS.slate),
    placed(REAR.x, REAR.y, { turn: rear }, circle(0, -25, 11, COLOURS.white)),
    circle(REAR.x, REAR.y, 7, COLOURS.ink),
  );
}

function cog({ x, y, radius }: typeof FRONT, teeth: number, turn: number, fill: string): string {
  const outline = Array.from({ length: teeth * 2 }, (_, i) =>
    onCircle(0, 0, i % 2 === 0 ? radius + 5 : radius - 6, (i * 180) / teeth),
  );
  const holes = radius > 60 ? [0, 72, 144, 216, 288] : [];
  return placed(
    x,
    y,
    { turn },
    polygon(outline, fill),
    ...holes.map((angle) => circle(...onCircle(0, 0, radius * 0.6, angle), 26, '#dcebe4')),
  );
}

/** The belt around both cogs: two tangents and two arcs. */
function chain(): string {
  const lean = Math.asin((FRONT.radius - REAR.radius) / (REAR.x - FRONT.x));
  const degrees = (lean * 180) / Math.PI;
  const [a, b] = [
    onCircle(FRONT.x, FRONT.y, FRONT.radius, degrees),
    onCircle(REAR.x, REAR.y, REAR.radius, degrees),
  ];
  const [c, d] = [
    onCircle(REAR.x, REAR.y, REAR.radius, 180 - degrees),
    onCircle(FRONT.x, FRONT.y, FRONT.radius, 180 - degrees),
  ];
  const line = `${through([a, b])}A${REAR.radius} ${REAR.radius} 0 0 1 ${c[0].toFixed(1)} ${c[1].toFixed(1)}L${d[0].toFixed(1)} ${d[1].toFixed(1)}A${FRONT.radius} ${FRONT.radius} 0 1 1 ${a[0].toFixed(1)} ${a[1].toFixed(1)}`;
  return group(
    {},
    path(line, 'none', { stroke: COLOURS.ink, 'stroke-width': 11, 'stroke-dasharray': '15 5' }),
    path(line, 'none', { stroke: '#8a93a3', 'stroke-width': 3, opacity: blend(0.4, 0.8, 0.5) }),
  );
}

export const outdoorClips = {
  'video-dance': { seconds: 5.8, frame: danceFrame },
  'video-two-cogs': { seconds: 4.4, frame: cogsFrame },
} satisfies Record<string, Clip>;
