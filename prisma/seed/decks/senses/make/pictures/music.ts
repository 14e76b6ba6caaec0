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
  through,
  type Point,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** Ten white keys from C on; the sixth, counted from 1, is the F left below the three black ones. */
function pianoKey(): string {
  const keyWidth = 82;
  const left = 70;
  const marked = 3;
  const whites = Array.from({ length: 10 }, (_, i) =>
    group(
      {},
      rectangle(left + i * keyWidth, 250, keyWidth - 4, 370, '#dfe4ee', { rx: 10 }),
      rectangle(left + i * keyWidth, 250, keyWidth - 4, 354, i === marked ? COLOURS.sun : '#fff', {
        rx: 10,
      }),
    ),
  );
  const blacks = [0, 1, 3, 4, 5, 7, 8].map((i) =>
    group(
      {},
      rectangle(left + (i + 1) * keyWidth - 28, 250, 52, 220, COLOURS.ink, { rx: 8 }),
      rectangle(left + (i + 1) * keyWidth - 20, 250, 36, 200, '#3c4f73', { rx: 8 }),
    ),
  );
  const markedX = left + marked * keyWidth + keyWidth / 2 - 2;
  return picture(
    STILL,
    element('defs', {}, fade('stage', '#5b4a8a', '#8a63a8')),
    rectangle(0, 0, width, height, 'url(#stage)'),
    path('M0 0H960V90Q480 190 0 90Z', '#463a70'),
    rectangle(40, 180, 880, 470, '#2a2140', { rx: 26 }),
    rectangle(40, 180, 880, 60, '#3a2f57', { rx: 26 }),
    rectangle(70, 240, 816, 10, COLOURS.red),
    ...whites,
    ...blacks,
    circle(markedX, 540, 25, COLOURS.coral),
    circle(markedX, 540, 11, COLOURS.white),
    noteSign(150, 120, 1),
    noteSign(800, 110, 1.1),
  );
}

function noteSign(x: number, y: number, scale: number): string {
  return placed(
    x,
    y,
    { scale },
    ellipse(0, 0, 20, 15, COLOURS.sun, { transform: 'rotate(-18)' }),
    stroke('M18 -4V-70Q40 -62 44 -36', COLOURS.sun, 7),
  );
}

/** Four equal bottles; the second holds the least water. A stick is about to tap. */
function bottles(): string {
  const bottle = (x: number, level: number, letter: string) => {
    const outline =
      'M-26 -250H26V-170C26 -140 74 -130 74 -80V130Q74 150 54 150H-54Q-74 150 -74 130V-80C-74 -130 -26 -140 -26 -170Z';
    const id = `bottle${letter}`;
    return placed(
      x,
      430,
      {},
      element('clipPath', { id }, path(outline, '#000')),
      ellipse(0, 158, 86, 14, '#8a5a38', { opacity: 0.5 }),
      path(outline, '#eaf7f5', { opacity: 0.9 }),
      group(
        { 'clip-path': `url(#${id})` },
        rectangle(-90, 150 - level, 180, level, COLOURS.teal, { opacity: 0.85 }),
        ellipse(0, 150 - level, 76, 9, '#7fd6cf'),
      ),
      path(outline, 'none', { stroke: '#4f8f93', 'stroke-width': 6 }),
      rectangle(-32, -268, 64, 24, '#4f8f93', { rx: 8 }),
      stroke('M-50 -70V90', COLOURS.white, 12, { opacity: 0.7 }),
      circle(0, 215, 30, COLOURS.paper),
      text(0, 216, 34, COLOURS.ink, letter),
    );
  };
  return picture(
    STILL,
    element('defs', {}, fade('wall', '#fde7c8', '#ffd9a8')),
    rectangle(0, 0, width, height, 'url(#wall)'),
    rectangle(0, 560, width, 160, '#b97a4e'),
    rectangle(0, 560, width, 16, '#cf9264'),
    bottle(150, 205, 'A'),
    bottle(350, 46, 'B'),
    bottle(550, 150, 'C'),
    bottle(750, 96, 'D'),
    stroke('M900 200L846 330', COLOURS.bark, 14),
    circle(842, 340, 26, COLOURS.coral),
    circle(834, 332, 8, COLOURS.white, { opacity: 0.6 }),
  );
}

