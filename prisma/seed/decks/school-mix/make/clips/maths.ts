import type { Clip } from '#prisma/seed/make/clip';
import { blend, eased, passed } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
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
  text,
} from '#prisma/seed/make/picture/svg';

/** A cone of water runs empty into a cylinder as wide and as high, whose level is hidden. */
function pouringFrame(now: number): string {
  const drained = eased(passed(now, 1, 4));
  const level = Math.cbrt(1 - drained);
  const [x, tip, wide, high] = [200, 230, 74, 150];
  const water =
    level > 0.02
      ? polygon(
          [
            [x - wide * level, tip - high * level],
            [x + wide * level, tip - high * level],
            [x, tip],
          ],
          COLOURS.blue,
        )
      : '';
  const runs = now > 0.95 && level > 0.02;
  return group(
    {},
    rectangle(0, 0, 640, 480, '#e3f1ee'),
    rectangle(0, 420, 640, 60, COLOURS.wood),
    water,
    stroke(
      `M${x - wide} ${tip - high}L${x - 3} ${tip}M${x + 3} ${tip}L${x + wide} ${tip - high}`,
      COLOURS.ink,
      6,
    ),
    ellipse(x, tip - high, wide, 15, 'none', { stroke: COLOURS.ink, 'stroke-width': 6 }),
    level > 0.04 ? ellipse(x, tip - high * level, wide * level, 14 * level, '#7fb9ea') : '',
    runs ? stroke(`M${x} ${tip}V400`, COLOURS.blue, 6) : '',
    stroke(`M${x - wide} 268V418M${x + wide} 268V418`, COLOURS.ink, 6),
    ellipse(x, 418, wide, 15, 'none', { stroke: COLOURS.ink, 'stroke-width': 6 }),
    ellipse(x, 268, wide, 15, 'none', { stroke: COLOURS.ink, 'stroke-width': 6 }),
    path('M104 292Q150 306 200 292T296 292V430Q250 418 200 430T104 430Z', COLOURS.coral),
    stroke('M150 300V418M200 294V426M250 300V418', '#e2573f', 5),
    text(200, 362, 74, COLOURS.white, '?'),
    measures(),
  );
}

/** The two vessels side by side, with marks that show equal width and height. */
function measures(): string {
  return placed(
    470,
    0,
    {},
    rectangle(-130, 70, 260, 300, COLOURS.white, { rx: 22, opacity: 0.85 }),
    polygon(
      [
        [-110, 130],
        [-14, 130],
        [-62, 250],
      ],
      '#cfe4f7',
      { stroke: COLOURS.ink, 'stroke-width': 5, 'stroke-linejoin': 'round' },
    ),
    rectangle(14, 130, 96, 120, '#cfe4f7', { stroke: COLOURS.ink, 'stroke-width': 5 }),
    stroke(
      'M-110 106H-14M14 106H110M-104 100l-6 6l6 6M-20 100l6 6l-6 6M20 100l-6 6l6 6M104 100l6 6l-6 6',
      COLOURS.coral,
      4,
    ),
    stroke('M-118 130V250M118 130V250', COLOURS.teal, 5),
    text(0, 190, 34, COLOURS.ink, '='),
    text(0, 310, 52, COLOURS.coral, '↔ = ↔'),
  );
}

const QUARTER = 90;

/** A coin rolls a quarter of the way around an equal coin: it has turned half about itself. */
function coinFrame(now: number): string {
  const way = QUARTER * eased(passed(now, 0.6, 3.2));
  const [cx, cy, radius] = [300, 290, 84];
  const [x, y] = onCircle(cx, cy, 2 * radius, way);
  return group(
    {},
    rectangle(0, 0, 640, 480, '#dfe7f5'),
    circle(cx, cy, 2 * radius, 'none', {
      stroke: COLOURS.slate,
      'stroke-width': 3,
      'stroke-dasharray': '4 12',
    }),
    coin(cx, cy, radius, 0, '#c9cfda', '#8d97a8'),
    circle(cx, cy, 12, '#8d97a8'),
    coin(x, y, radius, way * 2, COLOURS.sun, COLOURS.amber),
    placed(x, y, { turn: way * 2 }, stroke('M0 44V-40M-26 -14L0 -46L26 -14', COLOURS.red, 13)),
  );
}

function coin(
  x: number,
  y: number,
  radius: number,
  turn: number,
  fill: string,
  rim: string,
): string {
  const teeth = Array.from({ length: 24 }, (_, i) => {
    const [fromX, fromY] = onCircle(0, 0, radius - 12, i * 15);
    const [toX, toY] = onCircle(0, 0, radius - 3, i * 15);
    return `M${fromX} ${fromY}L${toX} ${toY}`;
  }).join('');
  return placed(
    x,
    y,
    { turn },
    circle(0, 0, radius - 1, rim),
    circle(0, 0, radius - 10, fill),
    stroke(teeth, '#ffffff', 3, { opacity: blend(0.3, 0.7, 0.5) }),
  );
}

export const mathsClips = {
  'school-pouring-clip': { seconds: 4.8, frame: pouringFrame },
  'school-rolling-coin-clip': { seconds: 4.2, frame: coinFrame },
} satisfies Record<string, Clip>;
