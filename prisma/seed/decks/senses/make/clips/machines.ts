import { thing } from '#prisma/seed/make/picture/artwork';
import type { Clip } from '#prisma/seed/make/clip';
import { clamp, eased, passed, wrapped } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import { cloud, fir, stars, tree } from '#prisma/seed/make/picture/scenery';
import {
  circle,
  ellipse,
  group,
  onCircle,
  path,
  placed,
  polygon,
  rectangle,
  stroke,
} from '#prisma/seed/make/picture/svg';
import { chance } from '#prisma/seed/make/chance';

const RACE_SECONDS = 4;

/** Start, speed and acceleration in pixels: the leader tires, the last one speeds up. */
const CARS = [
  { y: 170, colour: COLOURS.red, start: 150, speed: 118, gain: -24 },
  { y: 280, colour: COLOURS.sun, start: 60, speed: 82, gain: 0 },
  { y: 390, colour: COLOURS.blue, start: 20, speed: 12, gain: 41 },
];
const FINISH_X = 574;

function raceFrame(now: number): string {
  const cars = CARS.map(({ y, colour, start, speed, gain }) => {
    const x = start + speed * now + (gain * now * now) / 2;
    const pace = speed + gain * now;
    const trail = Array.from({ length: 3 }, (_, i) =>
      stroke(`M${x - 62 - i * 4} ${y - 14 + i * 14}h${-pace * 0.3}`, COLOURS.white, 4, {
        opacity: clamp((pace - 40) / 140),
      }),
    );
    return group({}, ...trail, car(x, y, colour, x * 2.6));
  });
  const chequers = Array.from({ length: 24 }, (_, i) =>
    rectangle(
      FINISH_X + (i % 2) * 14,
      108 + Math.floor(i / 2) * 28,
      14,
      14,
      i % 2 === 0 ? COLOURS.ink : COLOURS.white,
    ),
  );
  const swapped = Array.from({ length: 24 }, (_, i) =>
    rectangle(
      FINISH_X + (i % 2) * 14,
      122 + Math.floor(i / 2) * 28,
      14,
      14,
      i % 2 === 0 ? COLOURS.white : COLOURS.ink,
    ),
  );
  return group(
    {},
    rectangle(0, 0, 640, 480, '#8fcf7a'),
    rectangle(0, 0, 640, 62, '#a9dcf7'),
    ...[40, 150, 270, 400, 520, 620].map((x, i) => tree(x, 84, 60 + (i % 3) * 14, COLOURS.forest)),
    rectangle(0, 100, 640, 352, '#5c6270'),
    rectangle(0, 100, 640, 8, COLOURS.white),
    rectangle(0, 444, 640, 8, COLOURS.white),
    ...[226, 336].map((y) =>
      stroke(`M0 ${y}H640`, '#ffffffaa', 4, { 'stroke-dasharray': '26 26' }),
    ),
    ...chequers,
    ...swapped,
    ...cars,
  );
}

function car(x: number, y: number, colour: string, turn: number): string {
  const wheel = (dx: number) =>
    placed(
      dx,
      22,
      { turn },
      circle(0, 0, 14, '#23262f'),
      circle(0, 0, 6, '#c3c9d4'),
      rectangle(-1.5, -12, 3, 24, '#c3c9d4'),
    );
  return placed(
    x,
    y,
    {},
    ellipse(0, 36, 58, 6, '#00000030'),
    path(
      'M-56 22V0Q-54 -10 -40 -12L-22 -34Q-18 -38 -12 -38H18Q26 -38 30 -32L42 -12Q58 -10 58 6V22Z',
      colour,
    ),
    path('M-26 -12L-14 -30H0V-12Z', '#cfe8f5'),
    path('M6 -12V-30H18L30 -12Z', '#cfe8f5'),
    wheel(-32),
    wheel(34),
  );
}

const PUFF_SECONDS = 2.4;

/** The film of a steam train, drawn for the time of the event; it is shown from its end. */
function trainScene(event: number): string {
  const x = 92 + event * 72;
  const chimney = (time: number) => 92 + time * 72 + 74;
  const puffs = Array.from({ length: 14 }, (_, i) => {
    const born = i * 0.42 - 1.9;
    const age = event - born;
    if (age < 0 || age > PUFF_SECONDS) return '';
    const part = age / PUFF_SECONDS;
    return circle(chimney(born) - 26 * age, 232 - 74 * age ** 0.8, 12 + 30 * part, COLOURS.white, {
      opacity: 0.95 * (1 - part),
    });
  });
  const drop = event - 2.2;
  const applePart = clamp(drop / 0.75);
  const appleY = 196 + 196 * applePart ** 2;
  const hop = drop > 0.75 ? 22 * Math.sin(Math.PI * clamp((drop - 0.75) / 0.35)) : 0;
  return group(
    {},
    rectangle(0, 0, 640, 480, '#bfe6fa'),
    cloud(120, 70, 100),
    cloud(350, 50, 80),
    path('M0 320Q150 250 320 300T640 270V480H0Z', '#9bd08a'),
    ...[60, 240, 330, 480].map((tx, i) => fir(tx, 330 - (i % 2) * 14, 90, '#3f9a6a')),
    rectangle(0, 400, 640, 80, '#b98a5f'),
    ...Array.from({ length: 17 }, (_, i) => rectangle(i * 40, 392, 22, 14, COLOURS.bark)),
    rectangle(0, 386, 640, 8, COLOURS.slate),
    ...puffs,
    locomotive(x, event),
    tree(560, 436, 300, COLOURS.leaf),
    ...[
      [520, 190],
      [600, 170],
      [548, 130],
    ].map(([ax = 0, ay = 0]) => thing('red-apple', ax, ay, 30)),
    thing('red-apple', 500, appleY + 48 - hop, 34, { turn: drop > 0 ? applePart * 160 : 0 }),
  );
}