/** Four instruments on numbered blocks. */
function instruments(): string {
  const stand = (x: number, y: number, number: string, drawing: string) =>
    group(
      {},
      ellipse(x + 20, y + 98, 140, 20, '#3f3266', { opacity: 0.5 }),
      drawing,
      circle(x - 140, y - 92, 40, COLOURS.sun),
      text(x - 140, y - 91, 46, COLOURS.ink, number),
    );
  return picture(
    STILL,
    element('defs', {}, fade('stage', '#6a4f9c', '#a678b8')),
    rectangle(0, 0, width, height, 'url(#stage)'),
    path('M480 0L120 720H840Z', COLOURS.white, { opacity: 0.06 }),
    rectangle(0, 348, width, 12, '#543e80'),
    rectangle(0, 690, width, 30, '#543e80'),
    stand(250, 212, '1', thing('violin', 270, 200, 230)),
    stand(710, 212, '2', barsOfWood(742, 196)),
    stand(250, 560, '3', thing('drum', 270, 542, 230)),
    stand(710, 560, '4', thing('trumpet', 730, 545, 230)),
  );
}

function barsOfWood(x: number, y: number): string {
  const colours = ['#d93a4a', '#f59b2f', '#ffc145', '#45b36b', '#3f8fd6', '#7a5195'];
  return placed(
    x,
    y,
    {},
    path('M-150 60L-130 84H130L150 60L112 -30H-112Z', COLOURS.bark, { opacity: 0.5 }),
    stroke('M-140 -22L124 8M-140 58L124 36', COLOURS.bark, 14),
    ...colours.map((colour, i) =>
      group(
        {},
        rectangle(-138 + i * 47, -60 + i * 7, 38, 150 - i * 14, colour, { rx: 8 }),
        circle(-119 + i * 47, -42 + i * 7, 4, COLOURS.paper),
        circle(-119 + i * 47, 74 - i * 7, 4, COLOURS.paper),
      ),
    ),
    stroke('M-150 118L-52 20', COLOURS.wood, 9),
    circle(-46, 14, 17, COLOURS.coral),
    stroke('M-96 132L14 34', COLOURS.wood, 9),
    circle(20, 28, 17, COLOURS.coral),
  );
}

/** Heights of four tunes of five notes; the sound of this prompt is one of them. */
const LINES: Record<string, number[]> = {
  A: [0, 2, 4, 3, 1],
  B: [4, 3, 2, 0, 2],
  C: [1.6, 2.8, 4, 0, 1.6],
  D: [4, 0.5, 1.6, 2.8, 4],
};

function melodyLines(): string {
  const panel = (x: number, y: number, letter: string, heights: number[], colour: string) => {
    const points: Point[] = heights.map((up, i) => [70 + i * 76, 232 - up * 42]);
    return placed(
      x,
      y,
      {},
      rectangle(0, 0, 430, 310, COLOURS.paper, { rx: 24 }),
      ...[62, 104, 146, 188, 230].map((line) => stroke(`M26 ${line}H404`, '#e6d6bd', 3)),
      stroke(through(points), colour, 6, { 'stroke-dasharray': '2 14' }),
      ...points.map(([cx, cy]) => circle(cx, cy, 20, colour)),
      ...points.map(([cx, cy]) => circle(cx - 6, cy - 6, 5, COLOURS.white, { opacity: 0.7 })),
      circle(34, 34, 26, COLOURS.ink),
      text(34, 35, 30, COLOURS.white, letter),
    );
  };
  const colours = [COLOURS.coral, COLOURS.blue, COLOURS.forest, COLOURS.plum];
  return picture(
    STILL,
    rectangle(0, 0, width, height, '#3a6f8f'),
    ...Object.entries(LINES).map(([letter, heights], i) =>
      panel(
        35 + (i % 2) * 460,
        35 + Math.floor(i / 2) * 340,
        letter,
        heights,
        colours[i] ?? COLOURS.ink,
      ),
    ),
  );
}

export const musicPictures = {
  'image-piano-key': pianoKey,
  'image-bottles': bottles,
  'pair-instruments-image': instruments,
  'pair-melody-line-image': melodyLines,
} satisfies Record<string, () => string>;
