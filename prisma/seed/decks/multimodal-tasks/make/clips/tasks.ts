import type { Clip } from '#prisma/seed/make/clip';
import { thing, type Artwork } from '#prisma/seed/make/picture/artwork';
import { blend, eased, passed, wrapped } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import { cloud, tree } from '#prisma/seed/make/picture/scenery';
import {
  circle,
  ellipse,
  group,
  path,
  placed,
  rectangle,
  text,
} from '#prisma/seed/make/picture/svg';

/** Three arrows one after another; the last one only asks. */
const TURNS = [
  { x: 118, from: 0, start: 0.5 },
  { x: 320, from: 90, start: 1.9 },
  { x: 522, from: 180, start: 9 },
];
const ASKED_AT = 3.4;

function turningFrame(now: number): string {
  const cards = TURNS.map(({ x, from, start }, i) => {
    const turn = from + 90 * eased(passed(now, start, start + 0.8));
    const asks = i === 2 && now > ASKED_AT;
    const beat = 1 + 0.08 * Math.sin((now - ASKED_AT) * 6);
    return group(
      {},
      rectangle(x - 92, 76, 184, 328, COLOURS.paper, { rx: 24 }),
      circle(x, 200, 76, '#e4ecf5'),
      placed(x, 200, { turn, scale: 0.62 }, path('M0 -100L66 -24H28V96H-28V-24H-66Z', COLOURS.ink)),
      i < 2 && passed(now, start, start + 0.8) >= 1
        ? path(`M${x - 26} 340l18 20l38 -44`, 'none', {
            stroke: COLOURS.leaf,
            'stroke-width': 14,
            'stroke-linecap': 'round',
            'stroke-linejoin': 'round',
          })
        : '',
      asks ? placed(x, 340, { scale: beat }, text(0, 4, 92, COLOURS.coral, '?')) : '',
    );
  });
  return group({}, rectangle(0, 0, 640, 480, COLOURS.plum), ...cards);
}

interface Ride {
  who: Artwork;
  at: number;
  seconds: number;
  way: 'left' | 'right';
  size: number;
}

/** Three go to the left on the near lane, two to the right on the far one. */
const RIDES: Ride[] = [
  { who: 'automobile', at: 0, seconds: 2.6, way: 'left', size: 120 },
  { who: 'bus', at: 0.9, seconds: 3, way: 'right', size: 130 },
  { who: 'bicycle', at: 1.6, seconds: 3.6, way: 'left', size: 100 },
  { who: 'automobile', at: 2.4, seconds: 2.4, way: 'right', size: 110 },
  { who: 'bus', at: 3, seconds: 2.6, way: 'left', size: 140 },
];

function roadFrame(now: number): string {
  const riding = (way: Ride['way']) =>
    RIDES.filter((ride) => ride.way === way).map(({ who, at, seconds, size }) => {
      const part = passed(now, at, at + seconds);
      if (part <= 0 || part >= 1) return '';
      const x = way === 'left' ? blend(720, -80, part) : blend(-80, 720, part);
      const y = (way === 'left' ? 372 : 300) - 2 * Math.abs(Math.sin(now * 14));
      return group(
        {},
        ellipse(x, y + size * 0.36, size * 0.44, 7, '#00000030'),
        thing(who, x, y, size, { flip: way === 'left' ? 1 : -1 }),
      );
    });
  return group(
    {},
    rectangle(0, 0, 640, 480, '#a9dcf7'),
    cloud(120, 60, 90),
    cloud(520, 80, 80),
    rectangle(60, 110, 240, 140, '#f0c48a'),
    path('M44 112L180 48L316 112Z', COLOURS.coral),
    ...[80, 136, 206, 262].map((x) => rectangle(x, 140, 30, 40, COLOURS.blue)),
    rectangle(160, 196, 44, 54, COLOURS.bark),
    rectangle(0, 244, 640, 236, '#8fce6d'),
    rectangle(0, 270, 640, 160, '#5f6d80'),
    ...Array.from({ length: 8 }, (_, i) => rectangle(i * 90 + 10, 344, 50, 6, COLOURS.paper)),
    ...riding('right'),
    ...riding('left'),
    tree(440, 452, 330, COLOURS.forest),
  );
}

/** Five by seven dots for each sign that runs across the board. */
const DOTS: Record<string, readonly string[]> = {
  '0': ['01110', '10001', '10011', '10101', '11001', '10001', '01110'],
  '1': ['00100', '01100', '00100', '00100', '00100', '00100', '01110'],
  '5': ['11111', '10000', '11110', '00001', '00001', '10001', '01110'],
  '7': ['11111', '00001', '00010', '00100', '01000', '01000', '01000'],
  '9': ['01110', '10001', '10001', '01111', '00001', '00010', '01100'],
  ':': ['00000', '00100', '00100', '00000', '00100', '00100', '00000'],
  A: ['01110', '10001', '10001', '11111', '10001', '10001', '10001'],
  B: ['11110', '10001', '10001', '11110', '10001', '10001', '11110'],
  N: ['10001', '11001', '10101', '10011', '10001', '10001', '10001'],
  S: ['01111', '10000', '10000', '01110', '00001', '00001', '11110'],
  U: ['10001', '10001', '10001', '10001', '10001', '10001', '01110'],
};
const NEWS = '7 BUSAN 19:05';
const COLUMNS = 36;
const PITCH = 16;

function boardFrame(now: number): string {
  // In whole dots, as such boards move.
  const shift = Math.floor(now * 20) - COLUMNS + 8;
  const dots: string[] = [];
  for (let column = 0; column < COLUMNS; column++) {
    const at = wrapped(column + shift, NEWS.length * 6 + COLUMNS);
    const sign = DOTS[NEWS[Math.floor(at / 6)] ?? ' '];
    for (let row = 0; row < 7; row++) {
      const lit = sign?.[row]?.[at % 6] === '1';
      dots.push(circle(40 + column * PITCH, 142 + row * PITCH, 6, lit ? '#ffb52e' : '#2c3346'));
    }
  }
  return group(
    {},
    rectangle(0, 0, 640, 480, '#33426b'),
    circle(560, 50, 26, '#f7efcf'),
    rectangle(0, 420, 640, 60, '#1f2942'),
    rectangle(60, 240, 16, 190, '#141a2b'),
    rectangle(564, 240, 16, 190, '#141a2b'),
    rectangle(14, 110, 612, 164, '#0d111c', { rx: 14 }),
    ...dots,
    rectangle(190, 350, 260, 16, COLOURS.wood, { rx: 6 }),
    rectangle(210, 366, 12, 60, COLOURS.bark),
    rectangle(418, 366, 12, 60, COLOURS.bark),
    thing('cat', 320, 318, 78),
  );
}

export const taskClips = {
  'mt-show-turning': { seconds: 4.8, frame: turningFrame },
  'mt-call-road': { seconds: 5.6, frame: roadFrame, posterAt: 2.6 },
  'mt-call-sign': { seconds: 5.6, frame: boardFrame, posterAt: 0.6 },
} satisfies Record<string, Clip>;
