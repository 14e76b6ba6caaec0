import { picture } from '#prisma/seed/make/picture/svg';
import { STILL } from '#prisma/seed/make/picture/palette';
import { arrow, gate, night, plate, robot, wayBetween, wire, type Mood } from './machinery';

/** One layer of experts seen from the side: what comes in, a gate, robots, what comes out. */
export interface Layer {
  /** Cards that come in, drawn at a place and size. */
  inputs: ((x: number, y: number, size: number) => string)[];
  moods: Mood[];
  output?: (x: number, y: number, size: number) => string;
  /** Without a gate everything goes to everybody. */
  hasGate?: boolean;
  name?: string;
  /** Drawn last, over everything. */
  over?: string;
}

const INPUT_X = 110;
const GATE = { x: 300, size: 92 };
const ROBOT_X = [520, 645];
const JOIN_X = 770;
const OUTPUT_X = 868;
const INPUT_SIZE = 128;

export function layerPicture(layer: Layer): string {
  const { inputs, moods, output, hasGate = true, name, over = '' } = layer;
  const middle = name === undefined ? 360 : 412;
  const room = name === undefined ? 590 : 540;
  const gap = Math.min(150, 560 / inputs.length);
  const inputY = (i: number) => middle + (i - (inputs.length - 1) / 2) * gap;
  const place = robotPlaces(moods.length, middle, room);
  const order = moods
    .map((_, i) => i)
    .sort((a, b) => Number(isBusy(moods[a])) - Number(isBusy(moods[b])));
  return picture(
    STILL,
    night(STILL),
    ...inputs.map((_, i) => wire(wayBetween(INPUT_X, inputY(i), GATE.x, middle), true)),
    ...order.map((i) => {
      const { x, y } = place(i);
      return wire(wayBetween(GATE.x, middle, x, y), isBusy(moods[i]));
    }),
    ...(output === undefined
      ? []
      : [
          ...order
            .filter((i) => isBusy(moods[i]))
            .map((i) => wire(wayBetween(place(i).x, place(i).y, JOIN_X, middle), true)),
          wire(`M${JOIN_X} ${middle}H${OUTPUT_X - 70}`, true),
          arrow(OUTPUT_X - 58, middle, 26),
          output(OUTPUT_X, middle, 120),
        ]),
    ...inputs.map((draw, i) => draw(INPUT_X, inputY(i), Math.min(INPUT_SIZE, gap * 0.92))),
    ...(hasGate ? [gate(GATE.x, middle, GATE.size)] : []),
    ...moods.map((mood, i) => robot(place(i).x, place(i).y, 96, mood)),
    ...(name === undefined ? [] : [plate(480, 62, 90 + name.length * 25, 40, name)]),
    over,
  );
}

function isBusy(mood: Mood | undefined): boolean {
  return mood !== undefined && mood !== 'asleep';
}

/** Two staggered columns, so that every robot can be seen and reached. */
function robotPlaces(count: number, middle: number, room: number) {
  const gap = Math.min(118, room / count);
  return (i: number) => ({
    x: ROBOT_X[i % 2] ?? 0,
    y: middle + (i - (count - 1) / 2) * gap,
  });
}
