import { thing } from '#prisma/seed/make/picture/artwork';
import type { Clip } from '#prisma/seed/make/clip';
import { blend, eased, passed, wrapped } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import {
  blob,
  circle,
  ellipse,
  group,
  path,
  placed,
  rectangle,
  stroke,
  text,
  type Point,
} from '#prisma/seed/make/picture/svg';

const PULSE_SECONDS = 1.6;

/** How far the bell is squeezed: a quick pull, then a slow opening. */
function squeezed(now: number): number {
  const beat = wrapped(now, PULSE_SECONDS) / PULSE_SECONDS;
  return beat < 0.3 ? eased(beat / 0.3) : 1 - eased((beat - 0.3) / 0.7);
}

/** Light dots on a bell that pulses upwards and on the arms it trails; nothing else is drawn. */
function dotFrame(now: number): string {
  const squeeze = squeezed(now);
  const beat = (now % PULSE_SECONDS) / PULSE_SECONDS;
  const rise = (Math.floor(now / PULSE_SECONDS) + eased(Math.min(1, beat / 0.75))) * 66;
  const [x, y] = [320 + 22 * Math.sin(now * 0.9), 300 - rise];
  const [wide, high] = [124 * (1 - 0.34 * squeeze), 84 * (1 + 0.3 * squeeze)];
  const dots: Point[] = [];
  for (let i = 0; i <= 12; i++) {
    const angle = Math.PI * (i / 12);
    dots.push([x - wide * Math.cos(angle), y - high * Math.sin(angle)]);
  }
  for (let i = 1; i < 6; i++) {
    dots.push([x - wide + (i * wide) / 3, y + (i % 2 === 0 ? 4 : 15)]);
  }
  for (const [arm, spread] of [-0.78, -0.3, 0.3, 0.78].entries()) {
    const joints = arm === 1 || arm === 2 ? 7 : 5;
    for (let joint = 1; joint <= joints; joint++) {
      const lag = squeezed(now - joint * 0.11);
      const wave = (3 + 4.2 * joint) * Math.sin(2.6 * now - joint * 0.75 + arm * 1.9);
      dots.push([
        x + spread * 116 * (1 - 0.36 * lag) + wave,
        y + 18 + joint * (19 + 7 * squeezed(now - joint * 0.05)),
      ]);
    }
  }
  return group(
    {},
    rectangle(0, 0, 640, 480, '#0b1026'),
    ...dots.map(([dx, dy]) => circle(dx, dy, 5.5, '#fffbe6')),
  );
}

const CUP_X = [140, 320, 500];

interface Swap {
  at: number;
  seconds: number;
  /** Places, from the left, whose cups change. */
  between: [number, number];
}

/** Where each cup is and how far it is lifted out of the row to pass the other. */
function cupPlaces(now: number, swaps: readonly Swap[]): { x: number; depth: number }[] {
  let order = [0, 1, 2];
  const result = CUP_X.map((x) => ({ x, depth: 0 }));
  for (const { at, seconds, between } of swaps) {
    const part = passed(now, at, at + seconds);
    const [left, right] = between;
    const [a, b] = [order[left] ?? 0, order[right] ?? 0];
    const [fromX, toX] = [CUP_X[left] ?? 0, CUP_X[right] ?? 0];
    if (part > 0) {
      const way = eased(part);
      const lift = Math.sin(Math.PI * way) * 46;
      result[a] = { x: blend(fromX, toX, way), depth: lift };
      result[b] = { x: blend(toX, fromX, way), depth: -lift };
    }
    if (part >= 1) {
      order = order.map((cup, place) => (place === left ? b : place === right ? a : cup));
    }
  }
  return result;
}

/** Three cups on a table; `under` draws what a cup hides until `closedAt`. */
function cupsFrame(
  now: number,
  closedAt: number,
  swaps: readonly Swap[],
  under: (cup: number, x: number) => string,
): string {
  const places = cupPlaces(now, swaps).map((place, cup) => ({ ...place, cup }));
  const lifted = 1 - eased(passed(now, closedAt - 0.5, closedAt));
  const ended = now > (swaps.at(-1)?.at ?? 0) + 0.6;
  const drawn = places
    .sort((first, second) => first.depth - second.depth)
    .map(({ x, depth, cup }) => {
      const size = 1 + depth / 320;
      return group(
        {},
        ellipse(x, 372 + depth, 74 * size, 15, '#00000028'),
        now < closedAt ? under(cup, x) : '',
        placed(
          x,
          370 + depth - lifted * 150,
          { scale: size },
          path('M-48 -150H48L70 0Q0 22 -70 0Z', COLOURS.coral),
          path('M-48 -150H-20L-34 10Q-54 8 -70 0Z', '#ffffff', { opacity: 0.16 }),
          ellipse(0, -150, 48, 11, '#d9503d'),
          stroke('M-66 -26Q0 -6 66 -26', COLOURS.paper, 9),
        ),
      );
    });
  return group(
    {},
    rectangle(0, 0, 640, 480, '#3d5a80'),
    ...[0, 1, 2, 3].map((i) => circle(80 + i * 160, 60, 26, '#486a94')),
    rectangle(0, 300, 640, 180, '#c98f5f'),
    rectangle(0, 300, 640, 12, '#dba676'),
    ...drawn,
    ...(ended
      ? ['1', '2', '3'].map((number, i) =>
          group(
            {},
            circle(CUP_X[i] ?? 0, 436, 24, COLOURS.ink),
            text(CUP_X[i] ?? 0, 437, 28, COLOURS.white, number),
          ),
        )
      : []),
  );
}

