import type { Clip } from '#prisma/seed/make/clip';
import { thing } from '#prisma/seed/make/picture/artwork';
import { eased, keyed, passed, wrapped } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import {
  circle,
  ellipse,
  group,
  path,
  placed,
  polygon,
  rectangle,
  stroke,
} from '#prisma/seed/make/picture/svg';

type Way = 'nod' | 'shake';

/** Somebody outside the picture asks; then the head moves three times, with the face sliding over it. */
function headFrame(now: number, way: Way): string {
  const started = passed(now, 1, 1.2) * (1 - passed(now, 3.9, 4.2));
  const swing = Math.sin((now - 1) * 2 * Math.PI) * started;
  const [dx, dy] = way === 'nod' ? [0, swing * 26] : [swing * 34, 0];
  const asked = eased(passed(now, 0.1, 0.4));
  const face = (x: number, y: number) => [dx * 1 + x, dy * 1 + y] as const;
  const eye = (side: 1 | -1) => {
    const [x, y] = face(side * 46, -18);
    return circle(x, y, 11, COLOURS.ink);
  };
  const [mouthX, mouthY] = face(0, 52);
  const [noseX, noseY] = face(0, 14);
  return group(
    {},
    rectangle(0, 0, 640, 480, '#cfe8e4'),
    rectangle(0, 400, 640, 80, '#b4d6cf'),
    path('M150 500Q170 372 320 366Q470 372 490 500Z', '#c9573d'),
    path('M250 380Q320 420 390 380L372 470H268Z', '#f4ead6'),
    rectangle(286, 300, 68, 84, '#dba678', { rx: 24 }),
    placed(
      320 + dx * 0.35,
      230 + dy * 0.35,
      {},
      circle(-118 - dx * 0.5, 4, 24, COLOURS.skin),
      circle(118 - dx * 0.5, 4, 24, COLOURS.skin),
      path(
        'M-118 0C-118 -92 -64 -124 0 -124S118 -92 118 0C118 82 64 126 0 126S-118 82 -118 0Z',
        COLOURS.skin,
      ),
      path(
        `M-122 -6C-134 -112 -60 -150 0 -148S134 -112 122 -6C${100 + dx * 0.6} ${-56 + dy * 0.5} 60 ${-78 + dy * 0.5} 0 ${-78 + dy * 0.5}S${-100 + dx * 0.6} ${-56 + dy * 0.5} -122 -6Z`,
        '#e3dcd2',
      ),
      eye(1),
      eye(-1),
      stroke(`M${noseX} ${noseY - 14}q12 22 -4 26`, '#c98d61', 7),
      path(`M${mouthX - 56} ${mouthY - 14}q56 -26 112 0q-20 24 -56 18q-36 6 -56 -18Z`, '#e3dcd2'),
      stroke(`M${mouthX - 20} ${mouthY + 16}q20 8 40 0`, '#a85a44', 6),
    ),
    placed(
      520,
      96,
      { scale: asked },
      circle(0, 0, 62, COLOURS.white),
      path('M58 -20L140 44L30 54Z', COLOURS.white),
      path('M-20 -14q2 -24 22 -24t22 20q0 14 -16 22q-6 4 -6 12', 'none', {
        stroke: COLOURS.coral,
        'stroke-width': 12,
        'stroke-linecap': 'round',
      }),
      circle(2, 36, 8, COLOURS.coral),
    ),
  );
}

/** A fist whose thumb points up or down, moving that way twice, before a plain wall. */
function thumbFrame(now: number, way: 'up' | 'down'): string {
  const push = keyed(now, [0.6, 0], [1.1, 1], [1.7, 0.1], [2.2, 1], [2.8, 0.15], [3.6, 0.15]);
  const sign = way === 'up' ? -1 : 1;
  const y = 250 + sign * (push * 70 - 30);
  return group(
    {},
    rectangle(0, 0, 640, 480, '#9fd8dc'),
    ...Array.from({ length: 9 }, (_, i) =>
      circle(320, 250, 420 - i * 44, i % 2 === 0 ? '#a9dfe2' : '#9fd8dc'),
    ),
    ...[0, 1].map((i) =>
      stroke(`M${210 + i * 220} ${y - sign * 150}v${sign * 60}`, COLOURS.white, 12, {
        opacity: push > 0.4 ? 0.9 : 0,
      }),
    ),
    thing('thumbs-up', 320, y, 260, way === 'up' ? {} : { turn: 180, flip: -1 }),
  );
}

