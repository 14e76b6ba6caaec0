import { thing } from '#prisma/seed/make/picture/artwork';
import type { Clip } from '#prisma/seed/make/clip';
import { blend, passed } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import { cloud, tree } from '#prisma/seed/make/picture/scenery';
import {
  circle,
  ellipse,
  group,
  onCircle,
  path,
  placed,
  polygon,
  rectangle,
  type Point,
} from '#prisma/seed/make/picture/svg';

function regular(corners: number, radius: number): Point[] {
  return Array.from({ length: corners }, (_, i) => onCircle(0, 0, radius, (i * 360) / corners));
}

function starPoints(radius: number): Point[] {
  return Array.from({ length: 10 }, (_, i) =>
    onCircle(0, 0, i % 2 === 0 ? radius : radius * 0.48, i * 36),
  );
}

/** Degrees a second, clockwise; only one of the four is negative, and none is quite alike. */
const SPINS = [
  { x: 170, y: 130, turn: 62, points: regular(4, 88), colour: COLOURS.coral },
  { x: 470, y: 130, turn: 88, points: starPoints(96), colour: COLOURS.sun },
  { x: 170, y: 352, turn: 74, points: regular(3, 98), colour: COLOURS.teal },
  { x: 470, y: 352, turn: -70, points: regular(6, 88), colour: COLOURS.plum },
];

function spinningFrame(now: number): string {
  const shapes = SPINS.map(({ x, y, turn, points, colour }) =>
    group(
      {},
      circle(x, y, 104, '#ffffff', { opacity: 0.5 }),
      placed(
        x,
        y,
        { turn: turn * now },
        polygon(points, colour, { 'stroke-linejoin': 'round', stroke: colour, 'stroke-width': 10 }),
        circle(0, -52, 13, COLOURS.white),
        circle(0, 0, 8, COLOURS.ink),
      ),
    ),
  );
  return group({}, rectangle(0, 0, 640, 480, '#dcebf7'), ...shapes);
}

interface Walk {
  at: number;
  way: 'in' | 'out';
}

/** Six go in on the left and two come out on the right. */
const WALKS: Walk[] = [
  { at: 0.1, way: 'in' },
  { at: 0.65, way: 'in' },
  { at: 1.2, way: 'in' },
  { at: 2.0, way: 'out' },
  { at: 2.35, way: 'in' },
  { at: 2.9, way: 'in' },
  { at: 3.5, way: 'out' },
  { at: 4.2, way: 'in' },
];
const WALK_SECONDS = 1.25;

function denFrame(now: number): string {
  const walkers = WALKS.flatMap(({ at, way }) => {
    const part = passed(now, at, at + WALK_SECONDS);
    if (part <= 0 || part >= 1) return [];
    const x = way === 'in' ? blend(-60, 262, part) : blend(378, 700, part);
    const hop = Math.abs(Math.sin(part * Math.PI * 5)) * 9;
    return [
      group(
        {},
        ellipse(x, 404, 34, 7, '#00000022'),
        thing('hedgehog', x, 370 - hop, 84, { flip: -1 }),
      ),
    ];
  });
  return group(
    {},
    rectangle(0, 0, 640, 480, '#ffdca8'),
    circle(560, 90, 50, '#ffb45e'),
    cloud(120, 80, 110, '#fff3dc'),
    path('M0 330Q180 270 360 320T640 300V480H0Z', '#e8b468'),
    tree(70, 340, 170, '#dd8a3c'),
    tree(600, 336, 150, '#c9653a'),
    rectangle(0, 392, 640, 88, '#b98a4f'),
    ...walkers,
    path('M186 420Q180 240 320 220Q460 240 454 420Z', '#a8572f'),
    path('M206 420Q206 262 320 244Q434 262 434 420Z', '#c46a34'),
    ...leaves(),
    path('M186 420Q186 330 232 330Q262 340 262 420Z', '#4a2a1a'),
    path('M454 420Q454 330 408 330Q378 340 378 420Z', '#4a2a1a'),
    rectangle(170, 412, 300, 20, '#b98a4f'),
  );
}

