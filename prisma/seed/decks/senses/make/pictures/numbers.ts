import { thing, type Artwork } from '#prisma/seed/make/picture/artwork';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import { cloud, hill } from '#prisma/seed/make/picture/scenery';
import {
  circle,
  element,
  fade,
  group,
  onCircle,
  path,
  picture,
  polygon,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** A tent with two poles from the top to the ground: three small, two middle, one large triangle. */
function triangles(): string {
  const [top, left, right, ground] = [120, 190, 770, 590];
  const [first, second] = [400, 560];
  const line = (x: number) => stroke(`M480 ${top}L${x} ${ground}`, COLOURS.ink, 10);
  return picture(
    STILL,
    element('defs', {}, fade('sky', '#8fd0f5', '#e6f6ff')),
    rectangle(0, 0, width, height, 'url(#sky)'),
    cloud(170, 130, 110),
    cloud(800, 110, 90),
    hill(STILL, 520, 40, COLOURS.grass),
    rectangle(0, 590, width, 130, '#6fbf62'),
    polygon(
      [
        [480, top],
        [left, ground],
        [first, ground],
      ],
      COLOURS.coral,
    ),
    polygon(
      [
        [480, top],
        [first, ground],
        [second, ground],
      ],
      COLOURS.sun,
    ),
    polygon(
      [
        [480, top],
        [second, ground],
        [right, ground],
      ],
      COLOURS.teal,
    ),
    ...[left, first, second, right].map(line),
    stroke(`M${left} ${ground}H${right}`, COLOURS.ink, 10),
    thing('hedgehog', 860, 610, 110),
    thing('tulip', 90, 600, 80),
  );
}

/** A clock without numbers, seen in a mirror: it shows 8:20, reflected. */
function mirrorClock(): string {
  const [x, y] = [480, 320];
  const mirrored = (degrees: number) => 360 - degrees;
  const hand = (degrees: number, length: number, colour: string, thick: number) => {
    const [tipX, tipY] = onCircle(x, y, length, mirrored(degrees));
    return stroke(`M${x} ${y}L${tipX} ${tipY}`, colour, thick);
  };
  const ticks = Array.from({ length: 12 }, (_, hour) => {
    const [fromX, fromY] = onCircle(x, y, hour % 3 === 0 ? 150 : 166, hour * 30);
    const [toX, toY] = onCircle(x, y, 182, hour * 30);
    return stroke(`M${fromX} ${fromY}L${toX} ${toY}`, COLOURS.ink, hour % 3 === 0 ? 12 : 6);
  });
  return picture(
    STILL,
    element('defs', {}, fade('wall', '#cfe8e4', '#b4dad4'), fade('glass', '#f3fbff', '#d8eef8')),
    rectangle(0, 0, width, height, 'url(#wall)'),
    rectangle(150, 34, 660, 570, '#c9973f', { rx: 60 }),
    rectangle(174, 58, 612, 522, 'url(#glass)', { rx: 44 }),
    path('M640 58L786 58L786 150L330 580H210Z', COLOURS.white, { opacity: 0.35 }),
    circle(x, y + 8, 218, '#00000018'),
    circle(x, y, 216, COLOURS.red),
    circle(x, y, 192, COLOURS.white),
    ...ticks,
    hand(8 * 30 + 10, 96, COLOURS.ink, 18),
    hand(120, 142, COLOURS.ink, 10),
    circle(x, y, 15, COLOURS.red),
    rectangle(60, 640, 840, 24, COLOURS.wood, { rx: 8 }),
    rectangle(60, 664, 840, 56, '#8d5f3f'),
    thing('cactus', 150, 588, 120),
    rectangle(780, 560, 60, 82, COLOURS.blue, { rx: 10 }),
    stroke('M796 560L780 470M822 560L838 466', COLOURS.coral, 12),
    stroke('M778 462L770 440M840 458L848 434', COLOURS.white, 18),
  );
}

/** Two oranges: the left one is 8 % wider and looks smaller, because its neighbours are large. */
function twoOranges(): string {
  const orange = (x: number, y: number, radius: number) =>
    group(
      {},
      circle(x, y, radius, COLOURS.amber),
      circle(x - radius * 0.3, y - radius * 0.35, radius * 0.28, COLOURS.white, { opacity: 0.3 }),
      stroke(`M${x} ${y - radius + 4}q4 -16 18 -18`, COLOURS.bark, 6),
    );
  const around = (x: number, y: number, count: number, distance: number, radius: number) =>
    Array.from({ length: count }, (_, i) => {
      const [cx, cy] = onCircle(x, y, distance, (i * 360) / count + 30);
      return group(
        {},
        circle(cx, cy, radius, COLOURS.blue),
        circle(cx - radius * 0.3, cy - radius * 0.35, radius * 0.22, COLOURS.white, {
          opacity: 0.4,
        }),
      );
    });
  return picture(
    STILL,
    rectangle(0, 0, width, height, '#fbeed9'),
    ...Array.from({ length: 9 }, (_, i) => rectangle(i * 120, 0, 60, height, '#f7e3c4')),
    ...around(290, 360, 6, 190, 82),
    orange(290, 360, 65),
    ...around(730, 360, 8, 92, 22),
    orange(730, 360, 60),
  );
}

/** A 5 × 4 map of squares; from the star, two right and one up lie at the bell. */
function treasure(): string {
  const cell = 150;
  const [left, top] = [105, 60];
  const things: [Artwork, number, number][] = [
    ['star', 1, 2],
    ['bell', 3, 1],
    ['crown', 3, 3],
    ['key', 2, 0],
    ['candle', 4, 1],
    ['teddy-bear', 0, 0],
    ['mushroom', 2, 3],
    ['cactus', 4, 2],
  ];
  return picture(
    STILL,
    rectangle(0, 0, width, height, '#4aa5c9'),
    rectangle(75, 30, 810, 660, '#c9973f', { rx: 22 }),
    ...Array.from({ length: 20 }, (_, i) => {
      const [column, row] = [i % 5, Math.floor(i / 5)];
      const fill = (column + row) % 2 === 0 ? '#c4e8d6' : '#a3d6bd';
      return rectangle(left + column * cell, top + row * cell, cell, cell, fill);
    }),
    rectangle(left + cell, top + 2 * cell, cell, cell, '#f2fff8', {
      stroke: COLOURS.coral,
      'stroke-width': 8,
    }),
    ...things.map(([name, column, row]) =>
      thing(name, left + (column + 0.5) * cell, top + (row + 0.5) * cell, 104),
    ),
  );
}

/** A price list: an apple 3, a pear 2, a lemon 5. The sum to work out comes in words. */
function prices(): string {
  const row = (y: number, name: Artwork, price: string) =>
    group(
      {},
      rectangle(250, y - 78, 460, 150, COLOURS.paper, { rx: 26 }),
      thing(name, 350, y - 4, 116),
      stroke(`M440 ${y}h70`, '#d9c6a5', 8, { 'stroke-dasharray': '2 18' }),
      circle(610, y, 58, COLOURS.sun),
      circle(610, y, 58, 'none', { stroke: COLOURS.amber, 'stroke-width': 7 }),
      text(610, y + 2, 62, COLOURS.ink, price),
    );
  const stripes = Array.from({ length: 8 }, (_, i) =>
    path(`M${i * 120} 0h120v86a60 46 0 0 1 -120 0Z`, i % 2 === 0 ? COLOURS.red : COLOURS.white),
  );
  return picture(
    STILL,
    element('defs', {}, fade('stall', '#a8dcc0', '#7fc4a0')),
    rectangle(0, 0, width, height, 'url(#stall)'),
    ...stripes,
    row(240, 'red-apple', '3'),
    row(410, 'pear', '2'),
    row(580, 'lemon', '5'),
    rectangle(0, 676, width, 44, COLOURS.wood),
    ...[90, 150, 120].map((x, i) => thing('red-apple', x, 640 - (i === 2 ? 48 : 0), 70)),
    ...[810, 870, 840].map((x, i) => thing('lemon', x, 640 - (i === 2 ? 48 : 0), 70)),
  );
}

export const numberPictures = {
  'image-triangles': triangles,
  'image-mirror-clock': mirrorClock,
  'image-two-oranges': twoOranges,
  'pair-treasure-image': treasure,
  'pair-prices-image': prices,
} satisfies Record<string, () => string>;
