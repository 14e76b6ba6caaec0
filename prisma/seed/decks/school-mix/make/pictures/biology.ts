import { thing } from '#prisma/seed/make/picture/artwork';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import {
  circle,
  element,
  ellipse,
  fade,
  group,
  path,
  picture,
  placed,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** Sunflower → aphids → ladybird; the ladybird is crossed out. */
function foodChain(): string {
  const arrow = (x: number) => stroke(`M${x} 360h74M${x + 48} 334l32 26l-32 26`, COLOURS.ink, 14);
  const aphids: [number, number, number][] = [
    [430, 300, 20],
    [520, 270, -30],
    [470, 370, 80],
    [550, 370, 10],
    [420, 430, -12],
    [520, 455, 150],
  ];
  return picture(
    STILL,
    element('defs', {}, fade('field', '#d8f0d0', '#b4dca6')),
    rectangle(0, 0, width, height, 'url(#field)'),
    ...[160, 480, 800].map((x) => circle(x, 360, 146, COLOURS.white, { opacity: 0.75 })),
    thing('sunflower', 160, 356, 230),
    ...aphids.map(([x, y, turn]) => aphid(x, y, turn)),
    thing('lady-beetle', 800, 362, 190),
    arrow(286),
    arrow(606),
    stroke('M700 260L900 464M900 260L700 464', COLOURS.red, 24),
  );
}

function aphid(x: number, y: number, turn: number): string {
  return placed(
    x,
    y,
    { turn },
    stroke('M-14 12L-26 30M0 16L-2 36M14 12L26 30M-22 -8L-44 -20M-24 0L-48 0', COLOURS.forest, 4),
    ellipse(4, 0, 30, 20, '#8bd450'),
    circle(-24, -3, 12, '#8bd450'),
    circle(-28, -6, 4, COLOURS.ink),
    ellipse(10, -7, 14, 5, COLOURS.white, { opacity: 0.4 }),
  );
}

/** A Punnett square of two Rr plants; the last square keeps its secret. */
function peas(): string {
  const [left, top, cell] = [270, 160, 250];
  const square = (column: number, row: number, fill: string, ...inside: string[]) =>
    placed(
      left + (column + 0.5) * cell,
      top + (row + 0.5) * cell,
      {},
      rectangle(-cell / 2 + 6, -cell / 2 + 6, cell - 12, cell - 12, fill, { rx: 20 }),
      ...inside,
    );
  const round = (letters: string) =>
    group(
      {},
      circle(0, -30, 58, '#8bc34a', { stroke: '#5f8f2d', 'stroke-width': 6 }),
      ellipse(-20, -52, 16, 11, COLOURS.white, { opacity: 0.45 }),
      text(0, 74, 62, COLOURS.ink, letters),
    );
  return picture(
    STILL,
    element('defs', {}, fade('cloister', '#f3ead6', '#e4d3b2')),
    rectangle(0, 0, width, height, 'url(#cloister)'),
    text(left + cell / 2, 112, 84, COLOURS.forest, 'R'),
    text(left + cell * 1.5, 112, 84, COLOURS.plum, 'r'),
    text(206, top + cell / 2, 84, COLOURS.forest, 'R'),
    text(206, top + cell * 1.5, 84, COLOURS.plum, 'r'),
    square(0, 0, COLOURS.white, round('RR')),
    square(1, 0, COLOURS.white, round('Rr')),
    square(0, 1, COLOURS.white, round('Rr')),
    square(1, 1, COLOURS.sun, text(0, 0, 150, COLOURS.ink, '?')),
    pod(100, 664, -20),
    pod(868, 150, 62),
  );
}

function pod(x: number, y: number, turn: number): string {
  return placed(
    x,
    y,
    { turn },
    path('M-90 0Q0 -62 96 0Q0 58 -90 0Z', '#6fae3c'),
    ...[-42, 0, 42].map((dx) => circle(dx, -1, 20, '#a5d66a')),
    stroke('M-90 0Q-112 -4 -122 -24', '#5f8f2d', 8),
  );
}

export const biologyPictures = {
  'school-food-chain-image': foodChain,
  'school-peas-image': peas,
} satisfies Record<string, () => string>;
