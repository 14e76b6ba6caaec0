import type { Clip } from '#prisma/seed/make/clip';
import { chance } from '#prisma/seed/make/chance';
import { blend, eased, passed } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import { stars } from '#prisma/seed/make/picture/scenery';
import {
  circle,
  ellipse,
  group,
  path,
  placed,
  rectangle,
  stroke,
} from '#prisma/seed/make/picture/svg';

/** Signs that are no letters, each unlike its mirror image. */
const SIGNS = [
  'M-20 -26V26M-20 -26L18 -8L-20 8',
  'M18 -26H-14V4H14V26H-18',
  'M-18 26V-26L18 26M4 -18h16',
];

function sign(index: number, colour: string, way: 'printed' | 'mirrored'): string {
  return group(
    { transform: `scale(${way === 'printed' ? 1 : -1} 1)` },
    stroke(SIGNS[index] ?? '', colour, 10),
  );
}

/** Types are set, inked, pressed; the paper is lifted; then they are set in another order. */
function metalTypeFrame(now: number): string {
  const inked = passed(now, 1.5, 2.1);
  const down = eased(passed(now, 2.3, 2.8)) - eased(passed(now, 3.2, 3.8));
  const lifted = passed(now, 3.2, 3.8);
  const swap = eased(passed(now, 4.3, 5));
  const home = (i: number) => 200 + i * 120;
  const order = [2, 0, 1];
  const blocks = SIGNS.map((_, i) => {
    const set = eased(passed(now, 0.2 + i * 0.35, 0.5 + i * 0.35));
    const x = blend(home(i), home(order[i] ?? 0), swap);
    const hop = Math.sin(Math.PI * swap) * (i === 0 ? -70 : 0);
    return placed(
      x,
      blend(560, 360, set) + hop,
      {},
      rectangle(-48, -48, 96, 96, '#7f8a9a', { rx: 8 }),
      rectangle(-42, -42, 84, 84, '#a9b4c4', { rx: 6 }),
      sign(i, inked > i / 3 ? COLOURS.ink : '#dfe6ef', 'mirrored'),
    );
  });
  const roller = now > 1.4 && now < 2.25 ? blend(120, 520, passed(now, 1.45, 2.15)) : -200;
  const paperY = blend(90, 300, down);
  return group(
    {},
    rectangle(0, 0, 640, 480, '#efe3cb'),
    rectangle(110, 290, 420, 140, '#8d5f3f', { rx: 10 }),
    rectangle(128, 302, 384, 116, '#5f3e28', { rx: 6 }),
    ...blocks,
    rectangle(roller - 22, 306, 44, 108, COLOURS.ink, { rx: 20 }),
    stroke(`M${roller} 300V270H${roller + 40}`, COLOURS.wood, 9),
    group(
      { transform: `translate(0 ${paperY})` },
      rectangle(128, -60, 384, 120, '#fffdf4', { rx: 4, stroke: '#d8c8a2', 'stroke-width': 4 }),
      ...SIGNS.map((_, i) =>
        lifted > 0 ? placed(home(i), 0, {}, sign(i, COLOURS.ink, 'printed')) : '',
      ),
    ),
  );
}

/** When each of the five fires is lit, in seconds. */
const LIT = [0.5, 1.1, 1.7, 2.3, 2.9];
const ANSWERED = 3.9;

function beaconsFrame(now: number): string {
  const beacon = (x: number, y: number, size: number, at: number, seed: number) => {
    const fire = eased(passed(now, at, at + 0.35));
    const lick = 1 + 0.14 * Math.sin(now * 13 + seed * 2);
    return placed(
      x,
      y,
      { scale: size },
      fire > 0 ? circle(0, -74, 60 * fire, '#ffb347', { opacity: 0.22 }) : '',
      path('M-20 0L-13 -50H13L20 0Z', '#6f7686'),
      stroke('M-18 -14H18M-15 -32H15', '#565d6d', 4),
      rectangle(-17, -56, 34, 10, '#7f8696', { rx: 3 }),
      group(
        { transform: `translate(0 -56) scale(${fire.toFixed(2)} ${(fire * lick).toFixed(2)})` },
        path('M0 -62Q26 -30 18 -6Q0 4 -18 -6Q-26 -26 0 -62Z', '#ff8a3c'),
        path('M2 -40Q14 -20 10 -5Q0 1 -10 -5Q-14 -18 2 -40Z', '#ffe08a'),
      ),
    );
  };
  return group(
    {},
    rectangle(0, 0, 640, 480, '#141d3d'),
    rectangle(0, 180, 640, 200, '#22305c', { opacity: 0.7 }),
    stars({ width: 640, height: 480 }, 230, 60, chance(73)),
    circle(90, 80, 26, '#ffeec2'),
    circle(100, 73, 23, '#141d3d'),
    path('M330 330Q430 170 530 150Q600 160 700 320V480H330Z', '#2a3763'),
    ...LIT.map((_, i) =>
      beacon(478 + i * 24, 158 + Math.abs(i - 2) * 3, 0.26, ANSWERED + i * 0.12, i),
    ),
    path('M-40 480Q60 320 140 300H420Q500 330 640 480Z', '#0d1429'),
    ...LIT.map((at, i) => beacon(160 + i * 60, 304, 0.9, at, i)),
    placed(
      446,
      324,
      {},
      ellipse(0, 4, 12, 16, '#31406e'),
      circle(0, -18, 9, COLOURS.skin),
      path('M-16 -22Q0 -36 16 -22Z', '#0a0f20'),
    ),
  );
}

export const historyClips = {
  'school-metal-type-clip': { seconds: 5.4, frame: metalTypeFrame, posterAt: 1.35 },
  'school-beacons-clip': { seconds: 5.4, frame: beaconsFrame },
} satisfies Record<string, Clip>;
