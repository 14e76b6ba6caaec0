import { greyFur, thing, type Artwork } from '#prisma/seed/make/picture/artwork';
import { between, chance } from '#prisma/seed/make/chance';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import { cloud, hill, tree, tuft } from '#prisma/seed/make/picture/scenery';
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

interface Runner {
  who: Artwork;
  x: number;
  size: number;
}

const GROUND = 590;

/** Runners from the one that flees on the left to those behind it. */
function chase(...runners: Runner[]): () => string {
  return () =>
    picture(
      STILL,
      element('defs', {}, fade('sky', '#a9dcf7', '#eaf7ff'), greyFur('grey')),
      rectangle(0, 0, width, height, 'url(#sky)'),
      cloud(200, 110, 120),
      cloud(700, 80, 100),
      hill(STILL, 360, 50, '#b8e08f'),
      tree(120, 430, 190),
      tree(860, 420, 170, '#3b9160'),
      hill(STILL, 440, 24, COLOURS.grass),
      path('M0 520Q480 490 960 520V690Q480 660 0 690Z', '#e3c48d'),
      tuft(300, 700, 44),
      tuft(800, 712, 50),
      ...runners.map(running),
    );
}

/** In mid-air, leaning forward, with dust behind. */
function running({ who, x, size }: Runner, i: number): string {
  const hop = i % 2 === 0 ? 26 : 12;
  const feet = GROUND - hop;
  const dust = [0, 1, 2].map((k) =>
    circle(
      x + size * (0.52 + k * 0.12),
      GROUND - 8 - k * 9,
      size * (0.075 - k * 0.014),
      '#fff6e5',
      {
        opacity: 0.9 - k * 0.2,
      },
    ),
  );
  const speed = [0.1, 0.32, 0.54].map((part, k) =>
    stroke(
      `M${x + size * 0.56} ${feet - size * (0.3 + part)}h${size * (0.26 - k * 0.05)}`,
      COLOURS.white,
      7,
      { opacity: 0.9 },
    ),
  );
  return group(
    {},
    ellipse(x, GROUND + 6, size * 0.42, 11, '#00000026'),
    ...dust,
    ...speed,
    group(
      who === 'cat' ? { filter: 'url(#grey)' } : {},
      thing(who, x, feet - size / 2, size, { turn: -9 }),
    ),
  );
}

/** A penguin at a bus stop in the rain; bench and sign show how large it is. */
function penguin(size: number, umbrellaSize: number): () => string {
  return () => {
    const random = chance(401);
    const x = 400;
    const top = GROUND + 30 - size;
    const drops = Array.from({ length: 60 }, () => {
      const [dropX, dropY] = [between(random, 0, width), between(random, 0, 640)];
      return `M${Math.round(dropX)} ${Math.round(dropY)}l-7 24`;
    });
    return picture(
      STILL,
      element('defs', {}, fade('sky', '#8296b3', '#c3cfdd')),
      rectangle(0, 0, width, height, 'url(#sky)'),
      ...[60, 240, 520, 760].map((left, i) =>
        rectangle(left, 180 + (i % 2) * 60, 150, 400, ['#76889f', '#8496ad'][i % 2] ?? '#76889f'),
      ),
      stroke(drops.join(''), '#e6f0fb', 4, { opacity: 0.8 }),
      rectangle(0, 570, width, 150, '#5f6d80'),
      rectangle(0, 570, width, 14, '#7b899c'),
      ellipse(300, 664, 190, 16, '#8ba3c2'),
      placed(
        800,
        0,
        {},
        rectangle(-7, 380, 14, 240, '#3a475c', { rx: 6 }),
        rectangle(-56, 300, 112, 100, COLOURS.sun, { rx: 18 }),
        thing('bus', 0, 350, 76),
      ),
      rectangle(590, 494, 150, 20, COLOURS.wood, { rx: 8 }),
      rectangle(604, 510, 14, 90, COLOURS.bark),
      rectangle(712, 510, 14, 90, COLOURS.bark),
      ellipse(x, GROUND + 28 - size * 0.02, size * 0.34, 14, '#00000030'),
      // A large one is held beside the body, a small one over the head.
      umbrellaSize > 200
        ? thing('umbrella', x + size * 0.36, top + size * 0.7 - umbrellaSize * 0.44, umbrellaSize)
        : '',
      thing('penguin', x, top + size / 2, size),
      umbrellaSize > 200
        ? ''
        : thing('umbrella', x, top + size * 0.12 - umbrellaSize * 0.34, umbrellaSize),
    );
  };
}

/** Rabbits behind a table with carrots on it. */
function dinner(rabbits: number, carrots: number): () => string {
  const spread = (count: number, gap: number, i: number) => 480 + (i - (count - 1) / 2) * gap;
  return () =>
    picture(
      STILL,
      element('defs', {}, fade('wall', '#ffe3b8', '#ffd39a')),
      rectangle(0, 0, width, height, 'url(#wall)'),
      rectangle(360, 40, 240, 170, COLOURS.white, { rx: 12 }),
      rectangle(374, 54, 212, 142, '#9fd4f3'),
      cloud(490, 140, 60),
      stroke('M480 54V196M374 125H586', COLOURS.white, 10),
      ...Array.from({ length: rabbits }, (_, i) =>
        thing('rabbit', spread(rabbits, 270, i), 350, 250),
      ),
      rectangle(110, 600, 40, 120, '#a9714b'),
      rectangle(810, 600, 40, 120, '#a9714b'),
      path('M100 440H860L930 590H30Z', '#dba676'),
      rectangle(30, 588, 900, 28, '#c98f5f', { rx: 8 }),
      ...Array.from({ length: carrots }, (_, i) => {
        const x = spread(carrots, 230, i);
        return group(
          {},
          ellipse(x, 546, 98, 26, '#00000020'),
          ellipse(x, 538, 96, 26, COLOURS.white),
          thing('carrot', x, 500, 118, { turn: 20 }),
        );
      }),
    );
}

export const gridPictures = {
  'mt-chase-1': chase({ who: 'dog', x: 260, size: 260 }, { who: 'cat', x: 640, size: 250 }),
  'mt-chase-2': chase({ who: 'cat', x: 260, size: 250 }, { who: 'dog', x: 640, size: 260 }),
  'mt-chase-3': chase(
    { who: 'mouse', x: 150, size: 130 },
    { who: 'cat', x: 430, size: 230 },
    { who: 'dog', x: 730, size: 240 },
  ),
  'mt-chase-4': chase(
    { who: 'cat', x: 180, size: 230 },
    { who: 'dog', x: 470, size: 240 },
    { who: 'mouse', x: 780, size: 130 },
  ),
  'mt-rain-1': penguin(440, 130),
  'mt-rain-2': penguin(150, 420),
  'mt-rain-3': penguin(360, 400),
  'mt-rain-4': penguin(150, 100),
  'mt-dinner-1': dinner(3, 2),
  'mt-dinner-2': dinner(2, 3),
  'mt-dinner-3': dinner(3, 3),
  'mt-dinner-4': dinner(2, 2),
} satisfies Record<string, () => string>;