/** The chase goes round and round, so nobody sees how it ends. */
function shapesFrame(now: number): string {
  const at = (time: number) => {
    const turn = time * 1.9;
    const wobble = 0.75 * Math.sin(time * 3.1);
    return [
      320 + (190 + 26 * Math.sin(time * 2.3)) * Math.cos(turn + wobble * 0.4),
      240 + (130 + 22 * Math.cos(time * 2.9)) * Math.sin(turn + wobble * 0.4),
    ] as const;
  };
  const [smallX, smallY] = at(now + 0.62);
  const [bigX, bigY] = at(now);
  const aim = (Math.atan2(smallY - bigY, smallX - bigX) * 180) / Math.PI + 90;
  const hop = 4 * Math.abs(Math.sin(now * 9));
  return group(
    {},
    rectangle(0, 0, 640, 480, '#f6efe2'),
    rectangle(22, 22, 596, 436, 'none', { stroke: COLOURS.slate, 'stroke-width': 12, rx: 16 }),
    circle(320, 240, 54, '#e6dac2'),
    ellipse(320, 232, 38, 26, '#efe5d0'),
    placed(
      bigX,
      bigY - hop,
      { turn: aim },
      polygon(
        [
          [0, -56],
          [46, 40],
          [-46, 40],
        ],
        COLOURS.red,
        { stroke: COLOURS.red, 'stroke-width': 10, 'stroke-linejoin': 'round' },
      ),
    ),
    circle(smallX, smallY - hop, 22, COLOURS.blue),
  );
}

const JUMP_SECONDS = 2.7;

/** The shape of a person against dim light: a hop that takes its time. */
function jumpFrame(now: number): string {
  const time = wrapped(now - 0.4, JUMP_SECONDS);
  const part = now < 0.4 ? 0 : passed(time, 0.2, JUMP_SECONDS - 0.2);
  const up = 4 * 170 * part * (1 - part);
  const crouch = now < 0.4 ? 0 : Math.max(0, 1 - Math.abs(time - 0.1) / 0.14);
  const spread = Math.sin(Math.PI * part);
  const dark = '#0b1220';
  return group(
    {},
    rectangle(0, 0, 640, 480, '#1b2b4a'),
    circle(320, 250, 330, '#24406b'),
    circle(320, 250, 230, '#2f5488'),
    circle(320, 250, 140, '#3d69a3'),
    path('M0 408Q320 384 640 408V480H0Z', dark),
    ellipse(320, 410, 60 - up * 0.12, 8, '#000000', { opacity: 0.5 }),
    placed(
      320 + 10 * Math.sin(now * 0.9),
      402 - up + 12 * crouch,
      { turn: 4 * Math.sin(now * 1.1) },
      circle(0, -172, 34, dark),
      rectangle(-34, -142, 68, 84, dark, { rx: 26 }),
      stroke(
        `M-26 -126L${-58 - 16 * spread} ${-96 - 46 * spread}M26 -126L${58 + 16 * spread} ${-96 - 46 * spread}`,
        dark,
        24,
      ),
      stroke(
        `M-16 -66L${-22 - 12 * spread} ${-34 + 6 * crouch}L-22 ${-8 - 16 * spread}M16 -66L${22 + 12 * spread} ${-34 + 6 * crouch}L22 ${-8 - 16 * spread}`,
        dark,
        26,
      ),
    ),
  );
}

export const gestureClips = {
  'fu-head-nod': { seconds: 4.5, frame: (now) => headFrame(now, 'nod'), posterAt: 0.7 },
  'fu-head-shake': { seconds: 4.5, frame: (now) => headFrame(now, 'shake'), posterAt: 0.7 },
  'fu-thumb-up': { seconds: 3.6, frame: (now) => thumbFrame(now, 'up') },
  'fu-thumb-down': { seconds: 3.6, frame: (now) => thumbFrame(now, 'down') },
  'fu-shapes': { seconds: 5, frame: shapesFrame },
  'fu-jump': { seconds: 5.8, frame: jumpFrame, posterAt: 0.2 },
} satisfies Record<string, Clip>;
