import type { Clip } from '#prisma/seed/make/clip';
import { between, chance } from '#prisma/seed/make/chance';
import { blend, clamp, wrapped } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import { cloud, tree } from '#prisma/seed/make/picture/scenery';
import {
  circle,
  ellipse,
  group,
  path,
  placed,
  rectangle,
  stroke,
} from '#prisma/seed/make/picture/svg';
import { lines, mixed, shaped, type Sound } from '#prisma/seed/make/sound/samples';
import { rain, thunder } from '../sounds/nature';

const FLASH_AT = 1;
/** Three seconds later: the storm is one kilometre away. */
const THUNDER_AT = 4;

/** One flash over the sea, a stopwatch that starts with it, and thunder. */
function stormFrame(now: number): string {
  const flash = now < FLASH_AT ? 0 : clamp(1 - (now - FLASH_AT) / 0.5);
  const bolt =
    now >= FLASH_AT && now < FLASH_AT + 0.45
      ? stroke('M452 96L420 168L446 172L402 262', '#fff7cf', 8, { opacity: 0.3 + 0.7 * flash })
      : '';
  const random = chance(311);
  const drops = Array.from({ length: 26 }, () => {
    const [x, y0, speed] = [
      between(random, 0, 680),
      between(random, 0, 480),
      between(random, 420, 560),
    ];
    const y = wrapped(y0 + now * speed, 500);
    return stroke(`M${x - y * 0.12} ${y}l-3 18`, '#9db4d6', 2.5, { opacity: 0.5 });
  });
  const heard = now >= THUNDER_AT;
  const wave = wrapped(now, 0.5) / 0.5;
  return group(
    {},
    rectangle(0, 0, 640, 480, '#27304f'),
    rectangle(0, 0, 640, 300, '#c9d3ff', { opacity: 0.3 * flash }),
    bolt,
    placed(430, 84, {}, cloud(0, 0, 190, '#4a5578'), cloud(-150, 20, 130, '#3f4a6b')),
    rectangle(0, 270, 640, 210, '#1d3d5c'),
    ...[300, 336, 376].map((y, i) =>
      stroke(
        `M${-40 + wrapped(now * 14 + i * 50, 60)} ${y}q15 -9 30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0`,
        '#3b6a8f',
        4,
      ),
    ),
    path('M0 480V372Q120 330 240 400Q300 440 330 480Z', '#151c33'),
    rectangle(60, 300, 110, 80, '#0f1528'),
    path('M46 304L115 250L184 304Z', '#0a0f1e'),
    rectangle(84, 322, 30, 30, '#ffcf7a'),
    ...drops,
    stopwatch(560, 396, now),
    heard
      ? group(
          {},
          circle(70, 66, 44, '#ffffff', { opacity: 0.12 }),
          path('M48 56H62L80 40V92L62 76H48Z', COLOURS.white),
          stroke('M90 54Q98 66 90 78', COLOURS.white, 5, { opacity: 1 - wave * 0.6 }),
          stroke('M100 44Q114 66 100 88', COLOURS.white, 5, { opacity: 1 - wave }),
        )
      : '',
  );
}

/** Runs from the flash on and stops with the thunder; one mark is one second. */
function stopwatch(x: number, y: number, now: number): string {
  const seconds = clamp(now - FLASH_AT, 0, THUNDER_AT - FLASH_AT);
  const marks = Array.from({ length: 6 }, (_, i) =>
    placed(0, 0, { turn: i * 60 }, rectangle(-3, -48, 6, 13, COLOURS.ink)),
  );
  return placed(
    x,
    y,
    {},
    rectangle(-9, -76, 18, 18, COLOURS.slate, { rx: 4 }),
    circle(0, 0, 60, COLOURS.slate),
    circle(0, 0, 53, COLOURS.paper),
    ...marks,
    placed(0, 0, { turn: seconds * 60 }, stroke('M0 8V-40', COLOURS.coral, 7)),
    circle(0, 0, 7, COLOURS.coral),
  );
}

function stormSound(): Sound {
  const wet = shaped(rain(6, 312), lines([0, 0.5], [6, 0.5]));
  return mixed(6, [
    { sound: wet, at: 0, gain: 0.3 },
    { sound: thunder(2, 313), at: THUNDER_AT, gain: 0.9 },
  ]);
}

const GROUND = 412;

