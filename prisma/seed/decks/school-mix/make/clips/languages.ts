import type { Clip } from '#prisma/seed/make/clip';
import { thing } from '#prisma/seed/make/picture/artwork';
import { blend, eased, passed } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import {
  circle,
  ellipse,
  group,
  path,
  placed,
  rectangle,
  stroke,
} from '#prisma/seed/make/picture/svg';

export function fish(x: number, y: number, size: number): string {
  return placed(
    x,
    y,
    { scale: size / 100 },
    path('M30 0L58 -24Q50 0 58 24Z', '#2f7fae'),
    ellipse(0, 0, 44, 26, COLOURS.blue),
    ellipse(-4, 8, 34, 13, '#8cc4ee'),
    circle(-24, -7, 6, COLOURS.white),
    circle(-25, -7, 3, COLOURS.ink),
    stroke('M-8 -18Q0 0 -8 18', '#2f7fae', 4),
  );
}

function mouth(x: number, y: number, size: number): string {
  return placed(
    x,
    y,
    { scale: size / 100 },
    ellipse(0, 0, 46, 40, COLOURS.red),
    ellipse(0, 0, 36, 30, '#5d1f2e'),
    path('M-30 -16Q0 -34 30 -16L26 -6Q0 -18 -26 -6Z', COLOURS.white),
    ellipse(0, 18, 22, 11, COLOURS.pink),
  );
}

/** Subject, object, verb: one card after another, then what the sentence says. */
function wordOrderFrame(now: number): string {
  const cards = [
    (x: number) => thing('cat', x, 0, 104),
    (x: number) => fish(x, 0, 108),
    (x: number) => mouth(x, 0, 108),
  ].map((draw, i) => {
    const part = eased(passed(now, 0.3 + i * 0.8, 0.8 + i * 0.8));
    const x = blend(800, 120 + i * 200, part);
    return placed(
      x,
      130,
      { turn: blend(14, 0, part) },
      rectangle(-74, -82, 154, 172, '#00000022', { rx: 20 }),
      rectangle(-78, -88, 156, 172, COLOURS.white, { rx: 20 }),
      draw(0),
    );
  });
  const arrows = [220, 420].map((x, i) =>
    stroke(`M${x - 10} 130h16M${x + 2} 120l10 10l-10 10`, COLOURS.ink, 6, {
      opacity: passed(now, 1.6 + i * 0.8, 1.8 + i * 0.8),
    }),
  );
  const scene = passed(now, 3, 3.4);
  const bite = passed(now, 3.6, 4.6);
  const chew = now > 4 ? 5 * Math.sin(now * 16) : 0;
  return group(
    {},
    rectangle(0, 0, 640, 480, '#e9def3'),
    rectangle(0, 270, 640, 210, '#c8e6c3'),
    ...cards,
    ...arrows,
    group(
      { opacity: scene },
      ellipse(270, 440, 90, 14, '#00000022'),
      thing('cat', 270, 360 + chew, 150, { flip: -1 }),
      bite < 1 ? fish(blend(480, 340, eased(bite)), 370, blend(110, 40, eased(bite))) : '',
    ),
  );
}

/** The four strokes of the tree: how they are drawn at first, and as a character. */
const STROKES = [
  { from: [-70, -66, 0, 10, 70, -66], to: [-84, -26, 0, -30, 84, -26] },
  { from: [0, -96, 0, 0, 0, 100], to: [0, -96, 0, 0, 0, 100] },
  { from: [0, 52, -26, 84, -64, 98], to: [-2, -22, -30, 36, -88, 68] },
  { from: [0, 52, 26, 84, 64, 98], to: [2, -22, 30, 36, 88, 68] },
] as const;

function treeSign(part: number): string {
  const d = STROKES.map(({ from, to }) => {
    const [x1, y1, x2, y2, x3, y3] = from.map((value, i) => blend(value, to[i] ?? 0, part));
    return `M${x1} ${y1}Q${x2} ${y2} ${x3} ${y3}`;
  }).join('');
  return stroke(d, part < 1 ? COLOURS.bark : COLOURS.ink, 17);
}

function treesFrame(now: number): string {
  const part = eased(passed(now, 0.8, 2.2));
  const spread = eased(passed(now, 2.9, 3.9));
  const leaves = [
    [-70, -70, 40],
    [70, -70, 40],
    [0, -104, 52],
    [-36, -48, 36],
    [36, -48, 36],
  ].map(([x = 0, y = 0, radius = 0]) => circle(x, y, radius, COLOURS.leaf, { opacity: 1 - part }));
  const places = [
    [0, -98],
    [-98, 100],
    [98, 100],
  ];
  return group(
    {},
    rectangle(0, 0, 640, 480, '#f7efdd'),
    rectangle(110, 26, 420, 428, '#fffaf0', { rx: 16, stroke: '#d8b98c', 'stroke-width': 6 }),
    stroke('M320 30V450M114 240H526', '#ecd9bb', 3, { 'stroke-dasharray': '10 10' }),
    ...places.map(([x = 0, y = 0], i) =>
      placed(
        320 + x * spread,
        240 + y * spread,
        { scale: blend(1.35, 0.86, spread) },
        i === 0 || spread > 0 ? treeSign(part) : '',
        i === 0 ? group({}, ...leaves) : '',
      ),
    ),
  );
}

export const languageClips = {
  'school-word-order-clip': { seconds: 5.2, frame: wordOrderFrame, posterAt: 2.9 },
  'school-three-trees-clip': { seconds: 4.8, frame: treesFrame },
} satisfies Record<string, Clip>;
