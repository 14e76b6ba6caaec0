import { between, chance } from '#prisma/seed/make/chance';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import { stars, wavelet } from '#prisma/seed/make/picture/scenery';
import {
  circle,
  element,
  ellipse,
  fade,
  glow,
  path,
  picture,
  placed,
  polygon,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** The last thin moon before sunrise, lit from below left, over tiled roofs. */
function moon(): string {
  const random = chance(211);
  const disc = placed(
    610,
    236,
    { turn: -28 },
    circle(0, 0, 108, '#2b315f'),
    circle(0, 0, 108, '#ffe9b0', { mask: 'url(#lit)' }),
  );
  return picture(
    STILL,
    element(
      'defs',
      {},
      fade('sky', '#131a3c', '#2b2f63', '#6a4a7c', '#e58a6a', '#ffc07a'),
      glow('halo', '#fff1c9'),
      element(
        'mask',
        { id: 'lit' },
        rectangle(-120, -120, 240, 240, '#fff'),
        circle(34, 0, 104, '#000'),
      ),
    ),
    rectangle(0, 0, width, height, 'url(#sky)'),
    stars(STILL, 330, 80, random),
    circle(590, 246, 220, 'url(#halo)', { opacity: 0.18 }),
    disc,
    path('M0 520Q160 430 330 500T640 470T960 510V720H0Z', '#4a3a66'),
    path('M0 590Q240 520 480 580T960 560V720H0Z', '#372c52'),
    roof(220, 610, 1.15),
    roof(720, 640, 0.9),
    rectangle(0, 690, width, 30, '#1c1733'),
    pine(470, 700, 1.2),
  );
}

/** A tiled roof with upturned eaves over a lit paper window. */
function roof(x: number, y: number, scale: number): string {
  return placed(
    x,
    y,
    { scale },
    rectangle(-130, 0, 260, 110, '#2a2140'),
    rectangle(-44, 24, 88, 60, '#ffcf7a'),
    stroke('M-22 24V84M0 24V84M22 24V84M-44 54H44', '#5a3c2c', 4),
    path(
      'M-210 14Q-150 -2 -110 -66Q0 -84 110 -66Q150 -2 210 14Q206 26 190 26H-190Q-206 26 -210 14Z',
      '#1c1733',
    ),
    stroke('M-112 -68Q0 -86 112 -68', '#120e24', 14),
  );
}

function pine(x: number, y: number, scale: number): string {
  return placed(
    x,
    y,
    { scale },
    stroke('M0 0Q-14 -60 10 -110T0 -190', '#120e24', 14),
    ellipse(-34, -120, 54, 20, '#1c1733'),
    ellipse(40, -150, 50, 18, '#1c1733'),
    ellipse(-4, -196, 56, 22, '#1c1733'),
  );
}

/** An island as on a map, north up: everything is blown towards the right edge. */
function wind(): string {
  const random = chance(212);
  const tiny = Array.from({ length: 9 }, () =>
    wavelet(between(random, 20, 860), between(random, 560, 700), 70, '#7cc4e0'),
  );
  const smoke = [0, 1, 2, 3, 4].map((i) =>
    circle(466 + i * 46 + i * i * 5, 214 - i * 9, 15 + i * 7, COLOURS.white, {
      opacity: 0.95 - i * 0.15,
    }),
  );
  const washing = ['#ff6f59', '#ffffff', '#3f8fd6'].map((colour, i) =>
    path(`M${606 + i * 62} ${392 + i * 2}q34 4 62 -10l10 62q-30 16 -62 10Z`, colour, {
      stroke: '#00000022',
      'stroke-width': 2,
    }),
  );
  return picture(
    STILL,
    rectangle(0, 0, width, height, '#4aa5c9'),
    ...[60, 110, 180].map((y, i) => wavelet(20 + i * 130, y, 80, '#7cc4e0')),
    ...tiny,
    path(
      'M120 430C60 260 260 110 470 120S880 200 850 400S640 600 420 590S160 540 120 430Z',
      '#f2d8a7',
    ),
    path(
      'M160 420C110 280 280 150 470 156S830 230 806 390S630 556 420 548S200 510 160 420Z',
      COLOURS.grass,
    ),
    rectangle(424, 232, 34, 66, '#8a4b3c'),
    ...smoke,
    path('M290 340L390 258L490 340Z', COLOURS.red),
    rectangle(310, 338, 160, 96, COLOURS.paper),
    rectangle(372, 374, 40, 60, COLOURS.bark),
    rectangle(330, 358, 30, 30, COLOURS.blue),
    stroke('M190 300V440', COLOURS.slate, 9),
    path('M194 304L296 322V350L194 370Z', COLOURS.coral),
    path('M222 309L248 314V359L222 364Z', COLOURS.white),
    path('M274 318L296 322V350L274 354Z', COLOURS.white),
    stroke('M604 380V480M810 376V470', COLOURS.bark, 9),
    stroke('M604 386Q710 404 810 382', COLOURS.slate, 4),
    ...washing,
    bentTree(250, 520),
    bentTree(300, 252),
    bentTree(470, 540),
    boat(660, 640),
    compass(852, 112),
  );
}

function bentTree(x: number, y: number): string {
  return placed(
    x,
    y,
    {},
    stroke('M0 0Q4 -50 34 -84', COLOURS.bark, 12),
    path('M2 -76Q20 -130 74 -118Q130 -110 138 -72Q96 -48 52 -52Q10 -50 2 -76Z', COLOURS.forest),
    stroke('M60 -92h46M48 -72h58', '#3f9a6a', 6),
  );
}

function boat(x: number, y: number): string {
  return placed(
    x,
    y,
    {},
    path('M-60 20H64L44 50H-42Z', COLOURS.bark),
    stroke('M0 20V-76', COLOURS.bark, 6),
    path('M4 -74Q74 -40 60 12H4Z', COLOURS.paper),
    stroke('M-96 52q16 -10 32 0t32 0t32 0t32 0t32 0t32 0', '#ffffff', 4, { opacity: 0.7 }),
  );
}

function compass(x: number, y: number): string {
  return placed(
    x,
    y,
    {},
    circle(0, 0, 84, COLOURS.paper),
    circle(0, 0, 84, 'none', { stroke: COLOURS.ink, 'stroke-width': 5 }),
    polygon(
      [
        [0, -48],
        [14, 0],
        [-14, 0],
      ],
      COLOURS.red,
    ),
    polygon(
      [
        [0, 48],
        [14, 0],
        [-14, 0],
      ],
      COLOURS.slate,
    ),
    text(0, -64, 28, COLOURS.red, 'N'),
    text(0, 65, 24, COLOURS.ink, 'S'),
    text(62, 1, 24, COLOURS.ink, 'E'),
    text(-60, 1, 24, COLOURS.ink, 'W'),
  );
}

export const naturePictures = {
  'image-moon': moon,
  'image-wind': wind,
} satisfies Record<string, () => string>;
