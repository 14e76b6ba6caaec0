import { thing } from '#prisma/seed/make/picture/artwork';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import {
  circle,
  element,
  fade,
  path,
  picture,
  placed,
  polygon,
  rectangle,
  stroke,
  text,
  type Point,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** Squared paper, as in an exercise book. */
function squaredPaper(): string {
  const across = Array.from({ length: 25 }, (_, i) => `M${i * 40} 0V${height}`).join('');
  const down = Array.from({ length: 19 }, (_, i) => `M0 ${i * 40}H${width}`).join('');
  return rectangle(0, 0, width, height, '#fbfdff') + stroke(across + down, '#d4e4f2', 2);
}

/** Squares on the sides of a triangle of 3, 4 and 5 units; the largest hides its area. */
function threeSquares(): string {
  const unit = 56;
  const [x, y] = [370, 450];
  const [a, b] = [3 * unit, 4 * unit];
  const tile = (points: readonly Point[], fill: string) =>
    polygon(points, fill, { stroke: COLOURS.ink, 'stroke-width': 7, 'stroke-linejoin': 'round' });
  return picture(
    STILL,
    squaredPaper(),
    tile(
      [
        [x, y],
        [x, y - a],
        [x - a, y - a],
        [x - a, y],
      ],
      COLOURS.teal,
    ),
    tile(
      [
        [x, y],
        [x + b, y],
        [x + b, y + b],
        [x, y + b],
      ],
      COLOURS.sun,
    ),
    tile(
      [
        [x, y - a],
        [x + b, y],
        [x + b + a, y - b],
        [x + a, y - a - b],
      ],
      COLOURS.coral,
    ),
    tile(
      [
        [x, y],
        [x, y - a],
        [x + b, y],
      ],
      COLOURS.white,
    ),
    stroke(`M${x} ${y - 30}h30v30`, COLOURS.ink, 6),
    text(x - a / 2, y - a / 2, 74, COLOURS.white, '9'),
    text(x + b / 2, y + b / 2, 78, COLOURS.ink, '16'),
    text(x + (a + b) / 2, y - (a + b) / 2, 104, COLOURS.white, '?'),
  );
}

/** Distance from home over time: out, a halt, and back much faster. */
function storyGraph(): string {
  const [left, bottom, top] = [190, 590, 100];
  return picture(
    STILL,
    squaredPaper(),
    path(`M${left} ${bottom}L480 240H600L720 ${bottom}Z`, COLOURS.blue, { opacity: 0.14 }),
    stroke(`M${left} ${top - 40}V${bottom}H880`, COLOURS.ink, 9),
    stroke(
      `M${left - 16} ${top - 20}L${left} ${top - 46}L${left + 16} ${top - 20}`,
      COLOURS.ink,
      9,
    ),
    stroke(`M860 ${bottom - 16}L886 ${bottom}L860 ${bottom + 16}`, COLOURS.ink, 9),
    stroke(`M${left} 130H860`, COLOURS.slate, 4, { 'stroke-dasharray': '4 16' }),
    stroke(`M${left} ${bottom}L480 240H600L720 ${bottom}`, COLOURS.coral, 15),
    thing('house', 100, 560, 110),
    school(104, 150),
    circle(830, 650, 44, COLOURS.white, { stroke: COLOURS.ink, 'stroke-width': 7 }),
    stroke('M830 650V622M830 650L850 662', COLOURS.ink, 7),
  );
}

function school(x: number, y: number): string {
  return placed(
    x,
    y,
    {},
    rectangle(-62, -14, 124, 64, '#e9b872'),
    rectangle(-24, -46, 48, 96, '#f2cf98'),
    path('M-30 -46L0 -74L30 -46Z', COLOURS.red),
    stroke('M0 -74V-102', COLOURS.ink, 5),
    path('M2 -102L34 -92L2 -82Z', COLOURS.blue),
    circle(0, -26, 13, COLOURS.white, { stroke: COLOURS.ink, 'stroke-width': 4 }),
    rectangle(-11, 16, 22, 34, COLOURS.bark),
    ...[-52, 34].flatMap((dx) => [0, 26].map((dy) => rectangle(dx, dy, 18, 16, '#8fc7e8'))),
  );
}

/** A triangle sketched out of proportion, so that nothing can be read off with a ruler. */
function equalSides(): string {
  const [ax, ay] = [560, 130];
  const [bx, by] = [170, 560];
  const [cx, cy] = [800, 590];
  const holes = [120, 280, 440, 600].map((y) => circle(36, y, 16, '#c7d6e4'));
  return picture(
    STILL,
    element('defs', {}, fade('desk', '#d59f6d', '#b97f50')),
    rectangle(0, 0, width, height, 'url(#desk)'),
    placed(
      480,
      360,
      { turn: -2 },
      rectangle(-440, -330, 880, 660, '#fbfdff', { rx: 10 }),
      stroke(
        Array.from({ length: 15 }, (_, i) => `M-400 ${-290 + i * 42}H420`).join(''),
        '#d4e4f2',
        3,
      ),
      stroke('M-380 -330V330', '#f0a3a3', 4),
    ),
    ...holes,
    path(`M${ax} ${ay}L${bx} ${by}L${cx} ${cy}Z`, COLOURS.sun, { opacity: 0.35 }),
    stroke(
      `M${ax} ${ay}Q360 330 ${bx} ${by}Q480 590 ${cx} ${cy}Q690 350 ${ax} ${ay}`,
      COLOURS.ink,
      9,
    ),
    stroke('M246 478Q284 510 276 566', COLOURS.blue, 7),
    stroke('M510 186Q570 214 604 212', COLOURS.blue, 7),
    text(354, 514, 58, COLOURS.blue, '50°'),
    text(556, 262, 72, COLOURS.coral, '?'),
    text(ax, ay - 48, 62, COLOURS.ink, 'A'),
    text(bx - 44, by + 30, 62, COLOURS.ink, 'B'),
    text(cx + 44, cy + 24, 62, COLOURS.ink, 'C'),
    placed(
      850,
      250,
      { turn: 32 },
      rectangle(-16, -150, 32, 230, COLOURS.sun),
      path('M-16 80L0 124L16 80Z', '#f6d7ae'),
      path('M-6 108L0 124L6 108Z', COLOURS.ink),
      rectangle(-16, -176, 32, 30, COLOURS.pink, { rx: 8 }),
      rectangle(-16, -154, 32, 14, COLOURS.mist),
    ),
  );
}

export const mathsPictures = {
  'school-three-squares-image': threeSquares,
  'school-story-graph-image': storyGraph,
  'school-equal-sides-image': equalSides,
} satisfies Record<string, () => string>;
