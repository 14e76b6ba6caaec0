import { thing, type Artwork } from '#prisma/seed/make/picture/artwork';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import { cloud, hill, tree } from '#prisma/seed/make/picture/scenery';
import {
  circle,
  element,
  ellipse,
  fade,
  path,
  picture,
  placed,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** Many small numbers, and the sum torn off. */
function receipt(): string {
  const lines: [Artwork, string][] = [
    ['shortcake', '2 × 4,800'],
    ['red-apple', '7 × 1,250'],
    ['balloon', '12 × 390'],
    ['candle', '3 × 2,150'],
    ['wrapped-gift', '1 × 9,900'],
    ['lemon', '5 × 880'],
    ['pear', '4 × 1,370'],
  ];
  const torn = Array.from(
    { length: 15 },
    (_, i) => `L${196 - i * 28} ${i % 2 === 0 ? 604 : 636}`,
  ).join('');
  const sheet = `M-200 -10H196L192 300${torn}L-206 300Z`;
  return picture(
    STILL,
    element('defs', {}, fade('table', '#9ac9d8', '#6aa9bf')),
    rectangle(0, 0, width, height, 'url(#table)'),
    placed(
      480,
      40,
      { turn: 3 },
      placed(10, 14, {}, path(sheet, '#00000022')),
      path(sheet, COLOURS.white),
      path('M-206 300L192 296L196 330L-204 326Z', '#e3e8ef'),
      stroke('M-150 66H150', '#9aa6b8', 6, { 'stroke-dasharray': '3 14' }),
      circle(-20, 28, 17, COLOURS.ink),
      rectangle(6, 16, 80, 24, COLOURS.ink, { rx: 8 }),
      ...lines.map(([name, price], i) =>
        placed(0, 116 + i * 66, {}, thing(name, -140, 0, 50), text(48, 2, 36, COLOURS.ink, price)),
      ),
      stroke('M-150 576H150', '#9aa6b8', 6, { 'stroke-dasharray': '3 14' }),
    ),
    placed(
      800,
      600,
      { turn: 18 },
      ellipse(0, 30, 96, 14, '#00000022'),
      thing('red-apple', 0, -30, 120),
    ),
    placed(150, 590, {}, ellipse(0, 40, 90, 14, '#00000022'), thing('balloon', 0, -40, 180)),
  );
}

const LOOKS = [
  { skin: '#f6c9a0', hair: '#2c2430', shirt: COLOURS.coral },
  { skin: '#c98d61', hair: '#1d1716', shirt: COLOURS.sun },
  { skin: '#f3d3b3', hair: '#5a3a24', shirt: COLOURS.teal },
  { skin: '#8d5a3b', hair: '#191313', shirt: COLOURS.plum },
  { skin: '#f6c9a0', hair: '#33231c', shirt: COLOURS.blue },
  { skin: '#e0ac7e', hair: '#2a1e1a', shirt: COLOURS.leaf },
];

function pupil(x: number, y: number, i: number): string {
  const look = LOOKS[i % LOOKS.length] ?? { skin: '', hair: '', shirt: '' };
  const long = i % 2 === 1;
  return placed(
    x,
    y,
    { scale: 1.12 },
    path('M-88 190Q-84 74 0 70Q84 74 88 190Z', look.shirt),
    rectangle(-20, 44, 40, 44, look.skin, { rx: 14 }),
    long ? path('M-74 -10Q-88 80 -60 96H60Q88 80 74 -10Z', look.hair) : '',
    circle(0, 0, 66, look.skin),
    path('M-68 -4Q-74 -76 0 -78Q74 -76 68 -4Q40 -42 -6 -40Q-46 -38 -68 -4Z', look.hair),
    i % 3 === 0
      ? stroke('M-34 2q10 -12 20 0M14 2q10 -12 20 0', COLOURS.ink, 6)
      : circle(-24, 2, 7, COLOURS.ink) + circle(24, 2, 7, COLOURS.ink),
    path('M-26 24Q0 54 26 24Z', '#8d2f3c'),
    circle(-42, 22, 10, '#ef8f7d', { opacity: 0.5 }),
    circle(42, 22, 10, '#ef8f7d', { opacity: 0.5 }),
  );
}

/** Six smiling pupils on a lawn. */
function groupPhoto(): string {
  return picture(
    STILL,
    element('defs', {}, fade('sky', '#a9dcf7', '#eaf7ff')),
    rectangle(0, 0, width, height, 'url(#sky)'),
    cloud(150, 110, 110),
    cloud(830, 90, 90),
    hill(STILL, 380, 40, '#b8e08f'),
    tree(80, 470, 260),
    tree(890, 470, 240, '#3b9160'),
    hill(STILL, 470, 16, COLOURS.grass),
    ...[260, 480, 700].map((x, i) => pupil(x, 300, i)),
    ...[170, 400, 630].map((x, i) => pupil(x + 50, 500, i + 3)),
  );
}

export const requestPictures = {
  'mt-call-receipt': receipt,
  'mt-call-class': groupPhoto,
} satisfies Record<string, () => string>;
