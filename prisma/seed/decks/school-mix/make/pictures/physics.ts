import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import {
  circle,
  element,
  ellipse,
  fade,
  group,
  path,
  picture,
  placed,
  polygon,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

type Switch = 'open' | 'closed';

/** One battery and three branches, each with two switches and a lamp that is still dark. */
function threeBulbs(): string {
  const [left, right] = [330, 840];
  const rail = stroke(`M150 300V170H${right}M150 430V600H${right}`, COLOURS.ink, 9);
  const branches: [string, number, Switch, Switch][] = [
    ['A', left + 70, 'closed', 'open'],
    ['B', left + 290, 'open', 'open'],
    ['C', left + 510, 'closed', 'closed'],
  ];
  return picture(
    STILL,
    element('defs', {}, fade('bench', '#e9f3ea', '#cfe3d6')),
    rectangle(0, 0, width, height, 'url(#bench)'),
    rail,
    rectangle(110, 292, 80, 146, COLOURS.red, { rx: 12 }),
    rectangle(110, 292, 80, 46, COLOURS.ink, { rx: 12 }),
    rectangle(132, 276, 36, 20, '#b9bfc9', { rx: 4 }),
    text(150, 316, 40, COLOURS.white, '+'),
    text(150, 400, 48, COLOURS.white, '−'),
    ...branches.map(([name, x, upper, lower]) =>
      group(
        {},
        stroke(`M${x} 170V200M${x} 280V330M${x} 440V480M${x} 560V600`, COLOURS.ink, 9),
        bridge(x, 240, upper),
        lamp(x, 386),
        bridge(x, 520, lower),
        text(x + 78, 390, 62, COLOURS.ink, name),
      ),
    ),
  );
}

function bridge(x: number, y: number, state: Switch): string {
  const lever =
    state === 'closed' ? `M${x} ${y + 38}V${y - 38}` : `M${x} ${y + 38}L${x - 56} ${y - 22}`;
  return group(
    {},
    stroke(lever, COLOURS.coral, 13),
    circle(x, y - 40, 12, COLOURS.sun, { stroke: COLOURS.ink, 'stroke-width': 5 }),
    circle(x, y + 40, 12, COLOURS.sun, { stroke: COLOURS.ink, 'stroke-width': 5 }),
  );
}

function lamp(x: number, y: number): string {
  return group(
    {},
    circle(x, y - 10, 46, '#f7fbff', { stroke: COLOURS.slate, 'stroke-width': 6 }),
    stroke(
      `M${x - 16} ${y + 26}L${x - 18} ${y - 8}l12 12l8 -14l8 14l10 -12L${x + 16} ${y + 26}`,
      '#8893a5',
      5,
    ),
    rectangle(x - 24, y + 30, 48, 34, '#aab2bf', { rx: 6 }),
  );
}

/** A level beam with boxes three marks to the left and two marks to the right. */
function seesaw(): string {
  const [x, y, mark] = [480, 440, 110];
  const box = (at: number, size: number, fill: string, label: string, fontSize: number) =>
    group(
      {},
      rectangle(at - size / 2, y - 20 - size, size, size, fill, {
        rx: 8,
        stroke: COLOURS.ink,
        'stroke-width': 5,
      }),
      text(at, y - 16 - size / 2, fontSize, COLOURS.white, label),
    );
  return picture(
    STILL,
    element('defs', {}, fade('sky', '#bfe3f6', '#eef8fe')),
    rectangle(0, 0, width, height, 'url(#sky)'),
    path('M0 600Q240 560 480 596T960 590V720H0Z', COLOURS.grass),
    polygon(
      [
        [x, y + 16],
        [x - 90, 606],
        [x + 90, 606],
      ],
      COLOURS.slate,
    ),
    rectangle(x - 4 * mark, y - 20, 8 * mark, 36, COLOURS.wood, { rx: 12 }),
    ...[-3, -2, -1, 1, 2, 3].map((i) =>
      group(
        {},
        stroke(`M${x + i * mark} ${y - 16}v28`, COLOURS.paper, 7),
        text(x + i * mark, y + 56, 40, COLOURS.ink, String(Math.abs(i))),
      ),
    ),
    circle(x, y, 16, COLOURS.ink),
    box(x - 3 * mark, 130, COLOURS.teal, '20 kg', 38),
    box(x + 2 * mark, 150, COLOURS.coral, '?', 92),
  );
}

/** Four H₂ and two O₂ on the left, the first H₂O on the right. */
function particles(): string {
  const hydrogen = (x: number, y: number) =>
    circle(x, y, 27, '#f7fbff', { stroke: COLOURS.slate, 'stroke-width': 5 }) +
    text(x, y + 1, 30, COLOURS.ink, 'H');
  const oxygen = (x: number, y: number) =>
    circle(x, y, 42, COLOURS.red, { stroke: '#9c2230', 'stroke-width': 5 }) +
    text(x, y + 1, 42, COLOURS.white, 'O');
  const pair = (x: number, y: number, turn: number) =>
    placed(x, y, { turn }, hydrogen(-23, 0), hydrogen(23, 0));
  const oxygens = (x: number, y: number, turn: number) =>
    placed(x, y, { turn }, oxygen(-36, 0), oxygen(36, 0));
  return picture(
    STILL,
    rectangle(0, 0, width, height, '#e8eef8'),
    rectangle(50, 130, 470, 460, COLOURS.white, {
      rx: 34,
      stroke: COLOURS.blue,
      'stroke-width': 9,
    }),
    pair(140, 220, -8),
    pair(230, 520, 10),
    pair(430, 330, 6),
    pair(150, 400, 4),
    oxygens(340, 220, 6),
    oxygens(400, 460, -6),
    stroke('M560 360H650M624 330L656 360L624 390', COLOURS.ink, 14),
    placed(780, 270, {}, group({}, hydrogen(-52, 36), hydrogen(52, 36)), oxygen(0, 0)),
    ellipse(780, 352, 110, 10, '#cfd9ea'),
    text(780, 470, 130, COLOURS.coral, '× ?'),
  );
}

export const physicsPictures = {
  'school-three-bulbs-image': threeBulbs,
  'school-seesaw-image': seesaw,
  'school-particles-image': particles,
} satisfies Record<string, () => string>;
