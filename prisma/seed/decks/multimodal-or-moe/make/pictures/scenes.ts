import { thing } from '#prisma/seed/make/picture/artwork';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import {
  circle,
  group,
  path,
  picture,
  placed,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';
import {
  arrow,
  funnel,
  gate,
  LIT,
  network,
  night,
  plate,
  robot,
  wayBetween,
  wire,
} from '../drawing/machinery';
import { modalityCard, tile } from '../drawing/modalities';

/** Ten rows of ten; the four that work are spread out. */
function hundred(): string {
  const working = [13, 36, 68, 91];
  return picture(
    STILL,
    night(STILL),
    ...Array.from({ length: 100 }, (_, i) => {
      const isWorking = working.includes(i);
      const [x, y] = [84 + (i % 10) * 88, 58 + Math.floor(i / 10) * 68];
      return robot(x, y, isWorking ? 62 : 48, isWorking ? 'awake' : 'asleep');
    }),
  );
}

/** One robot under a heap of cards, five that have nothing to do. */
function pile(): string {
  const heap = [
    [640, 560, -12],
    [720, 596, 8],
    [790, 570, 20],
    [590, 622, 6],
    [668, 646, -20],
    [752, 652, 14],
    [836, 640, -8],
    [520, 662, 25],
    [890, 672, -16],
  ] as const;
  const sleepers = [
    [560, 90],
    [690, 90],
    [820, 90],
    [625, 210],
    [755, 210],
  ] as const;
  return picture(
    STILL,
    night(STILL),
    ...sleepers.map(([x, y]) => wire(wayBetween(270, 330, x, y), false)),
    ...[0, 1, 2].map((i) => wire(`M120 330H${270 + i}`, true)),
    wire(wayBetween(270, 330, 700, 420), true, 22),
    ...sleepers.map(([x, y]) => robot(x, y, 92, 'asleep')),
    robot(700, 440, 150, 'tired'),
    ...heap.map(([x, y, turn], i) =>
      placed(x, y, { turn }, modalityCard(i % 2 === 0 ? 'text' : 'image', 0, 0, 84)),
    ),
    ...[0, 1, 2, 3].map((i) =>
      modalityCard(i % 2 === 0 ? 'image' : 'text', 370 + i * 62, 334 + i * i * 8, 60),
    ),
    modalityCard('text', 100, 330, 110),
    gate(270, 330, 104),
  );
}

/** Three encoders that meet in one dense network. */
function structure(): string {
  const rows = [150, 360, 570];
  const fills = ['#2f6fd6', '#cf6000', '#008a66'];
  return picture(
    STILL,
    night(STILL),
    ...rows.map((y) => wire(wayBetween(110, y, 480, 360), true)),
    wire('M480 360H560', true),
    network({ x: 570, y: 170, width: 230, height: 380, columns: 4, rows: 6 }, () => 1),
    wire('M820 360H860', true),
    arrow(890, 360, 34),
    ...rows.map((y, i) =>
      group(
        {},
        modalityCard((['text', 'image', 'audio'] as const)[i] ?? 'text', 110, y, 140),
        funnel(290, y + (360 - y) * 0.2, 110, fills[i] ?? COLOURS.slate),
      ),
    ),
    circle(480, 360, 40, LIT),
    stroke('M462 360H498M480 342V378', COLOURS.ink, 9),
  );
}

/** What goes in and out is known; the lid stays closed. */
function omni(): string {
  const inputs = ['text', 'image', 'audio', 'video'] as const;
  const outputs = ['text', 'image', 'audio'] as const;
  return picture(
    STILL,
    night(STILL),
    ...inputs.map((_, i) => wire(wayBetween(110, 130 + i * 155, 330, 360), true)),
    ...outputs.map((_, i) => wire(wayBetween(630, 360, 820, 180 + i * 180), true)),
    rectangle(320, 190, 320, 360, '#2b3760', { rx: 30 }),
    rectangle(300, 170, 360, 70, '#3c4a7a', { rx: 20 }),
    circle(480, 205, 12, '#131b38'),
    text(480, 395, 200, LIT, '?'),
    plate(480, 620, 280, 44, 'GPT-4o'),
    ...inputs.map((modality, i) => modalityCard(modality, 110, 130 + i * 155, 128)),
    ...outputs.map((modality, i) => modalityCard(modality, 840, 180 + i * 180, 128)),
    ...outputs.map((_, i) => arrow(768, 180 + i * 180, 26)),
  );
}

/** Two ideas that overlap. */
function overlap(): string {
  return picture(
    STILL,
    night(STILL),
    circle(350, 360, 285, '#3f8fd6', { opacity: 0.32 }),
    circle(610, 360, 285, COLOURS.sun, { opacity: 0.28 }),
    circle(350, 360, 285, 'none', { stroke: '#7cc4f5', 'stroke-width': 8 }),
    circle(610, 360, 285, 'none', { stroke: LIT, 'stroke-width': 8 }),
    modalityCard('text', 205, 220, 112),
    modalityCard('image', 165, 360, 112),
    modalityCard('audio', 205, 500, 112),
    ...[
      [800, 250],
      [815, 360],
      [800, 470],
    ].map(([x = 0, y = 0], i) =>
      group(
        {},
        wire(wayBetween(690, 360, x - 30, y), i === 1),
        robot(x, y, 78, i === 1 ? 'awake' : 'asleep'),
      ),
    ),
    gate(690, 360, 74),
    thing('star', 480, 360, 170),
  );
}

/** Text, a photo of a dog, a voice message, text again. */
function message(): string {
  const lines = (x: number, y: number, widths: number[], fill: string) =>
    widths.map((long, i) => rectangle(x, y + i * 34, long, 16, fill, { rx: 8 }));
  const bars = [14, 30, 52, 38, 64, 46, 22, 40, 58, 30, 16, 36, 26, 12];
  return picture(
    STILL,
    night(STILL),
    rectangle(240, 20, 480, 680, '#0b1024', { rx: 56 }),
    rectangle(258, 40, 444, 640, '#e9eef6', { rx: 40 }),
    rectangle(284, 66, 290, 92, COLOURS.white, { rx: 24 }),
    ...lines(308, 88, [238, 170], '#9db0cc'),
    rectangle(284, 176, 270, 236, COLOURS.white, { rx: 24 }),
    rectangle(298, 190, 242, 208, COLOURS.sky, { rx: 16 }),
    path(
      'M298 344Q370 300 440 340T540 330V382A16 16 0 0 1 524 398H314A16 16 0 0 1 298 382Z',
      COLOURS.grass,
    ),
    thing('dog', 420, 306, 150),
    rectangle(386, 430, 292, 104, '#ffe08a', { rx: 24 }),
    circle(434, 482, 28, COLOURS.ink),
    path('M425 468v28l23 -14z', COLOURS.white),
    ...bars.map((tall, i) =>
      rectangle(478 + i * 13.5, 482 - tall / 2, 7, tall, COLOURS.ink, { rx: 3 }),
    ),
    rectangle(284, 556, 330, 60, COLOURS.white, { rx: 24 }),
    ...lines(308, 578, [280], '#9db0cc'),
    rectangle(284, 636, 394, 28, '#cfd9e8', { rx: 14 }),
  );
}

function photoOf(name: 'cat', x: number, y: number, size: number): string {
  return tile(
    x,
    y,
    size,
    rectangle(-38, -40, 76, 70, COLOURS.sky, { rx: 8 }),
    rectangle(-38, 8, 76, 22, COLOURS.grass, { rx: 8 }),
    thing(name, 0, -2, 56),
  );
}

function petFinder(): string {
  return picture(
    STILL,
    night(STILL),
    wire('M150 360H300', true, 8),
    wire('M680 360H760', true, 8),
    arrow(290, 360, 34),
    arrow(770, 360, 34),
    network({ x: 340, y: 130, width: 300, height: 460, columns: 4, rows: 6 }, () => 1),
    photoOf('cat', 140, 360, 220),
    tile(862, 360, 160, thing('cat', 0, -10, 62)),
    circle(920, 436, 34, COLOURS.leaf),
    stroke('M904 437L916 449L937 424', COLOURS.white, 9),
  );
}

/** Four layers, and on each another robot takes over. */
function floors(): string {
  const chosen = [2, 0, 3, 1];
  const floorY = (floor: number) => 560 - floor * 158;
  const robotX = (i: number) => 400 + i * 140;
  const points = chosen.map((robotIndex, floor) => [robotX(robotIndex), floorY(floor)] as const);
  return picture(
    STILL,
    night(STILL),
    ...chosen.map((_, floor) =>
      group(
        {},
        rectangle(215, floorY(floor) - 66, 690, 132, '#2b3760', { rx: 22 }),
        rectangle(215, floorY(floor) + 60, 690, 8, '#46557f', { rx: 4 }),
      ),
    ),
    ...points.map(([x, y], floor) =>
      group(
        {},
        wire(`M280 ${y}H334V${y + 50}H${x}V${y}`, true, 5),
        floor === 0 ? wire(`M100 ${y}H280`, true) : '',
        floor === chosen.length - 1
          ? ''
          : wire(`M${x} ${y}V${y - 79}H280V${floorY(floor + 1)}`, true, 5),
      ),
    ),
    ...points.flatMap(([, y], floor) =>
      [0, 1, 2, 3].map((i) =>
        robot(robotX(i), y + 6, 84, i === chosen[floor] ? 'awake' : 'asleep'),
      ),
    ),
    ...points.map(([, y]) => gate(280, y, 62)),
    modalityCard('text', 100, floorY(0), 120),
    stroke(`M${robotX(1)} ${floorY(3) - 50}V8`, LIT, 6),
  );
}

export const scenePictures = {
  'test-hundred': hundred,
  'test-pile': pile,
  'row-structure': structure,
  omni,
  overlap,
  message,
  'pet-finder': petFinder,
  floors,
} satisfies Record<string, () => string>;
