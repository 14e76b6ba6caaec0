import type { Clip } from '#prisma/seed/make/clip';
import { blend, clamp, eased, passed } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import {
  circle,
  ellipse,
  group,
  path,
  placed,
  rectangle,
  stroke,
  through,
  type Point,
} from '#prisma/seed/make/picture/svg';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import { mixed, type Sound } from '#prisma/seed/make/sound/samples';
import { sung } from '../sounds/music';

const BEAT_SECONDS = 0.62;
const BATON_START = 0.25;

/** Where each beat lands, as the conductor sees it: down, out to the right, up again. */
const LANDINGS: Point[] = [
  [356, 318],
  [486, 286],
  [372, 150],
];

/** The tip falls onto each landing and bounces off it, so that the beat can be seen. */
function tipAt(now: number): Point {
  const beats = Math.max(0, now - BATON_START) / BEAT_SECONDS;
  const index = Math.floor(beats);
  const part = beats - index;
  const from = LANDINGS[index % 3] ?? [0, 0];
  const to = LANDINGS[(index + 1) % 3] ?? [0, 0];
  const way = part ** 1.9;
  const bounce = Math.sin(Math.PI * Math.min(1, part * 1.35)) * (index % 3 === 2 ? 18 : 44);
  return [blend(from[0], to[0], way), blend(from[1], to[1], way) - bounce];
}

function batonFrame(now: number): string {
  const tip = tipAt(now);
  const trail: Point[] = [];
  for (let back = 0.42; back >= 0; back -= 0.02) trail.push(tipAt(now - back));
  const hand: Point = [tip[0] - 52, tip[1] + 66];
  const shoulder: Point = [268, 318];
  const elbow = jointBetween(shoulder, hand, 92, 96);
  const sinceBeat = (Math.max(0, now - BATON_START) / BEAT_SECONDS) % 1;
  const seats = Array.from({ length: 9 }, (_, i) =>
    group(
      {},
      circle(40 + i * 70, 118 + Math.abs(i - 4) * 6, 20, '#57407f'),
      path(`M${10 + i * 70} ${172 + Math.abs(i - 4) * 6}q30 -44 60 0Z`, '#57407f'),
    ),
  );
  return group(
    {},
    rectangle(0, 0, 640, 480, '#3b2a63'),
    path('M0 0H640V70Q320 120 0 70Z', '#7d2f49'),
    ...seats,
    rectangle(0, 180, 640, 300, '#2d2050'),
    ellipse(300, 330, 300, 140, '#5b4591', { opacity: 0.35 }),
    stroke(through(trail), COLOURS.sun, 7, { opacity: 0.75 }),
    path('M150 480Q150 292 236 286Q330 288 336 480Z', '#191430'),
    rectangle(222, 232, 36, 60, '#e3ae84', { rx: 14 }),
    circle(240, 206, 52, '#2b1d1a'),
    stroke(through([shoulder, elbow, hand]), '#191430', 40),
    stroke(
      through([
        [196, 330],
        [150, 400],
        [190, 440],
      ]),
      '#191430',
      38,
    ),
    circle(hand[0], hand[1], 20, '#f0bf95'),
    stroke(through([hand, tip]), COLOURS.white, 6),
    circle(tip[0], tip[1], 10 + 9 * clamp(1 - sinceBeat * 4), COLOURS.sun, { opacity: 0.9 }),
    circle(tip[0], tip[1], 6, COLOURS.white),
  );
}

/** The elbow of an arm with two bones, bent downwards. */
function jointBetween(from: Point, to: Point, upper: number, lower: number): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const reach = Math.min(Math.hypot(dx, dy), upper + lower - 1);
  const along = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
  const aside = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
  return [
    from[0] + (dx * along) / reach - (dy * aside) / reach,
    from[1] + (dy * along) / reach + (dx * aside) / reach,
  ];
}

interface Mouthful {
  at: number;
  seconds: number;
}

