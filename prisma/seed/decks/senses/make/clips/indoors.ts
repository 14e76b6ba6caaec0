import type { Clip } from '#prisma/seed/make/clip';
import { blend, clamp, keyed } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import {
  circle,
  ellipse,
  group,
  onCircle,
  path,
  placed,
  rectangle,
  stroke,
} from '#prisma/seed/make/picture/svg';
import { tapping } from '../sounds/indoors';

const TAP_SECONDS = 0.42;

/** A creature with folded arms taps its foot and looks from the clock to the door and back. */
function tappingFrame(now: number): string {
  const tap = Math.max(0, Math.sin(((now % TAP_SECONDS) / TAP_SECONDS) * Math.PI)) * 22;
  const lookX = keyed(now, [0.6, 13], [1, 13], [1.5, -13], [2.8, -13], [3.3, 13], [5.5, 13]);
  const lookY = keyed(now, [0.6, -13], [1, -13], [1.5, 2], [2.8, 2], [3.3, -13], [5.5, -13]);
  const [handX, handY] = onCircle(500, 100, 44, now * 60);
  return group(
    {},
    rectangle(0, 0, 640, 480, '#f3e2d3'),
    rectangle(0, 400, 640, 80, '#c79c74'),
    rectangle(50, 150, 130, 252, '#8d5f3f', { rx: 6 }),
    rectangle(64, 164, 102, 226, '#a9714b', { rx: 4 }),
    circle(150, 284, 8, COLOURS.sun),
    circle(500, 100, 66, COLOURS.white, { stroke: COLOURS.ink, 'stroke-width': 8 }),
    stroke(`M500 100L${handX.toFixed(1)} ${handY.toFixed(1)}M500 100L524 84`, COLOURS.ink, 6),
    ellipse(340, 408, 110, 14, '#00000022'),
    rectangle(284, 378, 44, 26, '#5d7fb8', { rx: 12 }),
    placed(350, 402, { turn: -tap }, rectangle(-6, -24, 66, 26, '#5d7fb8', { rx: 12 })),
    path('M236 380Q220 200 340 196Q460 200 444 380Q340 396 236 380Z', '#7fa3de'),
    circle(304, 268, 30, COLOURS.white),
    circle(376, 268, 30, COLOURS.white),
    circle(304 + lookX, 268 + lookY, 13, COLOURS.ink),
    circle(376 + lookX, 268 + lookY, 13, COLOURS.ink),
    path('M270 236H338V256Q304 244 270 262Z', '#6b90cf'),
    path('M342 236H410V262Q376 244 342 256Z', '#6b90cf'),
    stroke('M318 318Q340 308 362 320', COLOURS.ink, 7),
    stroke('M246 342Q330 366 420 338M434 342Q350 372 262 350', '#5d7fb8', 22),
    tap > 12 ? stroke('M424 398l18 -10M426 412l22 2', COLOURS.ink, 5) : '',
  );
}

interface Hop {
  at: number;
  seconds: number;
}

const BEAT = 0.4;

/** Hops one after another; lengths in beats. */
function rhythm(...beats: number[]): Hop[] {
  let at = 0.3;
  return beats.map((length) => {
    const hop = { at, seconds: length * BEAT };
    at += hop.seconds;
    return hop;
  });
}

const DANCERS = [
  { x: 120, colour: '#58bd7d', dark: '#3b9160', hops: rhythm(2, 2, 2, 2, 2, 2) },
  { x: 320, colour: '#ff9a5c', dark: '#de7639', hops: rhythm(1, 1, 4, 1, 1, 4) },
  { x: 520, colour: '#a084d6', dark: '#7a5fb5', hops: rhythm(4, 1, 1, 4, 1, 1) },
];

function dancersFrame(now: number): string {
  const dancers = DANCERS.map(({ x, colour, dark, hops }) => {
    const hop = hops.find(({ at, seconds }) => now >= at && now < at + seconds);
    // Up at once and down again: a hop takes a third of a second, the rest is waiting.
    const part = hop ? clamp((now - hop.at) / 0.34) : 1;
    const lift = 96 * Math.sin(Math.PI * part);
    const squash = part < 1 ? blend(1.06, 1, part) : 1;
    return group(
      {},
      ellipse(x, 404, 70 - lift * 0.25, 12, '#00000044'),
      placed(
        x,
        400 - lift,
        {},
        group(
          { transform: `scale(${(2 - squash).toFixed(3)} ${squash.toFixed(3)})` },
          path('M-66 0Q-78 -150 0 -154Q78 -150 66 0Q0 12 -66 0Z', colour),
          stroke('M-60 -60L-92 -90M60 -60L92 -90', dark, 14),
          circle(-24, -98, 17, COLOURS.white),
          circle(24, -98, 17, COLOURS.white),
          circle(-22, -98, 8, COLOURS.ink),
          circle(26, -98, 8, COLOURS.ink),
          stroke('M-20 -62Q0 -46 20 -62', COLOURS.ink, 6),
        ),
      ),
    );
  });
  return group(
    {},
    rectangle(0, 0, 640, 480, '#33265c'),
    ...[120, 320, 520].map((x) =>
      path(`M${x} 0L${x - 100} 420H${x + 100}Z`, COLOURS.white, { opacity: 0.07 }),
    ),
    rectangle(0, 396, 640, 84, '#6d4c8f'),
    rectangle(0, 396, 640, 8, '#8a66ad'),
    ...dancers,
  );
}

export const indoorClips = {
  'video-tapping': { seconds: 5.2, frame: tappingFrame, sound: () => tapping(TAP_SECONDS) },
  'pair-dancers-clip': { seconds: 5.6, frame: dancersFrame },
} satisfies Record<string, Clip>;
