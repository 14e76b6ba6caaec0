import { thing } from '#prisma/seed/make/picture/artwork';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import { wavelet } from '#prisma/seed/make/picture/scenery';
import {
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
  through,
  type Point,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** A bicycle with its rider on a cycle path, from straight above. */
function fromAbove(): string {
  const rider = placed(
    480,
    360,
    { turn: 0, scale: 1.25 },
    ellipse(26, 20, 60, 150, '#00000025'),
    rectangle(-9, -200, 18, 150, '#2b2b33', { rx: 9 }),
    rectangle(-9, 60, 18, 150, '#2b2b33', { rx: 9 }),
    stroke('M0 -120V100', COLOURS.red, 9),
    stroke('M-84 -92Q-70 -118 0 -118Q70 -118 84 -92', '#4a4f5c', 11),
    stroke('M-88 -94V-62M88 -94V-62', COLOURS.ink, 17),
    stroke('M-40 46L-52 2M40 46L52 -24', '#33507c', 34),
    ellipse(-54, -10, 17, 28, COLOURS.white),
    ellipse(54, -38, 17, 28, COLOURS.white),
    stroke('M-50 8Q-96 -30 -86 -72M50 8Q96 -30 86 -72', COLOURS.skin, 22),
    path('M-62 40Q-70 -18 -30 -24H30Q70 -18 62 40Q40 78 0 78Q-40 78 -62 40Z', COLOURS.sun),
    ellipse(0, -8, 38, 46, COLOURS.white),
    stroke('M-16 -40V22M0 -48V30M16 -40V22', '#b8c4d6', 7),
    ellipse(0, -8, 38, 46, 'none', { stroke: '#8ea0bb', 'stroke-width': 4 }),
  );
  return picture(
    STILL,
    rectangle(0, 0, width, height, '#7cc06a'),
    ...Array.from({ length: 26 }, (_, i) => {
      const x = i % 2 === 0 ? 30 + ((i * 53) % 190) : 740 + ((i * 61) % 190);
      return circle(x, (i * 137) % 720, 5 + (i % 3) * 2, i % 3 === 0 ? '#fff3b0' : '#f7a8b8');
    }),
    rectangle(250, 0, 460, height, '#c76b58'),
    rectangle(250, 0, 14, height, '#e9e2d4'),
    rectangle(696, 0, 14, height, '#e9e2d4'),
    placed(100, 170, { scale: 1 }, ...treeTop(COLOURS.forest)),
    placed(860, 520, { scale: 1.15 }, ...treeTop('#3b9160')),
    rider,
  );
}

function treeTop(colour: string): string[] {
  return [
    ellipse(16, 22, 96, 90, '#00000022'),
    circle(0, 0, 88, colour),
    circle(-34, -26, 40, '#ffffff', { opacity: 0.1 }),
    circle(26, 20, 44, '#000000', { opacity: 0.08 }),
  ];
}

interface Gear {
  x: number;
  y: number;
  teeth: number;
  /** Where its first tooth points, in degrees clockwise from twelve o'clock. */
  turn: number;
}

const PITCH_PER_TOOTH = 7.4;

/** A gear that touches `previous` in the given direction, its teeth in the other one's gaps. */
function meshing(previous: Gear, direction: number, teeth: number): Gear {
  const distance = (previous.teeth + teeth) * PITCH_PER_TOOTH;
  const [x, y] = onCircle(previous.x, previous.y, distance, direction);
  const phase = ((direction - previous.turn) / 360) * previous.teeth;
  return { x, y, teeth, turn: direction + 180 - ((0.5 - phase) / teeth) * 360 };
}

function drawn({ x, y, teeth, turn }: Gear, colour: string): string {
  const pitch = teeth * PITCH_PER_TOOTH;
  const points: Point[] = [];
  for (let tooth = 0; tooth < teeth; tooth++) {
    const step = 360 / teeth;
    const middle = turn + tooth * step;
    for (const [reach, offset] of [
      [-13, -0.3],
      [12, -0.15],
      [12, 0.15],
      [-13, 0.3],
    ] as const) {
      points.push(onCircle(x, y, pitch + reach, middle + offset * step));
    }
  }
  const d = through(points, 'closed');
  return group(
    {},
    path(d, colour, { 'stroke-linejoin': 'round', stroke: colour, 'stroke-width': 4 }),
    circle(x, y, pitch * 0.62, '#ffffff', { opacity: 0.16 }),
    circle(x, y, 26, COLOURS.ink),
    circle(x, y, 10, COLOURS.paper),
  );
}

/** Four meshing wheels in a row; an arrow shows how the first one turns. */
function gears(): string {
  const curved = (x: number, y: number, radius: number) => {
    const [startX, startY] = onCircle(x, y, radius, -78);
    const [endX, endY] = onCircle(x, y, radius, 18);
    return group(
      {},
      stroke(`M${startX} ${startY}A${radius} ${radius} 0 0 1 ${endX} ${endY}`, COLOURS.white, 15),
      placed(endX, endY, { turn: 112 }, path('M-30 14L0 -34L30 14Z', COLOURS.white)),
    );
  };
  const first: Gear = { x: 190, y: 400, teeth: 16, turn: 0 };
  const second = meshing(first, 70, 12);
  const third = meshing(second, 107, 16);
  const fourth = meshing(third, 86, 13);
  return picture(
    STILL,
    element('defs', {}, fade('wall', '#39507a', '#22304a')),
    rectangle(0, 0, width, height, 'url(#wall)'),
    ...Array.from({ length: 12 }, (_, i) =>
      circle(40 + (i % 6) * 176, 40 + Math.floor(i / 6) * 640, 9, '#5d77a6'),
    ),
    drawn(first, COLOURS.coral),
    drawn(second, COLOURS.sun),
    drawn(third, COLOURS.teal),
    drawn(fourth, COLOURS.plum),
    curved(first.x, first.y, 166),
    circle(800, 204, 44, COLOURS.paper),
    path('M786 190q2 -16 16 -16t16 15q0 10 -12 17q-4 3 -4 10', 'none', {
      stroke: COLOURS.ink,
      'stroke-width': 9,
      'stroke-linecap': 'round',
    }),
    circle(802, 232, 6, COLOURS.ink),
  );
}

/** A ship in a bay; dots on signs say which number of blasts means which way. */
function signals(): string {
  const sign = (x: number, y: number, dots: number, arrow: string) =>
    placed(
      x,
      y,
      {},
      rectangle(-92, -40, 184, 80, COLOURS.paper, { rx: 22 }),
      rectangle(-92, -40, 184, 80, 'none', { rx: 22, stroke: COLOURS.ink, 'stroke-width': 5 }),
      ...Array.from({ length: dots }, (_, i) => circle(-62 + i * 32, 0, 12, COLOURS.coral)),
      path(arrow, COLOURS.ink),
    );
  const right = 'M30 -10H52V-26L84 0L52 26V10H30Z';
  const left = 'M84 -10H62V-26L30 0L62 26V10H84Z';
  const back = 'M47 -28H67V0H83L57 30L31 0H47Z';
  return picture(
    STILL,
    element('defs', {}, fade('sea', '#5cb6d6', '#2f83ac')),
    rectangle(0, 0, width, height, 'url(#sea)'),
    ...Array.from({ length: 14 }, (_, i) =>
      wavelet(40 + ((i * 173) % 840), 60 + ((i * 101) % 620), 64, '#8ad0e6'),
    ),
    thing('desert-island', 150, 200, 220),
    placed(810, 190, {}, ...lighthouse()),
    placed(480, 620, {}, ...harbour()),
    placed(480, 300, {}, ...shipFromAbove()),
    sign(800, 400, 1, right),
    sign(160, 400, 2, left),
    sign(770, 560, 3, back),
  );
}

function lighthouse(): string[] {
  return [
    ellipse(0, 100, 110, 34, '#7a6a58'),
    path('M-34 96L-24 -70H24L34 96Z', COLOURS.white),
    path('M-30 40L-27 0H27L30 40Z', COLOURS.red),
    path('M-25 -40L-24 -70H24L25 -40Z', COLOURS.red),
    rectangle(-22, -104, 44, 34, COLOURS.sun),
    path('M-32 -104L0 -134L32 -104Z', COLOURS.ink),
    rectangle(-34, -74, 68, 8, COLOURS.ink),
  ];
}

function harbour(): string[] {
  return [
    path('M-210 100V30Q-150 -10 -90 10H90Q150 -10 210 30V100Z', '#b9a27a'),
    rectangle(-150, -30, 90, 60, COLOURS.coral),
    path('M-160 -30L-105 -66L-50 -30Z', '#a33b3b'),
    rectangle(-40, -46, 76, 76, COLOURS.sun),
    path('M-48 -46L-2 -80L44 -46Z', COLOURS.bark),
    rectangle(56, -24, 96, 54, COLOURS.paper),
    path('M46 -24L104 -58L162 -24Z', COLOURS.sea),
    stroke('M-120 10V60M120 10V60M0 20V60', COLOURS.bark, 12),
  ];
}

function shipFromAbove(): string[] {
  return [
    path('M-40 150Q-90 210 -120 240M40 150Q90 210 120 240', 'none', {
      stroke: COLOURS.white,
      'stroke-width': 8,
      opacity: 0.6,
    }),
    path(
      'M0 -170Q64 -90 60 20V120Q60 140 40 140H-40Q-60 140 -60 120V20Q-64 -90 0 -170Z',
      COLOURS.white,
    ),
    path('M0 -140Q46 -76 44 20V112H-44V20Q-46 -76 0 -140Z', '#d9a066'),
    rectangle(-30, -10, 60, 96, COLOURS.white, { rx: 10 }),
    rectangle(-24, -2, 48, 18, COLOURS.blue, { rx: 6 }),
    circle(0, 54, 18, COLOURS.coral),
    circle(0, 54, 9, COLOURS.ink),
    path('M0 -112L20 -76H-20Z', COLOURS.red),
  ];
}

export const machinePictures = {
  'image-from-above': fromAbove,
  'image-gears': gears,
  'pair-signals-image': signals,
} satisfies Record<string, () => string>;