/** When each of the three opens its mouth; the second rhythm is the one that sounds. */
const SINGERS: { name: string; colour: string; dark: string; notes: Mouthful[] }[] = [
  {
    name: 'green',
    colour: '#58bd7d',
    dark: '#3b9160',
    notes: [0.5, 1.4, 2.3, 3.2, 4.1].map((at) => ({ at, seconds: 0.5 })),
  },
  {
    name: 'orange',
    colour: '#ff9a5c',
    dark: '#de7639',
    notes: [
      { at: 0.5, seconds: 0.95 },
      { at: 1.75, seconds: 0.25 },
      { at: 2.15, seconds: 0.25 },
      { at: 2.75, seconds: 0.95 },
      { at: 4.0, seconds: 0.25 },
      { at: 4.4, seconds: 0.45 },
    ],
  },
  {
    name: 'purple',
    colour: '#a084d6',
    dark: '#7a5fb5',
    notes: [
      { at: 0.5, seconds: 0.25 },
      { at: 0.9, seconds: 0.25 },
      { at: 1.3, seconds: 0.25 },
      { at: 2.0, seconds: 1.1 },
      { at: 3.5, seconds: 0.25 },
      { at: 3.9, seconds: 0.25 },
      { at: 4.3, seconds: 0.25 },
    ],
  },
];

function singersFrame(now: number): string {
  const singers = SINGERS.map(({ colour, dark, notes }, i) => {
    const open = Math.max(
      ...notes.map(({ at, seconds }) =>
        Math.min(
          passed(now, at - 0.03, at + 0.05),
          1 - passed(now, at + seconds - 0.05, at + seconds + 0.03),
        ),
      ),
    );
    const lift = 8 * eased(open);
    return placed(
      120 + i * 200,
      310,
      {},
      ellipse(0, 112, 82, 14, '#00000033'),
      path('M-74 110Q-84 -92 0 -96Q84 -92 74 110Z', colour),
      ellipse(0, 62, 46, 40, COLOURS.white, { opacity: 0.2 }),
      i === 1 ? stroke('M-30 -92L-44 -128M30 -92L44 -128', dark, 9) : '',
      i === 0 ? path('M-22 -94L0 -134L22 -94Z', dark) : '',
      i === 2 ? ellipse(0, -104, 34, 18, dark) : '',
      i === 1 ? circle(-45, -130, 9, dark) + circle(45, -130, 9, dark) : '',
      circle(-28, -40 - lift, 18, COLOURS.white),
      circle(28, -40 - lift, 18, COLOURS.white),
      circle(-26, -40 - lift, 9, COLOURS.ink),
      circle(30, -40 - lift, 9, COLOURS.ink),
      ellipse(0, 14, 30, 4 + 25 * open, '#5d1f2e'),
      open > 0.4 ? ellipse(0, 24 + 6 * open, 16, 8 * open, COLOURS.coral) : '',
    );
  });
  return group(
    {},
    rectangle(0, 0, 640, 480, '#24335c'),
    path('M120 0L20 440H220Z', COLOURS.white, { opacity: 0.07 }),
    path('M320 0L220 440H420Z', COLOURS.white, { opacity: 0.07 }),
    path('M520 0L420 440H620Z', COLOURS.white, { opacity: 0.07 }),
    rectangle(0, 400, 640, 80, '#8d5f3f'),
    rectangle(0, 400, 640, 10, '#b37f58'),
    ...singers,
  );
}

function singersSound(): Sound {
  const tune = [67, 71, 72, 74, 71, 67];
  const notes = (SINGERS[1]?.notes ?? []).map(({ at, seconds }, i) => ({
    sound: sung(tune[i] ?? 67, seconds + 0.06),
    at,
  }));
  return inSpace(mixed(5.2, notes), { seconds: 0.5, wet: 0.15 });
}

export const musicClips = {
  'video-baton': { seconds: 5.8, frame: batonFrame },
  'video-singers': { seconds: 5.2, frame: singersFrame, sound: singersSound },
} satisfies Record<string, Clip>;