const MOUSE_SWAPS: Swap[] = [
  { at: 1.5, seconds: 0.62, between: [1, 2] },
  { at: 2.25, seconds: 0.58, between: [0, 2] },
  { at: 2.95, seconds: 0.55, between: [0, 1] },
  { at: 3.6, seconds: 0.52, between: [1, 2] },
];

const FRUIT_SWAPS: Swap[] = [
  { at: 2.0, seconds: 0.75, between: [1, 2] },
  { at: 2.9, seconds: 0.7, between: [0, 1] },
  { at: 3.75, seconds: 0.7, between: [0, 2] },
];

/** A long body that swings from side to side, seen from a boat above. */
function underBoatFrame(now: number): string {
  const length = 230;
  const travel = blend(440, -260, passed(now, 0, 5));
  const swing = (s: number) => (6 + 26 * s ** 1.6) * Math.sin(5.2 * s - 2 * Math.PI * 1.05 * now);
  const spine = (s: number): Point => [230 + swing(s) + travel * -0.18 + 100, travel + s * length];
  const half = (s: number) =>
    s < 0.3 ? 5 + 26 * Math.sin((Math.PI / 2) * (s / 0.3)) ** 0.8 : 31 - 25 * ((s - 0.3) / 0.7);
  const sides: Point[] = [];
  for (let s = 0; s <= 1; s += 0.1) sides.push([spine(s)[0] - half(s), spine(s)[1]]);
  for (let s = 1; s >= -0.01; s -= 0.1) sides.push([spine(s)[0] + half(s), spine(s)[1]]);
  const [finX, finY] = spine(0.3);
  const [backX, backY] = spine(0.68);
  const [tailX, tailY] = spine(1);
  const lean = (Math.atan2(swing(1) - swing(0.9), length * 0.1) * 180) / Math.PI;
  const shape = group(
    { opacity: 0.72 },
    path(blob(sides), '#0f3550'),
    path(
      `M${finX - 20} ${finY - 18}L${finX - 96} ${finY + 52}L${finX - 22} ${finY + 26}Z`,
      '#0f3550',
    ),
    path(
      `M${finX + 20} ${finY - 18}L${finX + 96} ${finY + 52}L${finX + 22} ${finY + 26}Z`,
      '#0f3550',
    ),
    path(`M${backX - 10} ${backY - 6}l-24 22l26 0Z`, '#0f3550'),
    path(`M${backX + 10} ${backY - 6}l24 22l-26 0Z`, '#0f3550'),
    placed(tailX, tailY - 6, { turn: -lean }, path('M-7 -6L-4 60Q0 66 4 60L7 -6Z', '#0f3550')),
  );
  const ripples = Array.from({ length: 16 }, (_, i) => {
    const [x, y] = [30 + ((i * 167) % 580), 20 + ((i * 103) % 450)];
    return stroke(`M${x + 8 * Math.sin(now + i)} ${y}q14 -9 28 0t28 0`, '#8fd3ea', 4, {
      opacity: 0.55,
    });
  });
  const bob = 4 * Math.sin(now * 1.8);
  return group(
    {},
    rectangle(0, 0, 640, 480, '#3f9fc4'),
    ellipse(320, 250, 420, 300, '#57b4d4', { opacity: 0.5 }),
    shape,
    ...ripples,
    placed(
      500 + bob,
      250,
      { turn: 8 + bob * 0.6 },
      ellipse(10, 16, 66, 122, '#00000022'),
      path('M0 -124Q66 -60 54 60Q46 108 0 112Q-46 108 -54 60Q-66 -60 0 -124Z', '#a9714b'),
      path('M0 -102Q50 -50 40 56Q34 92 0 94Q-34 92 -40 56Q-50 -50 0 -102Z', '#d9a066'),
      rectangle(-46, -30, 92, 18, '#a9714b'),
      rectangle(-44, 40, 88, 18, '#a9714b'),
      ellipse(0, 6, 26, 22, COLOURS.coral),
      circle(0, 4, 15, COLOURS.sun),
      stroke('M-30 -4L-96 -44M30 -4L96 -44', '#8d5f3f', 7),
    ),
  );
}

export const animalClips = {
  'video-dots': { seconds: 4.8, frame: dotFrame, posterAt: 0.6 },
  'video-cups': {
    seconds: 4.8,
    frame: (now) =>
      cupsFrame(now, 1.3, MOUSE_SWAPS, (cup, x) => (cup === 1 ? thing('mouse', x, 336, 92) : '')),
  },
  'pair-cups-clip': {
    seconds: 5.2,
    frame: (now) =>
      cupsFrame(now, 1.7, FRUIT_SWAPS, (cup, x) =>
        thing((['red-apple', 'lemon', 'strawberry'] as const)[cup] ?? 'lemon', x, 336, 84),
      ),
  },
  'video-under-boat': { seconds: 5, frame: underBoatFrame },
} satisfies Record<string, Clip>;
