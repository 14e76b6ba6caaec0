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
  rectangle,
  stroke,
} from '#prisma/seed/make/picture/svg';

function clockFace(x: number, y: number, radius: number, minutes: number): string {
  const hand = (degrees: number, length: number, width: number) => {
    const [toX, toY] = onCircle(x, y, length, degrees);
    return stroke(`M${x} ${y}L${toX} ${toY}`, COLOURS.ink, width);
  };
  const ticks = Array.from({ length: 12 }, (_, i) => {
    const [fromX, fromY] = onCircle(x, y, radius * 0.78, i * 30);
    const [toX, toY] = onCircle(x, y, radius * 0.9, i * 30);
    return `M${fromX} ${fromY}L${toX} ${toY}`;
  }).join('');
  return group(
    {},
    circle(x, y, radius, COLOURS.white, { stroke: COLOURS.ink, 'stroke-width': 6 }),
    stroke(ticks, COLOURS.slate, 4),
    hand(minutes / 2, radius * 0.45, 7),
    hand(minutes * 6, radius * 0.72, 5),
    circle(x, y, 5, COLOURS.red),
  );
}

const [FIRST, SECOND] = [1.7, 3.6];

/** One bacterium, two after 20 minutes, four after 40; a wedge on the clock marks each 20 minutes. */
function doublingFrame(now: number): string {
  const minutes = 20 * eased(passed(now, 0.5, FIRST)) + 20 * eased(passed(now, 2.4, SECOND));
  const first = eased(passed(now, FIRST - 0.3, FIRST + 0.4));
  const second = eased(passed(now, SECOND - 0.3, SECOND + 0.4));
  const wobble = 4 * Math.sin(now * 3);
  const cells = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) =>
      rod(238 + a * 84 * first, 240 + b * 70 * second, a * 8 * first + wobble * b * second),
    ),
  );
  return group(
    {},
    rectangle(0, 0, 640, 480, '#233049'),
    circle(250, 240, 214, '#f4f7df'),
    circle(250, 240, 214, 'none', { stroke: '#11182a', 'stroke-width': 14 }),
    ...cells,
    clockFace(552, 110, 70, minutes),
    minutes > 0 ? path(wedge(552, 110, 50, minutes * 6), COLOURS.coral, { opacity: 0.35 }) : '',
  );
}

function wedge(x: number, y: number, radius: number, degrees: number): string {
  const [toX, toY] = onCircle(x, y, radius, degrees);
  return `M${x} ${y}V${y - radius}A${radius} ${radius} 0 ${degrees > 180 ? 1 : 0} 1 ${toX.toFixed(1)} ${toY.toFixed(1)}Z`;
}

function rod(x: number, y: number, turn: number): string {
  return placed(
    x,
    y,
    { turn: 20 + turn },
    stroke('M46 0q16 -14 28 0t28 0', '#4f9a5b', 4),
    rectangle(-50, -24, 100, 48, '#7cc46a', { rx: 24, stroke: '#4f9a5b', 'stroke-width': 5 }),
    ellipse(-14, -9, 20, 6, COLOURS.white, { opacity: 0.4 }),
    stroke('M-16 4q8 10 16 0t16 0', '#3d7d4a', 4),
  );
}

/** A seedling bends towards a window that is not in the picture. */
function seedlingFrame(now: number): string {
  const grown = eased(passed(now, 0.3, 4.6));
  const bent = eased(passed(now, 1, 4.8));
  const [baseX, baseY] = [300, 350];
  const long = blend(40, 230, grown);
  const points = Array.from({ length: 13 }, (_, i) => i / 12).map((part) => {
    const angle = bent * part * part * 74;
    return { angle, part };
  });
  let [x, y] = [baseX, baseY];
  let d = `M${baseX} ${baseY}`;
  for (const { angle } of points) {
    x += (long / 13) * Math.sin((angle * Math.PI) / 180);
    y -= (long / 13) * Math.cos((angle * Math.PI) / 180);
    d += `L${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  const leaf = 24 + 34 * grown;
  return group(
    {},
    rectangle(0, 0, 640, 480, '#55607a'),
    ...Array.from({ length: 8 }, (_, i) => rectangle(i * 90, 0, 40, 400, '#5d6984')),
    rectangle(0, 400, 640, 80, '#5a4334'),
    clockFace(110, 110, 64, now * 420),
    stroke(d, '#5fae4c', 13),
    placed(
      x,
      y,
      { turn: bent * 74 },
      path(
        `M0 0Q${-leaf} ${-leaf * 0.1} ${-leaf * 1.2} ${-leaf * 0.7}Q${-leaf * 0.3} ${-leaf * 0.9} 0 0Z`,
        '#7ccf5f',
      ),
      path(
        `M0 0Q${leaf} ${-leaf * 0.1} ${leaf * 1.2} ${-leaf * 0.7}Q${leaf * 0.3} ${-leaf * 0.9} 0 0Z`,
        '#6abf50',
      ),
    ),
    path('M240 340H360L346 430H254Z', '#c4673f'),
    rectangle(230, 330, 140, 26, '#d97b50', { rx: 6 }),
  );
}

export const biologyClips = {
  'school-doubling-clip': { seconds: 4.8, frame: doublingFrame },
  'school-seedling-clip': { seconds: 5.2, frame: seedlingFrame },
} satisfies Record<string, Clip>;
