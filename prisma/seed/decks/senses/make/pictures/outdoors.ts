import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import { cloud, hill, tuft } from '#prisma/seed/make/picture/scenery';
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
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

const BANDS = ['#e5484d', '#f58a3c', '#ffd23f', '#5cbf60', '#3f8fd6', '#4a4fb0', '#8a4fa8'];

/** A child before a rainbow; the shadow points away from the viewer, towards its middle. */
function sevenBands(): string {
  return picture(
    STILL,
    element('defs', {}, fade('sky', '#7f9cc0', '#c5d8e6'), fade('meadow', '#8fce6d', '#6cb056')),
    rectangle(0, 0, width, height, 'url(#sky)'),
    cloud(190, 90, 130, '#9aa9c2'),
    cloud(760, 80, 150, '#a5b3c9'),
    ...BANDS.map((colour, i) =>
      circle(480, 560, 420 - i * 22, 'none', {
        stroke: colour,
        'stroke-width': 23,
        opacity: 0.75,
      }),
    ),
    hill(STILL, 440, 20, 'url(#meadow)'),
    ...Array.from({ length: 14 }, (_, i) =>
      stroke(`M${60 + i * 66} ${120 + ((i * 97) % 260)}l-6 34`, '#dfeaf4', 4, { opacity: 0.5 }),
    ),
    // Towards the point on the horizon above which the bow has its middle.
    path('M640 652L528 486L508 488L586 652Z', '#3f7a3a', { opacity: 0.55 }),
    ellipse(512, 474, 17, 16, '#3f7a3a', { opacity: 0.55 }),
    placed(
      620,
      650,
      {},
      stroke('M-18 0V-60M18 0V-60', COLOURS.sea, 24),
      rectangle(-36, -6, 32, 18, COLOURS.red, { rx: 8 }),
      rectangle(4, -6, 32, 18, COLOURS.red, { rx: 8 }),
      path('M-46 -56Q-52 -150 0 -154Q52 -150 46 -56Z', COLOURS.sun),
      stroke('M-44 -130Q-84 -100 -78 -66M44 -130Q96 -160 108 -206', COLOURS.sun, 22),
      circle(110, -214, 12, COLOURS.skin),
      circle(-78, -58, 12, COLOURS.skin),
      circle(0, -186, 40, COLOURS.bark),
      path('M-40 -186Q-30 -140 0 -144Q30 -140 40 -186Z', '#5c3d29'),
    ),
    ...[
      [90, 660],
      [240, 690],
      [700, 670],
      [860, 640],
    ].map(([x = 0, y = 0]) => tuft(x, y, 60, '#4f9a4a')),
  );
}

/** A dog in a play bow: chest down, rump and tail up. */
function rumpUp(): string {
  const [coat, dark] = ['#d99a5b', '#b77a40'];
  return picture(
    STILL,
    element('defs', {}, fade('sky', '#bfe6fa', '#eef9ff')),
    rectangle(0, 0, width, height, 'url(#sky)'),
    cloud(200, 110, 100),
    hill(STILL, 420, 40, '#9bd57c'),
    rectangle(0, 520, width, 200, '#86c667'),
    ellipse(500, 612, 330, 24, '#00000022'),
    // The tail, then the far legs, then the body from rump to chest.
    stroke('M690 300Q760 250 748 160', dark, 34),
    stroke('M748 166V158', COLOURS.paper, 30),
    stroke('M640 400L668 500L640 596H612', dark, 44),
    stroke('M330 560L236 590H170', dark, 40),
    path(
      'M718 310Q740 380 690 420Q560 470 440 560Q330 620 270 560Q260 500 330 470Q450 420 560 320Q640 240 718 310Z',
      coat,
    ),
    path('M420 560Q350 610 284 568Q300 540 350 540Q400 540 420 560Z', COLOURS.paper),
    stroke('M690 390L716 500L690 600H656', coat, 48),
    stroke('M360 566L270 606H196', coat, 44),
    circle(672, 600, 8, dark),
    placed(
      262,
      470,
      { turn: -8 },
      ellipse(0, 0, 88, 78, coat),
      path('M-70 8Q-128 10 -136 42Q-120 74 -60 62Z', '#ecc08c'),
      ellipse(-132, 34, 18, 14, COLOURS.ink),
      path('M-118 62Q-84 84 -52 64Q-60 104 -84 110Q-102 100 -100 72Z', COLOURS.pink),
      stroke('M-128 58Q-90 76 -50 58', COLOURS.ink, 6),
      path('M30 -60Q96 -60 100 30Q80 60 52 30Q40 -10 30 -60Z', dark),
      circle(-34, -18, 13, COLOURS.ink),
      circle(-38, -23, 4, COLOURS.white),
      stroke('M-56 -48Q-36 -60 -18 -46', dark, 7),
    ),
    stroke('M330 410Q360 440 350 500', COLOURS.red, 20),
    stroke('M786 130Q806 160 796 196M700 120Q684 150 692 182', COLOURS.slate, 7),
    ...[
      [80, 640],
      [560, 680],
      [870, 620],
    ].map(([x = 0, y = 0]) => tuft(x, y, 60, '#5aa552')),
  );
}

export const outdoorPictures = {
  'image-seven-bands': sevenBands,
  'image-rump-up': rumpUp,
} satisfies Record<string, () => string>;