function leaves(): string[] {
  const colours = ['#e0893c', '#d65f37', '#f0b24a', '#b9512f'];
  return Array.from({ length: 46 }, (_, i) => {
    const across = ((i * 61) % 100) / 100;
    const x = 214 + across * 212;
    const top = 250 + 150 * Math.abs(across - 0.5) ** 2.2 * 4;
    const y = top + ((i * 37) % 100) * 0.01 * (410 - top);
    return placed(
      x,
      y,
      { turn: (i * 73) % 360 },
      path('M0 -16Q12 0 0 16Q-12 0 0 -16Z', colours[i % 4] ?? '#e0893c'),
    );
  });
}

/** When the silent ball touches the ground: four times. */
const SEEN_BOUNCES = [0.55, 1.55, 2.35, 2.95];

function ballHeight(now: number): number {
  const drop = 300;
  const first = SEEN_BOUNCES[0] ?? 0;
  if (now < first) return drop * (1 - (now / first) ** 2);
  for (let i = 0; i + 1 < SEEN_BOUNCES.length; i++) {
    const [from, to] = [SEEN_BOUNCES[i] ?? 0, SEEN_BOUNCES[i + 1] ?? 0];
    if (now < to) {
      const part = (now - from) / (to - from);
      return 4 * 240 * (to - from) ** 2 * part * (1 - part);
    }
  }
  // After the last bounce a child catches it on the rise.
  const part = passed(now, SEEN_BOUNCES.at(-1) ?? 0, 3.3);
  return 66 * (1 - (1 - part) ** 2);
}

function bounceFrame(now: number): string {
  const up = ballHeight(now);
  const x = blend(70, 478, passed(now, 0, 3.3));
  const squash = Math.max(0, ...SEEN_BOUNCES.map((at) => 1 - Math.abs(now - at) / 0.07));
  const caught = now >= 3.3;
  return group(
    {},
    rectangle(0, 0, 640, 480, '#a9dcf7'),
    cloud(140, 90, 110),
    cloud(430, 70, 90),
    path('M0 340Q160 300 330 330T640 320V480H0Z', '#9bd08a'),
    rectangle(0, 400, 640, 80, '#d9b48a'),
    ellipse(x, 414, 42 - up * 0.06, 9, '#00000026'),
    placed(
      x,
      376 - up + 8 * squash,
      { turn: now * 130 },
      group(
        {
          transform: `rotate(${-now * 130}) scale(${1 + 0.16 * squash} ${1 - 0.2 * squash}) rotate(${now * 130})`,
        },
        circle(0, 0, 34, COLOURS.coral),
        path('M-34 0A34 34 0 0 1 34 0Q0 16 -34 0Z', COLOURS.sun),
        circle(0, -20, 7, COLOURS.white),
      ),
    ),
    placed(
      560,
      300,
      {},
      path('M-44 120Q-46 20 0 14Q46 20 44 120Z', COLOURS.blue),
      circle(0, -22, 42, COLOURS.skin),
      path('M-43 -26Q-40 -70 0 -68Q40 -70 43 -26Q20 -46 -43 -26Z', '#3a2b2a'),
      circle(-16, -18, 5, COLOURS.ink),
      circle(12, -18, 5, COLOURS.ink),
      path('M-14 -2Q-2 10 10 -2Z', '#8d2f3c'),
      rectangle(-80, caught ? 16 : 36, 60, 18, COLOURS.skin, { rx: 9 }),
      rectangle(-30, 112, 24, 22, COLOURS.ink),
      rectangle(8, 112, 24, 22, COLOURS.ink),
    ),
  );
}

export const numberClips = {
  'video-spinning': { seconds: 4.5, frame: spinningFrame },
  'video-den': { seconds: 5.7, frame: denFrame },
  'pair-bounce-clip': { seconds: 3.8, frame: bounceFrame },
} satisfies Record<string, Clip>;
