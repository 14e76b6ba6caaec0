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
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** A table before a wall with bunting; what stands on the table is given. */
function party(wall: readonly [string, string], ...onTable: string[]): string {
  const flags = Array.from({ length: 9 }, (_, i) => {
    const colour = [COLOURS.coral, COLOURS.sun, COLOURS.teal, COLOURS.plum][i % 4] ?? COLOURS.sun;
    const y = 60 + 44 * Math.sin((Math.PI * (i + 0.5)) / 9);
    return path(`M${i * 106 + 12} ${y}h82l-41 74Z`, colour);
  });
  return picture(
    STILL,
    element('defs', {}, fade('wall', ...wall)),
    rectangle(0, 0, width, height, 'url(#wall)'),
    stroke('M0 56Q480 152 960 56', COLOURS.ink, 5),
    ...flags,
    rectangle(0, 590, width, 130, COLOURS.wood),
    rectangle(0, 590, width, 16, '#c78a60'),
    ...onTable,
  );
}

function tier(y: number, wide: number, high: number): string {
  const left = 480 - wide / 2;
  const drops = Array.from({ length: Math.round(wide / 40) }, (_, i) =>
    ellipse(left + 20 + i * 40, y + 14, 20, i % 2 === 0 ? 30 : 22, COLOURS.white),
  );
  return group(
    {},
    rectangle(left, y, wide, high, '#f9d9b0', { rx: 12 }),
    rectangle(left, y + high * 0.55, wide, 14, COLOURS.pink),
    rectangle(left, y - 12, wide, 30, COLOURS.white, { rx: 14 }),
    ...drops,
  );
}

function splendidCake(): string {
  const berries = (y: number, xs: readonly number[], size: number) =>
    xs.map((x) => thing('strawberry', x, y, size));
  return party(
    ['#bfe3f2', '#e9f7fb'],
    ellipse(480, 600, 300, 26, '#00000022'),
    ellipse(480, 590, 290, 28, COLOURS.white),
    ellipse(480, 586, 262, 20, '#e4edf4'),
    tier(450, 440, 136),
    tier(322, 320, 130),
    tier(212, 200, 112),
    ...berries(432, [290, 360, 600, 670], 62),
    ...berries(304, [348, 612], 56),
    ...berries(196, [410, 550], 46),
    thing('crown', 480, 166, 120),
  );
}

function burntCake(): string {
  const smoke = (x: number, y: number, lean: number) =>
    stroke(`M${x} ${y}q${-40 + lean} -50 0 -100t0 -100`, '#5d5a66', 22, { opacity: 0.5 });
  return party(
    ['#d8d3cf', '#f0e8de'],
    ellipse(480, 600, 310, 26, '#00000022'),
    ellipse(480, 590, 290, 28, COLOURS.white),
    ellipse(480, 586, 262, 20, '#e4edf4'),
    smoke(400, 330, 0),
    smoke(500, 270, 10),
    smoke(600, 380, 0),
    path(
      'M262 580L284 470Q300 440 340 430L372 372Q396 318 452 326L520 356Q566 364 584 412L640 452Q690 470 700 520L712 580Q480 610 262 580Z',
      '#2f2723',
    ),
    path('M300 520Q420 470 520 510T690 540L700 576Q480 602 280 576Z', '#463a33'),
    path('M360 430Q440 400 520 424T610 470', 'none', {
      stroke: '#5e4f45',
      'stroke-width': 14,
      'stroke-linecap': 'round',
    }),
    stroke('M340 500l30 30l-10 28M470 440l26 40M600 500l-20 34', '#1b1512', 8),
    path('M372 372Q420 330 470 352Q500 372 470 400Q430 430 396 410Q366 400 372 372Z', '#efe6da', {
      opacity: 0.8,
    }),
    circle(330, 556, 9, '#ff7a3c'),
    circle(560, 548, 7, '#ff7a3c'),
    circle(636, 562, 9, '#ff9d4a'),
    thing('strawberry', 800, 610, 72, { turn: 115 }),
    thing('crown', 168, 614, 90, { turn: -24 }),
  );
}

/** A covered pan that steams; what is in it cannot be seen. */
function stove(): string {
  const steam = (x: number) =>
    stroke(`M${x} 270q-26 -40 0 -80t0 -80`, COLOURS.white, 16, { opacity: 0.75 });
  return picture(
    STILL,
    element('defs', {}, fade('wall', '#f6dcc0', '#f2cfa6')),
    rectangle(0, 0, width, height, 'url(#wall)'),
    ...Array.from({ length: 40 }, (_, i) =>
      rectangle((i % 8) * 124 - 16, Math.floor(i / 8) * 92 + 8, 116, 84, '#fbe9d3', { rx: 8 }),
    ),
    rectangle(0, 500, width, 220, '#5b6b86'),
    rectangle(0, 486, width, 26, '#46556e'),
    rectangle(290, 470, 380, 20, COLOURS.ink, { rx: 8 }),
    ...[340, 400, 460, 520, 580].map((x) =>
      path(`M${x} 470q-14 -16 0 -34q14 18 20 34Z`, '#4fa8ff'),
    ),
    steam(400),
    steam(480),
    steam(560),
    path('M310 330H650V410Q650 440 610 440H350Q310 440 310 410Z', '#d9503d'),
    rectangle(660, 344, 190, 30, COLOURS.ink, { rx: 15 }),
    rectangle(640, 348, 40, 22, '#8a97ab'),
    path('M300 332Q480 236 660 332Z', '#b9c6d8'),
    path('M340 322Q420 268 520 270', 'none', {
      stroke: COLOURS.white,
      'stroke-width': 10,
      opacity: 0.7,
    }),
    rectangle(296, 326, 368, 16, '#8a97ab', { rx: 8 }),
    circle(480, 268, 20, COLOURS.ink),
    ...[300, 480, 660].map((x) =>
      group(
        {},
        circle(x, 600, 44, '#3a475c'),
        placed(x, 600, { turn: 30 }, rectangle(-6, -40, 12, 40, '#c9d6e6', { rx: 6 })),
      ),
    ),
  );
}

export const kitchenPictures = {
  'fu-cake-splendid': splendidCake,
  'fu-cake-burnt': burntCake,
  'fu-stove': stove,
} satisfies Record<string, () => string>;
