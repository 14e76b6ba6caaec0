import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import {
  circle,
  element,
  ellipse,
  fade,
  path,
  picture,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** A head cut through the middle: the tongue's tip touches the gum behind the upper teeth. */
function tongue(): string {
  const head =
    'M330 130C420 20 700 20 780 200C830 330 800 460 730 540L750 720H440L446 600' +
    'C400 604 330 600 292 566C262 540 274 510 282 492C262 480 256 462 262 448' +
    'C246 440 246 424 272 414C248 408 246 388 266 376C250 366 262 356 270 346' +
    'C232 350 196 344 204 322C214 292 262 250 274 214C280 180 300 150 330 130Z';
  const cavity =
    'M274 408L300 372C330 318 440 296 520 324C590 350 606 430 606 520L620 720H556' +
    'C560 640 540 590 500 566C430 560 340 540 300 500L292 430Z';
  const muscle =
    'M560 720C562 610 560 500 470 478C410 470 384 452 376 414C370 384 358 356 334 344' +
    'C322 346 320 362 322 384C326 420 322 450 326 480C340 530 440 560 500 570C540 590 558 640 556 720Z';
  return picture(
    STILL,
    element('defs', {}, fade('wall', '#cfe9f2', '#a9d3e4')),
    rectangle(0, 0, width, height, 'url(#wall)'),
    circle(520, 360, 330, COLOURS.white, { opacity: 0.35 }),
    path(head, COLOURS.skin),
    path(
      'M300 176C330 50 520 -20 700 56C840 120 862 270 806 430C796 490 770 520 744 524C760 430 744 350 716 300C700 250 560 214 470 204C400 198 340 204 300 176Z',
      COLOURS.bark,
    ),
    stroke('M312 262Q336 250 356 266', COLOURS.bark, 9),
    ellipse(332, 290, 12, 14, COLOURS.ink),
    ellipse(640, 330, 40, 56, '#eab68a'),
    ellipse(644, 332, 22, 34, '#dba07a'),
    path(cavity, '#7c2036'),
    path(muscle, COLOURS.pink),
    stroke(
      'M340 366C352 384 360 410 366 430C376 470 420 486 470 494C520 506 540 560 542 620',
      '#e27b92',
      7,
    ),
    path('M288 378L312 366L316 402Q302 410 290 400Z', COLOURS.white),
    path('M286 436Q300 428 314 438L314 474L296 474Z', COLOURS.white),
    stroke('M312 366C336 324 440 306 520 330', '#f08ba0', 10),
    stroke('M150 372H226M168 340L120 326M168 406L120 424', COLOURS.white, 9, { opacity: 0.9 }),
  );
}

/** A restaurant in Belgrade, without any food in sight. */
function sign(): string {
  const window = (x: number) => [
    rectangle(x, 400, 180, 190, '#5b3a2a', { rx: 8 }),
    rectangle(x + 12, 412, 156, 166, '#ffe2a3'),
    path(`M${x + 12} 412H${x + 90}Q${x + 76} 500 ${x + 12} 560Z`, COLOURS.coral),
    path(`M${x + 168} 412H${x + 90}Q${x + 104} 500 ${x + 168} 560Z`, COLOURS.coral),
  ];
  const stripes = Array.from({ length: 10 }, (_, i) =>
    path(
      `M${90 + i * 78} 316h78v58a39 26 0 0 1 -78 0Z`,
      i % 2 === 0 ? COLOURS.teal : COLOURS.white,
    ),
  );
  return picture(
    STILL,
    element(
      'defs',
      {},
      fade('evening', '#f6b48a', '#ffe0b0'),
      fade('bricks', '#b9654d', '#a2523f'),
    ),
    rectangle(0, 0, width, height, 'url(#evening)'),
    rectangle(60, 40, 840, 620, 'url(#bricks)'),
    ...Array.from({ length: 11 }, (_, row) =>
      stroke(
        Array.from(
          { length: 7 },
          (_, i) => `M${80 + i * 108 + (row % 2) * 54} ${70 + row * 54}h60`,
        ).join(''),
        '#8f4535',
        5,
        { opacity: 0.5 },
      ),
    ),
    rectangle(90, 120, 780, 150, COLOURS.ink, { rx: 18 }),
    rectangle(104, 134, 752, 122, 'none', { rx: 12, stroke: COLOURS.sun, 'stroke-width': 5 }),
    text(480, 198, 104, COLOURS.sun, 'РЕСТОРАН'),
    ...window(130),
    ...window(650),
    rectangle(390, 392, 180, 268, '#4a2d20', { rx: 8 }),
    rectangle(408, 410, 144, 120, '#ffe2a3', { rx: 6 }),
    circle(536, 560, 10, COLOURS.sun),
    ...stripes,
    rectangle(0, 660, width, 60, '#8c8f99'),
    rectangle(0, 660, width, 10, '#a6a9b2'),
    stroke('M92 660V560M92 560q-26 -16 -26 -44M92 590q26 -12 30 -40', COLOURS.forest, 12),
    rectangle(70, 620, 46, 42, COLOURS.wood, { rx: 6 }),
  );
}

export const languagePictures = {
  'school-tongue-image': tongue,
  'school-sign-image': sign,
} satisfies Record<string, () => string>;
