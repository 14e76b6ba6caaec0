import { thing } from '#prisma/seed/make/picture/artwork';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import { wavelet } from '#prisma/seed/make/picture/scenery';
import {
  blob,
  circle,
  element,
  fade,
  group,
  path,
  picture,
  rectangle,
  stroke,
  text,
  through,
  type Point,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

const SUMMIT: Point = [400, 350];
const RINGS = 6;
/** How far from the summit the foot of the mountain lies, in pixels: close in the west, far in the east. */
const reach = (degrees: number) =>
  235 - 120 * Math.cos(((degrees - 270) * Math.PI) / 180) + 80 * eastward(degrees);
const eastward = (degrees: number) => Math.max(0, Math.sin((degrees * Math.PI) / 180)) ** 2;

function onRing(ring: number, degrees: number): Point {
  const angle = ((degrees - 90) * Math.PI) / 180;
  const radius = 26 + (reach(degrees) * ring) / RINGS;
  return [SUMMIT[0] + radius * Math.cos(angle), SUMMIT[1] + radius * 0.92 * Math.sin(angle)];
}

/** A mountain from above; the lines crowd in the west (path A) and lie far apart in the east (D). */
function contours(): string {
  const shades = ['#d9efc2', '#c5e3a6', '#e8dca0', '#e3c384', '#d3a46c', '#b98558', '#f6f1ea'];
  const rings = Array.from({ length: RINGS + 1 }, (_, i) => RINGS - i).map((ring, i) =>
    path(
      blob(Array.from({ length: 24 }, (_, k) => onRing(ring, k * 15))),
      shades[i] ?? COLOURS.white,
      { stroke: '#8a5a38', 'stroke-width': ring % 2 === 0 ? 6 : 4 },
    ),
  );
  const trails: [string, number][] = [
    ['A', 270],
    ['B', 0],
    ['C', 180],
    ['D', 90],
  ];
  return picture(
    STILL,
    rectangle(0, 0, width, height, '#eaf6da'),
    ...rings,
    ...trails.map(([name, degrees]) => {
      const [fromX, fromY] = onRing(RINGS + 0.1, degrees);
      const [toX, toY] = onRing(0.25, degrees);
      const [nameX, nameY] = onRing(RINGS + 0.1, degrees);
      const push = name === 'A' ? [-44, 0] : name === 'D' ? [48, 0] : [0, name === 'B' ? -38 : 40];
      return group(
        {},
        stroke(`M${fromX} ${fromY}L${toX} ${toY}`, COLOURS.red, 9, { 'stroke-dasharray': '1 19' }),
        circle(nameX + (push[0] ?? 0), nameY + (push[1] ?? 0), 34, COLOURS.red),
        text(nameX + (push[0] ?? 0), nameY + (push[1] ?? 0) + 1, 42, COLOURS.white, name),
      );
    }),
    path(
      `M${SUMMIT[0]} ${SUMMIT[1] - 22}L${SUMMIT[0] + 22} ${SUMMIT[1] + 16}H${SUMMIT[0] - 22}Z`,
      COLOURS.ink,
    ),
    stroke('M880 660V590M862 612L880 586L898 612', COLOURS.ink, 8),
    text(880, 556, 40, COLOURS.ink, 'N'),
  );
}

/** Seoul 1991–2020: mean temperature in °C and rain in mm of each month. */
const TEMPERATURES = [-2, 0.7, 6.1, 12.6, 18.2, 22.7, 25.3, 26.1, 21.6, 15, 7.5, 0.2];
const RAIN = [17, 28, 37, 73, 104, 130, 414, 348, 142, 52, 51, 23];

function climate(): string {
  const [left, bottom, step] = [130, 600, 58];
  const degrees = (value: number) => 470 - value * 9.6;
  const line = through(TEMPERATURES.map((value, i) => [left + (i + 0.5) * step, degrees(value)]));
  const bars = RAIN.map((value, i) =>
    rectangle(left + i * step + 9, bottom - value, step - 18, value, COLOURS.blue, { rx: 5 }),
  );
  const gridlines = [-10, 0, 10, 20, 30].map((value) =>
    group(
      {},
      stroke(`M${left} ${degrees(value)}H${left + 12 * step}`, '#c9d6e6', 3),
      text(80, degrees(value), 30, COLOURS.red, String(value).replace('-', '−')),
    ),
  );
  return picture(
    STILL,
    rectangle(0, 0, width, height, '#f7fafd'),
    ...gridlines,
    ...bars,
    ...[0, 200, 400].map((value) =>
      text(left + 12 * step + 44, bottom - value, 30, COLOURS.sea, String(value)),
    ),
    stroke(`M${left} 130V${bottom}H${left + 12 * step}V130`, COLOURS.ink, 6),
    stroke(line, COLOURS.red, 9),
    ...TEMPERATURES.map((value, i) =>
      circle(left + (i + 0.5) * step, degrees(value), 9, COLOURS.red),
    ),
    ...TEMPERATURES.map((_, i) =>
      text(left + (i + 0.5) * step, bottom + 34, 28, COLOURS.ink, String(i + 1)),
    ),
    text(92, 80, 44, COLOURS.red, '℃'),
    text(left + 12 * step + 36, 80, 44, COLOURS.sea, 'mm'),
  );
}

/** Four ships on a chart of the sea: 30° north or south, 60° west or east. */
function mayday(): string {
  const [x, y] = [480, 360];
  const ships: [string, number, number][] = [
    ['A', -1, -1],
    ['B', 1, -1],
    ['C', -1, 1],
    ['D', 1, 1],
  ];
  return picture(
    STILL,
    element('defs', {}, fade('sea', '#3f93bd', '#2f7ea8')),
    rectangle(0, 0, width, height, 'url(#sea)'),
    ...[70, 250, 460, 640].flatMap((wy, i) =>
      [40, 330, 620, 820].map((wx) => wavelet(wx + i * 24, wy, 70, '#63b0d3')),
    ),
    ...[-1, 0, 1].map((i) =>
      stroke(`M60 ${y + i * 190}H900`, COLOURS.paper, i === 0 ? 8 : 4, { opacity: 0.85 }),
    ),
    ...[-1, 0, 1].map((i) =>
      stroke(`M${x + i * 260} 50V670`, COLOURS.paper, i === 0 ? 8 : 4, { opacity: 0.85 }),
    ),
    text(x - 260, 30, 34, COLOURS.paper, '60° W'),
    text(x, 30, 34, COLOURS.paper, '0°'),
    text(x + 260, 30, 34, COLOURS.paper, '60° E'),
    text(68, y - 222, 34, COLOURS.paper, '30° N'),
    text(48, y - 32, 34, COLOURS.paper, '0°'),
    text(68, y + 158, 34, COLOURS.paper, '30° S'),
    ...ships.map(([name, column, row]) =>
      group(
        {},
        thing('sailboat', x + column * 260, y + row * 190 - 6, 120),
        circle(x + column * 260 + 74, y + row * 190 - 50, 32, COLOURS.coral),
        text(x + column * 260 + 74, y + row * 190 - 49, 40, COLOURS.white, name),
      ),
    ),
  );
}

export const geographyPictures = {
  'school-contours-image': contours,
  'school-climate-image': climate,
  'school-mayday-image': mayday,
} satisfies Record<string, () => string>;
