import type { Clip } from '#prisma/seed/make/clip';
import { blend, eased, keyed, passed } from '#prisma/seed/make/picture/motion';
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

const FLOOR = 400;
const RADIUS = 52;
const FALL_SECONDS = 0.55;
const LET_GO_AT = 0.8;

/** When the thing touches the floor, and how high it rises after each time. */
interface Fall {
  touches: readonly number[];
}

const BOUNCING: Fall = { touches: [1.35, 2.15, 2.75, 3.2, 3.5] };
const STAYING: Fall = { touches: [1.35] };

function heightAt(now: number, { touches }: Fall): number {
  const [first = 0] = touches;
  const top = FLOOR - RADIUS - 120;
  if (now < LET_GO_AT) return top;
  if (now < first) return top * (1 - ((now - LET_GO_AT) / FALL_SECONDS) ** 2);
  for (let i = 0; i + 1 < touches.length; i++) {
    const [from = 0, to = 0] = [touches[i], touches[i + 1]];
    if (now < to) {
      const part = (now - from) / (to - from);
      return 4 * 220 * (to - from) ** 2 * part * (1 - part);
    }
  }
  return 0;
}

/** A thing in a grey cloth, let go by a claw. */
function dropFrame(now: number, fall: Fall): string {
  const up = heightAt(now, fall);
  const squash = Math.max(0, ...fall.touches.map((at) => 1 - Math.abs(now - at - 0.03) / 0.08));
  const dust = fall.touches.slice(0, 1).flatMap((at) => {
    const part = passed(now, at, at + 0.5);
    if (part <= 0 || part >= 1) return [];
    return [-1, 1].map((side) =>
      ellipse(320 + side * (60 + 70 * part), FLOOR - 6, 24 * (1 - part) + 6, 9, COLOURS.white, {
        opacity: 0.7 * (1 - part),
      }),
    );
  });
  const open = eased(passed(now, LET_GO_AT - 0.2, LET_GO_AT));
  const claw = (side: 1 | -1) =>
    placed(
      320 + side * 20,
      78,
      { turn: -side * (14 + 22 * open), flip: side },
      path('M-8 0H12Q54 30 40 84L24 80Q30 44 -8 18Z', COLOURS.ink),
    );
  return group(
    {},
    rectangle(0, 0, 640, 480, '#dfe9f3'),
    ...[80, 240, 400, 560].map((x) => rectangle(x, 0, 5, FLOOR, '#cfdcea')),
    rectangle(0, FLOOR, 640, 80, '#b99a78'),
    rectangle(0, FLOOR, 640, 9, '#d3b592'),
    rectangle(308, 0, 24, 84, COLOURS.slate),
    ellipse(320, FLOOR + 14, 66 - up * 0.1, 10, '#00000026'),
    ...dust,
    placed(
      320,
      FLOOR - up,
      {},
      group(
        { transform: `scale(${1 + 0.1 * squash} ${1 - 0.12 * squash})` },
        circle(0, -RADIUS, RADIUS, '#8d98a8'),
        path('M-50 -66Q-20 -40 8 -62T50 -58', 'none', {
          stroke: '#74808f',
          'stroke-width': 6,
          'stroke-linecap': 'round',
        }),
        path('M-44 -32Q-10 -12 20 -28T46 -30', 'none', {
          stroke: '#74808f',
          'stroke-width': 6,
          'stroke-linecap': 'round',
        }),
        path('M-16 -100L0 -112L16 -100L8 -122H-8Z', '#74808f'),
        stroke('M-14 -101H14', COLOURS.coral, 8),
      ),
    ),
    claw(1),
    claw(-1),
  );
}

/** Two equal discs whose paths cross: the oldest ambiguous film there is. */
function discsFrame(now: number): string {
  const part = passed(now, 0.4, 3.2);
  const offset = blend(-230, 230, part);
  const disc = (x: number) => circle(x, 240, 42, COLOURS.ink);
  return group(
    {},
    rectangle(0, 0, 640, 480, '#f3e7cf'),
    rectangle(0, 330, 640, 4, '#dccaa6'),
    stroke('M320 366v26M300 379h40', '#b9a27a', 6),
    disc(320 + offset),
    disc(320 - offset),
  );
}

/** A child's mouth opens wide and closes again. */
function mouthFrame(now: number): string {
  const open = keyed(now, [0.5, 0], [1.6, 1], [2.9, 0.94], [3.9, 0]);
  const tilt = -5 * open;
  const breath = 2 * Math.sin(now * 3);
  return group(
    {},
    rectangle(0, 0, 640, 480, '#ffd9a8'),
    ...Array.from({ length: 24 }, (_, i) =>
      circle(40 + (i % 6) * 112, 50 + Math.floor(i / 6) * 120, 12, '#ffe6c4'),
    ),
    path('M120 500Q140 372 320 366Q500 372 520 500Z', COLOURS.teal),
    placed(
      320,
      380,
      { turn: tilt },
      rectangle(-40, -70, 80, 80, '#e3ae84', { rx: 26 }),
      circle(-132, -150, 26, COLOURS.skin),
      circle(132, -150, 26, COLOURS.skin),
      path(
        'M-130 -170C-130 -270 -70 -300 0 -300S130 -270 130 -170C130 -80 70 -26 0 -26S-130 -80 -130 -170Z',
        COLOURS.skin,
      ),
      path(
        'M-136 -180C-150 -300 -60 -336 0 -334S150 -300 136 -180C110 -230 70 -256 10 -252C-60 -250 -110 -230 -136 -180Z',
        '#5a3a24',
      ),
      stroke('M-82 -172Q-56 -154 -30 -170M30 -170Q56 -154 82 -172', '#5a3a24', 9),
      stroke(
        `M-84 ${-206 - 8 * open}Q-56 ${-222 - 8 * open} -30 ${-210 - 8 * open}M30 ${-210 - 8 * open}Q56 ${-222 - 8 * open} 84 ${-206 - 8 * open}`,
        '#5a3a24',
        8,
      ),
      stroke('M-8 -136Q0 -128 8 -136', '#c98d61', 6),
      ellipse(-88, -124, 24, 16, '#f2927a', { opacity: 0.5 }),
      ellipse(88, -124, 24, 16, '#f2927a', { opacity: 0.5 }),
      ellipse(0, -84 + breath * open * 0.4, 30 + 12 * open, 5 + 40 * open, '#7a2430'),
      ellipse(0, -84 + 24 * open, 22 + 6 * open, 1 + 14 * open, '#e8707a'),
    ),
  );
}

export const dropClips = {
  'fu-drop-bounces': { seconds: 4.2, frame: (now) => dropFrame(now, BOUNCING) },
  'fu-drop-stays': { seconds: 3.2, frame: (now) => dropFrame(now, STAYING) },
  'fu-discs': { seconds: 3.6, frame: discsFrame },
  'fu-mouth': { seconds: 4.6, frame: mouthFrame },
} satisfies Record<string, Clip>;
