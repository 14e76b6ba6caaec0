import { thing, type Artwork } from '#prisma/seed/make/picture/artwork';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import {
  circle,
  group,
  onCircle,
  path,
  picture,
  placed,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** What is asked above, its answer below; `null` is the query. */
interface Panel {
  asked: string;
  answer: string | null;
}

const PANEL_WIDTH = 288;
const CENTRES = [166, 480, 794];

/** Two solved panels and the query, drawn around (0, 0): 240 wide above, 150 below. */
function panels(colour: string, ...three: readonly Panel[]): () => string {
  return () =>
    picture(
      STILL,
      rectangle(0, 0, width, height, colour),
      ...three.map(({ asked, answer }, i) =>
        placed(
          CENTRES[i] ?? 0,
          0,
          {},
          rectangle(-PANEL_WIDTH / 2 + 6, 58, PANEL_WIDTH, 620, '#00000022', { rx: 30 }),
          rectangle(-PANEL_WIDTH / 2, 48, PANEL_WIDTH, 620, COLOURS.paper, { rx: 30 }),
          placed(0, 210, {}, asked),
          placed(0, 408, {}, path('M-24 -34H24V6H52L0 50L-52 6H-24Z', colour)),
          answer === null
            ? group(
                {},
                circle(0, 550, 82, COLOURS.white, {
                  stroke: COLOURS.coral,
                  'stroke-width': 10,
                  'stroke-dasharray': '4 22',
                  'stroke-linecap': 'round',
                }),
                text(0, 554, 110, COLOURS.coral, '?'),
              )
            : group(
                {},
                circle(0, 550, 82, COLOURS.white, { stroke: colour, 'stroke-width': 10 }),
                placed(0, 550, {}, answer),
              ),
        ),
      ),
    );
}

const written = (number: number) => text(0, 4, 96, COLOURS.ink, String(number));
const drawn = (name: Artwork, size = 210) => thing(name, 0, 0, size);
const small = (name: Artwork) => thing(name, 0, 0, 118);

const BALL_COLOURS = {
  red: COLOURS.red,
  blue: COLOURS.blue,
  green: COLOURS.leaf,
  yellow: COLOURS.sun,
};

/** Balls from the top, each with its radius. */
function balls(...three: readonly [keyof typeof BALL_COLOURS, number][]): string {
  let y = -138;
  const drawnBalls = three.map(([colour, radius]) => {
    y += radius;
    const ball = group(
      {},
      circle(0, y, radius, BALL_COLOURS[colour]),
      circle(-radius * 0.32, y - radius * 0.34, radius * 0.24, COLOURS.white, { opacity: 0.5 }),
    );
    y += radius + 10;
    return ball;
  });
  return placed(0, 0, {}, ...drawnBalls);
}

const swatch = (colour: keyof typeof BALL_COLOURS) =>
  rectangle(-44, -44, 88, 88, BALL_COLOURS[colour], { rx: 18 });

/** Degrees clockwise from twelve o'clock. */
function arrow(turn: number, size: number): string {
  return placed(
    0,
    0,
    { turn, scale: size / 200 },
    path('M0 -100L66 -24H28V96H-28V-24H-66Z', COLOURS.ink, { 'stroke-linejoin': 'round' }),
  );
}

function clock(hour: number): string {
  const [tipX, tipY] = onCircle(0, 0, 62, hour * 30);
  return group(
    {},
    circle(0, 0, 122, COLOURS.blue),
    circle(0, 0, 106, COLOURS.white),
    ...Array.from({ length: 12 }, (_, i) => {
      const [fromX, fromY] = onCircle(0, 0, i % 3 === 0 ? 80 : 88, i * 30);
      const [toX, toY] = onCircle(0, 0, 98, i * 30);
      return stroke(`M${fromX} ${fromY}L${toX} ${toY}`, COLOURS.ink, i % 3 === 0 ? 9 : 5);
    }),
    stroke('M0 0V-84', COLOURS.slate, 8),
    stroke(`M0 0L${tipX} ${tipY}`, COLOURS.coral, 14),
    circle(0, 0, 11, COLOURS.ink),
  );
}

const PIPS: Record<number, readonly [number, number][]> = {
  1: [[0, 0]],
  2: [
    [-1, -1],
    [1, 1],
  ],
  4: [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ],
  5: [
    [-1, -1],
    [1, -1],
    [0, 0],
    [-1, 1],
    [1, 1],
  ],
  6: [
    [-1, -1],
    [1, -1],
    [-1, 0],
    [1, 0],
    [-1, 1],
    [1, 1],
  ],
};

function dice(first: number, second: number): string {
  const die = (y: number, turn: number, value: number, colour: string) =>
    placed(
      0,
      y,
      { turn },
      rectangle(-62, -62, 124, 124, colour, { rx: 26 }),
      ...(PIPS[value] ?? []).map(([x, row]) => circle(x * 34, row * 34, 12, COLOURS.white)),
    );
  return group({}, die(-72, -6, first, COLOURS.red), die(72, 5, second, COLOURS.plum));
}

export const panelPictures = {
  'mt-show-animals': panels(
    COLOURS.teal,
    { asked: drawn('dog'), answer: written(4) },
    { asked: drawn('duck'), answer: written(2) },
    { asked: drawn('lady-beetle'), answer: null },
  ),
  'mt-show-balls': panels(
    COLOURS.slate,
    { asked: balls(['red', 62], ['blue', 42], ['green', 24]), answer: swatch('green') },
    { asked: balls(['yellow', 24], ['red', 62], ['blue', 42]), answer: swatch('yellow') },
    { asked: balls(['green', 42], ['blue', 24], ['red', 62]), answer: null },
  ),
  'mt-show-arrows': panels(
    COLOURS.plum,
    { asked: arrow(45, 190), answer: arrow(-45, 110) },
    { asked: arrow(135, 190), answer: arrow(-135, 110) },
    { asked: arrow(-135, 190), answer: null },
  ),
  'mt-show-clocks': panels(
    COLOURS.amber,
    { asked: clock(3), answer: written(4) },
    { asked: clock(7), answer: written(8) },
    { asked: clock(12), answer: null },
  ),
  'mt-show-dice': panels(
    COLOURS.sea,
    { asked: dice(5, 2), answer: written(3) },
    { asked: dice(6, 1), answer: written(5) },
    { asked: dice(4, 4), answer: null },
  ),
  'mt-show-growing': panels(
    COLOURS.forest,
    { asked: drawn('seedling'), answer: small('deciduous-tree') },
    { asked: drawn('bug'), answer: small('butterfly') },
    { asked: drawn('egg'), answer: null },
  ),
} satisfies Record<string, () => string>;