function locomotive(x: number, time: number): string {
  const turn = time * 72 * (180 / (Math.PI * 30));
  const wheel = (dx: number, radius: number) =>
    placed(
      dx,
      386 - radius,
      { turn: (turn * 30) / radius },
      circle(0, 0, radius, '#2b2f3a'),
      circle(0, 0, radius - 6, COLOURS.red),
      rectangle(-2.5, -radius + 5, 5, radius * 2 - 10, '#2b2f3a'),
      rectangle(-radius + 5, -2.5, radius * 2 - 10, 5, '#2b2f3a'),
      circle(0, 0, 6, COLOURS.sun),
    );
  const [rodX, rodY] = onCircle(0, 0, 14, turn);
  return placed(
    x,
    0,
    {},
    rectangle(-92, 236, 84, 110, COLOURS.red, { rx: 8 }),
    rectangle(-78, 252, 52, 44, '#ffe6a8', { rx: 6 }),
    rectangle(-102, 226, 104, 16, COLOURS.ink, { rx: 6 }),
    rectangle(-14, 270, 128, 76, '#2f5d50', { rx: 30 }),
    rectangle(-14, 270, 60, 76, '#2f5d50'),
    stroke('M26 270V346M66 270V346', COLOURS.sun, 6),
    path('M62 272L56 232H92L86 272Z', COLOURS.ink),
    rectangle(50, 222, 48, 14, COLOURS.ink, { rx: 5 }),
    circle(18, 262, 17, COLOURS.sun),
    rectangle(-96, 342, 224, 18, COLOURS.ink, { rx: 6 }),
    polygon(
      [
        [120, 350],
        [158, 386],
        [112, 386],
      ],
      COLOURS.slate,
    ),
    wheel(-56, 30),
    wheel(16, 30),
    wheel(84, 20),
    stroke(`M${-56 + rodX} ${356 + rodY}L${16 + rodX} ${356 + rodY}`, '#c3c9d4', 8),
  );
}

const TRAIN_SECONDS = 4.4;

/** When the lamp shines: six times in uneven groups, never more than twice a second. */
const FLASHES = [0.5, 1.05, 2.2, 2.75, 3.3, 4.5];

function lighthouseFrame(now: number): string {
  const shine = Math.max(
    0,
    ...FLASHES.map((at) =>
      Math.min(eased(passed(now, at, at + 0.1)), 1 - passed(now, at + 0.22, at + 0.4)),
    ),
  );
  const random = chance(341);
  return group(
    {},
    rectangle(0, 0, 640, 480, '#16224a'),
    rectangle(0, 200, 640, 160, '#27386b', { opacity: 0.6 }),
    stars({ width: 640, height: 480 }, 260, 46, random),
    circle(540, 80, 30, '#ffeec2'),
    circle(552, 72, 27, '#16224a'),
    path('M206 128L640 40V230Z', '#ffe9a3', { opacity: 0.62 * shine }),
    path('M206 128L0 86V176Z', '#ffe9a3', { opacity: 0.5 * shine }),
    rectangle(0, 350, 640, 130, '#12345a'),
    ...[372, 404, 440].map((y, i) =>
      stroke(
        `M${-60 + wrapped(now * 16 + i * 30, 60)} ${y}${'q15 -8 30 0t30 0'.repeat(12)}`,
        '#2d5a88',
        4,
      ),
    ),
    path('M60 480Q90 380 160 356H252Q320 380 350 480Z', '#0b1430'),
    path('M166 360L184 150H228L246 360Z', '#eef2f8'),
    path('M180 206L176 250H236L232 206Z', COLOURS.red),
    path('M171 306L166 352H246L241 306Z', COLOURS.red),
    rectangle(172, 144, 68, 10, COLOURS.ink),
    rectangle(186, 108, 40, 38, shine > 0.05 ? '#fff3c4' : '#4a5578'),
    path('M178 108L206 78L234 108Z', COLOURS.red),
    circle(206, 128, 9 + 16 * shine, '#fffbe6', { opacity: 0.25 + 0.75 * shine }),
    placed(
      470 + 10 * Math.sin(now * 0.8),
      392,
      { turn: 4 * Math.sin(now * 1.4) },
      path('M-44 0H44L30 24H-30Z', '#6f4a32'),
      rectangle(-14, -24, 30, 24, COLOURS.paper),
      rectangle(-6, -16, 10, 9, COLOURS.sun),
    ),
  );
}

export const machineClips = {
  'video-race': { seconds: RACE_SECONDS, frame: raceFrame },
  'video-train': {
    seconds: TRAIN_SECONDS,
    frame: (now) => trainScene(TRAIN_SECONDS - 0.6 - now),
  },
  'video-lighthouse': { seconds: 5.3, frame: lighthouseFrame },
} satisfies Record<string, Clip>;
