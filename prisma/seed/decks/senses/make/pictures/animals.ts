import type { Random } from '#game/random';
import { between, chance } from '#prisma/seed/make/chance';
import { greyFur, thing } from '#prisma/seed/make/picture/artwork';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import { cloud, fir, hill, tuft } from '#prisma/seed/make/picture/scenery';
import {
  blob,
  circle,
  element,
  ellipse,
  fade,
  group,
  onCircle,
  path,
  picture,
  placed,
  rectangle,
  stroke,
  type Point,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

const PRINT = '#7f9cc0';
const PRINT_EDGE = '#5d7da6';

/** One landing: the small fore feet behind each other, the long hind feet side by side ahead. */
function landing(x: number, y: number, turn: number, scale: number): string {
  const dent = (dx: number, dy: number, rx: number, ry: number, lean: number) =>
    placed(
      dx,
      dy,
      { turn: lean },
      ellipse(0, 2, rx, ry, PRINT_EDGE),
      ellipse(0, 0, rx - 2, ry - 3, PRINT),
    );
  return placed(
    x,
    y,
    { turn, scale },
    dent(-26, -34, 14, 34, -7),
    dent(26, -38, 14, 34, 7),
    dent(-4, 34, 11, 15, 0),
    dent(6, 78, 11, 15, 0),
  );
}

function tracksInSnow(): string {
  const random = chance(201);
  const sparkles = Array.from({ length: 60 }, () =>
    circle(between(random, 0, width), between(random, 230, height), 2, COLOURS.white),
  );
  return picture(
    STILL,
    element('defs', {}, fade('sky', '#9cc7ea', '#e3f1fb'), fade('snow', '#f7fbff', '#dfeaf6')),
    rectangle(0, 0, width, height, 'url(#sky)'),
    hill(STILL, 170, 34, '#d4e4f3'),
    ...[60, 150, 232, 700, 790, 900].map((x, i) => fir(x, 214 + (i % 3) * 8, 120 + (i % 2) * 40)),
    ...[60, 150, 232, 700, 790, 900].map((x, i) => ellipse(x, 216 + (i % 3) * 8, 52, 8, '#e9f2fa')),
    hill(STILL, 225, 16, 'url(#snow)'),
    ...sparkles,
    tuft(120, 420, 44, '#b9a27a'),
    tuft(850, 610, 52, '#b9a27a'),
    tuft(800, 330, 30, '#b9a27a'),
    landing(270, 606, 20, 0.98),
    landing(388, 424, 28, 0.66),
    landing(478, 316, 33, 0.42),
    landing(538, 248, 37, 0.24),
  );
}

/** Points that keep their distance, like spots on a skin. */
function scattered(random: Random, count: number, distance: number): Point[] {
  const points: Point[] = [];
  for (let tries = 0; tries < 6_000 && points.length < count; tries++) {
    const point: Point = [between(random, 120, 840), between(random, 0, height)];
    if (points.every(([x, y]) => Math.hypot(x - point[0], y - point[1]) > distance)) {
      points.push(point);
    }
  }
  return points;
}

/** A broken dark ring with small dots inside. */
function rosette([x, y]: Point, random: Random): string {
  const radius = between(random, 52, 62);
  const parts = 5 + random.below(2);
  const start = between(random, 0, 360);
  const arcs = Array.from({ length: parts }, (_, i) => {
    const middle = start + (i * 360) / parts;
    const half = 360 / parts / 2 - between(random, 5, 11);
    const outline: Point[] = [];
    for (const k of [-0.9, 0, 0.9]) {
      outline.push(onCircle(x, y, radius + between(random, 4, 12), middle + half * k));
    }
    for (const k of [0.9, 0, -0.9]) {
      outline.push(onCircle(x, y, radius - between(random, 6, 13), middle + half * k));
    }
    return path(blob(outline), '#3a2418');
  });
  const dots = Array.from({ length: 1 + random.below(3) }, (_, i) => {
    const [dx, dy] = onCircle(x, y, between(random, 7, 22), start + i * 125);
    return ellipse(dx, dy, between(random, 6, 9), between(random, 5, 8), '#3a2418');
  });
  return group({}, circle(x, y, radius * 0.95, '#d28a3c'), ...arcs, ...dots);
}

function coat(): string {
  const random = chance(202);
  const leaves = Array.from({ length: 46 }, (_, i) => {
    const [x, y] = onCircle(width / 2, height / 2, between(random, 370, 620), i * 47);
    const green = [COLOURS.forest, '#3b9160', '#1f5f41', COLOURS.leaf][i % 4] ?? COLOURS.leaf;
    return placed(
      x,
      y,
      { turn: between(random, 0, 360), scale: between(random, 0.9, 1.6) },
      path('M0 -90C46 -46 46 40 0 92C-46 40 -46 -46 0 -90Z', green),
      stroke('M0 -78V80', '#17503680', 4),
    );
  });
  const spots = scattered(random, 60, 134).map((point) => rosette(point, random));
  return picture(
    STILL,
    element('defs', {}, element('clipPath', { id: 'view' }, circle(480, 360, 318, '#000'))),
    rectangle(0, 0, width, height, '#174e36'),
    ...leaves,
    group(
      { 'clip-path': 'url(#view)' },
      rectangle(120, 0, 720, height, '#eab464'),
      ...spots,
      ellipse(480, 90, 420, 150, COLOURS.white, { opacity: 0.1 }),
      ellipse(480, 690, 420, 150, '#5a3312', { opacity: 0.16 }),
    ),
    circle(480, 360, 322, 'none', { stroke: COLOURS.ink, 'stroke-width': 22 }),
    stroke('M250 200A280 280 0 0 1 340 112', COLOURS.white, 10, { opacity: 0.55 }),
  );
}

function pond(): string {
  const reeds = (x: number, y: number) =>
    group(
      {},
      stroke(`M${x} ${y}Q${x - 8} ${y - 90} ${x - 2} ${y - 190}`, COLOURS.forest, 6),
      stroke(`M${x - 2} ${y - 170}V${y - 122}`, COLOURS.bark, 17),
      stroke(`M${x + 10} ${y}Q${x + 22} ${y - 60} ${x + 44} ${y - 104}`, COLOURS.forest, 9),
      stroke(`M${x - 10} ${y}Q${x - 26} ${y - 50} ${x - 42} ${y - 80}`, COLOURS.forest, 9),
    );
  const lily = (x: number, y: number, size: number) =>
    group(
      { transform: `translate(${x} ${y}) scale(${size})` },
      path('M0 0L86 -14A88 34 0 1 1 70 -22Z', '#3b9160'),
      ellipse(-20, 6, 40, 12, COLOURS.white, { opacity: 0.12 }),
    );
  return picture(
    STILL,
    element('defs', {}, fade('sky', '#bfe6fa', '#eef9ff'), fade('water', '#67b9d8', '#2f7fa8')),
    rectangle(0, 0, width, height, 'url(#sky)'),
    cloud(200, 110, 120),
    cloud(760, 80, 90),
    hill(STILL, 240, 50, COLOURS.grass),
    ...[90, 210, 330, 650, 790, 900].map((x, i) =>
      thing('deciduous-tree', x, 250 - (i % 2) * 14, 150 + (i % 3) * 26),
    ),
    hill(STILL, 330, 20, '#6fbf62'),
    path('M-20 400C220 350 700 340 990 420V740H-20Z', 'url(#water)'),
    ...[470, 560, 640].map((y, i) =>
      stroke(`M${120 + i * 210} ${y}h120M${500 + i * 90} ${y + 34}h80`, '#ffffff', 5, {
        opacity: 0.35,
      }),
    ),
    lily(300, 590, 1.5),
    thing('frog', 292, 520, 170),
    lily(700, 660, 0.8),
    lily(500, 650, 0.6),
    ellipse(670, 552, 140, 18, '#1f5f85', { opacity: 0.35 }),
    thing('duck', 670, 470, 220),
    stroke('M560 556q40 -14 80 0t80 0t80 0', '#ffffff', 5, { opacity: 0.6 }),
    reeds(70, 560),
    reeds(850, 640),
    reeds(905, 590),
  );
}

/** Left to right: cat on the rug, dog on the sofa; three apples, two pears. */
function sofa(): string {
  return picture(
    STILL,
    element('defs', {}, fade('wall', '#ffe9cf', '#ffdcb5'), greyFur('grey')),
    rectangle(0, 0, width, height, 'url(#wall)'),
    rectangle(0, 540, width, 180, '#c98f5f'),
    rectangle(0, 536, width, 12, '#a9714b'),
    rectangle(96, 70, 250, 220, COLOURS.white, { rx: 10 }),
    rectangle(110, 84, 222, 192, '#9fd4f3'),
    cloud(215, 190, 66),
    stroke('M221 84V276M110 180H332', COLOURS.white, 12),
    ellipse(250, 640, 210, 46, '#e0637a'),
    ellipse(250, 630, 190, 38, '#f58ba0'),
    group({ filter: 'url(#grey)' }, thing('cat', 250, 520, 230, { flip: -1 })),
    rectangle(480, 300, 420, 180, '#4a74c9', { rx: 36 }),
    rectangle(440, 400, 80, 200, '#3b61b0', { rx: 30 }),
    rectangle(860, 400, 80, 200, '#3b61b0', { rx: 30 }),
    rectangle(500, 450, 380, 130, '#5b86dd', { rx: 24 }),
    stroke('M690 456V576', '#3b61b0', 6),
    rectangle(470, 590, 24, 34, COLOURS.bark),
    rectangle(886, 590, 24, 34, COLOURS.bark),
    thing('dog', 690, 366, 210),
    rectangle(480, 226, 400, 14, COLOURS.wood, { rx: 6 }),
    ...[530, 600, 670].map((x) => thing('red-apple', x, 194, 66)),
    ...[760, 830].map((x) => thing('pear', x, 192, 70)),
  );
}

export const animalPictures = {
  'image-tracks': tracksInSnow,
  'image-coat': coat,
  'pair-pond-image': pond,
  'pair-sofa-image': sofa,
} satisfies Record<string, () => string>;