/** White balls that shoot straight down, jump off everything, and stay lying. */
function fallingFrame(now: number): string {
  const random = chance(321);
  const balls = Array.from({ length: 90 }, () => {
    const start = between(random, -1.2, 4.2);
    const x = between(random, 10, 630);
    const size = between(random, 5, 9);
    const floor = x > 210 && x < 430 ? roofOf(x) : GROUND + between(random, 4, 54);
    return ball(now - start, x, floor, size, between(random, -46, 46));
  });
  return group(
    {},
    rectangle(0, 0, 640, 480, '#9aa9bf'),
    cloud(130, 60, 190, '#6d7d98'),
    cloud(400, 40, 240, '#7988a2'),
    cloud(600, 80, 150, '#6d7d98'),
    tree(70, 420, 210, '#5a9a68'),
    tree(570, 416, 170, '#4f8c5d'),
    rectangle(0, GROUND - 6, 640, 90, '#7fae72'),
    path('M0 446H640V480H0Z', '#6b7280'),
    path(
      'M196 410Q200 356 240 350L276 300Q280 292 292 292H376Q390 292 398 302L428 350Q452 354 454 410Z',
      COLOURS.red,
    ),
    path('M262 350L288 308H322V350Z', '#cfe8f5'),
    path('M334 308H372L400 350H334Z', '#cfe8f5'),
    circle(252, 412, 30, '#2b2f3a'),
    circle(400, 412, 30, '#2b2f3a'),
    circle(252, 412, 13, '#c3c9d4'),
    circle(400, 412, 13, '#c3c9d4'),
    ...balls,
  );
}

function roofOf(x: number): number {
  return x > 282 && x < 390 ? 290 : 348;
}

function ball(age: number, x: number, floor: number, size: number, aside: number): string {
  const fall = 0.62;
  if (age < 0) return '';
  const look = (cx: number, cy: number) =>
    circle(cx, cy, size, COLOURS.white) +
    circle(cx, cy, size, 'none', { stroke: '#b9c9de', 'stroke-width': 2 });
  if (age < fall) return look(x, blend(-30, floor, (age / fall) ** 1.5));
  const [first, second] = [0.36, 0.22];
  const since = age - fall;
  if (since < first) return look(x + aside * since, floor - hop(since / first, 46));
  if (since < first + second) {
    return look(x + aside * since, floor - hop((since - first) / second, 14));
  }
  return look(x + aside * (first + second), floor);
}

function hop(part: number, height: number): number {
  return 4 * height * part * (1 - part);
}

/** Small pale flakes that turn and sway as they come down on a path in the park. */
function driftingFrame(now: number): string {
  const random = chance(331);
  const flakes = Array.from({ length: 70 }, () => {
    const [x0, y0] = [between(random, -20, 660), between(random, 0, 520)];
    const speed = between(random, 42, 74);
    const phase = between(random, 0, 6.28);
    const y = wrapped(y0 + now * speed, 520) - 20;
    const x = x0 + 22 * Math.sin(now * 1.5 + phase) - now * 8;
    const tumble = now * 90 + phase * 60;
    const narrow = 0.45 + 0.55 * Math.abs(Math.cos(now * 2.1 + phase));
    return placed(
      x,
      y,
      { turn: tumble },
      ellipse(0, 0, 7, 5.5 * narrow, phase > 3 ? '#ffffff' : '#fdf3f6'),
    );
  });
  const lying = Array.from({ length: 60 }, () =>
    ellipse(between(random, 0, 640), between(random, 400, 478), 7, 3, '#f6f1f4'),
  );
  return group(
    {},
    rectangle(0, 0, 640, 480, '#b7cbdc'),
    path('M0 330Q160 290 330 318T640 300V480H0Z', '#9fb4bd'),
    path('M0 380Q200 350 420 372T640 360V480H0Z', '#8ea3ab'),
    path('M210 480L300 372H360L470 480Z', '#c8c4bd'),
    rectangle(118, 170, 12, 250, '#4b5262'),
    path('M100 176H148L138 130H110Z', '#4b5262'),
    circle(124, 152, 13, '#fff3c4'),
    bench(500, 400),
    ...lying,
    ...flakes,
  );
}

function bench(x: number, y: number): string {
  return placed(
    x,
    y,
    {},
    rectangle(-80, -52, 160, 12, '#8a6a4f', { rx: 4 }),
    rectangle(-80, -32, 160, 12, '#8a6a4f', { rx: 4 }),
    rectangle(-86, -8, 172, 14, '#9a785a', { rx: 4 }),
    rectangle(-66, -52, 10, 96, '#4b5262'),
    rectangle(56, -52, 10, 96, '#4b5262'),
  );
}

export const natureClips = {
  'video-storm': { seconds: 6, frame: stormFrame, sound: stormSound },
  'video-falling': { seconds: 4, frame: fallingFrame },
  'pair-drifting-clip': { seconds: 5, frame: driftingFrame },
} satisfies Record<string, Clip>;
