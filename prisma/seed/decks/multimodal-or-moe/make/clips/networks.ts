import type { Clip } from '#prisma/seed/make/clip';
import { thing, type Artwork } from '#prisma/seed/make/picture/artwork';
import { blend, clamp, eased, passed, wrapped } from '#prisma/seed/make/picture/motion';
import { COLOURS, FRAME } from '#prisma/seed/make/picture/palette';
import {
  circle,
  ellipse,
  group,
  path,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';
import { LIT, network, night, wayBetween, wire } from '../drawing/machinery';
import { modalityCard, tile } from '../drawing/modalities';

const PASS_SECONDS = 1.9;

/** How bright a column is while a wave runs through; `part` is how far it has come. */
function wave(column: number, columns: number, part: number): number {
  return clamp(1.4 - Math.abs(part * (columns + 3) - 2 - column));
}

function everyLampFrame(now: number): string {
  const since = wrapped(now, PASS_SECONDS);
  const arriving = eased(passed(since, 0, 0.45));
  const part = passed(since, 0.4, 1.25);
  const leaving = eased(passed(since, 1.2, PASS_SECONDS));
  return group(
    {},
    night(FRAME),
    wire('M0 240H160M480 240H640', false),
    network({ x: 160, y: 60, width: 320, height: 360, columns: 5, rows: 5 }, (column) =>
      wave(column, 5, part),
    ),
    arriving < 1 ? modalityCard('text', blend(-40, 120, arriving), 240, 72) : '',
    leaving > 0 ? modalityCard('text', blend(520, 690, leaving), 240, 72) : '',
  );
}

const FRUIT: [Artwork, number][] = [
  ['red-apple', 1],
  ['lemon', 3],
  ['pear', 2],
];
const NUMERALS = [2, 1, 3];
const STEP = 0.75;

function fruitCard(name: Artwork, count: number, x: number, y: number, size: number): string {
  const spread = 12 + 14 * count;
  const gap = count === 1 ? 0 : spread / (count - 1);
  return tile(
    x,
    y,
    size,
    ...Array.from({ length: count }, (_, i) =>
      thing(name, count === 1 ? 0 : i * gap - spread / 2, 0, count === 1 ? 60 : 47 - count * 3),
    ),
  );
}

/** Pictures go down through one encoder, numerals right through another; then matches shine. */
function matchingFrame(now: number): string {
  const columns = FRUIT.map((_, i) => 300 + i * 118);
  const rows = NUMERALS.map((_, i) => 250 + i * 88);
  const shine = eased(passed(now, 2.9, 3.4));
  const pictureOf = (i: number) => passed(now, i * STEP, i * STEP + 0.6);
  const textOf = (i: number) => passed(now, (i + 0.5) * STEP, (i + 0.5) * STEP + 0.6);
  const lightOf = (parts: number[]) => (column: number) =>
    Math.max(...parts.map((part) => (part > 0 && part < 1 ? wave(column, 4, part) : 0)));
  return group(
    {},
    night(FRAME),
    network(
      { x: 290, y: 122, width: 256, height: 66, columns: 4, rows: 3 },
      lightOf(FRUIT.map((_, i) => pictureOf(i))),
    ),
    network(
      { x: 130, y: 230, width: 88, height: 216, columns: 4, rows: 4 },
      lightOf(NUMERALS.map((_, i) => textOf(i))),
    ),
    ...FRUIT.map(([name, count], i) => fruitCard(name, count, columns[i] ?? 0, 58, 88)),
    ...NUMERALS.map((numeral, i) =>
      tile(60, rows[i] ?? 0, 76, text(0, 4, 62, '#2f6fd6', String(numeral))),
    ),
    ...columns.flatMap((x, column) =>
      rows.map((y, row) => {
        const isMatch = FRUIT[column]?.[1] === NUMERALS[row];
        const isKnown = pictureOf(column) >= 1 && textOf(row) >= 1;
        const light = isMatch ? shine : 0;
        return group(
          {},
          isMatch ? circle(x, y, 84, 'url(#shine)', { opacity: 0.7 * light }) : '',
          rectangle(x - 52, y - 38, 104, 76, isKnown ? '#3c4a7a' : '#26325f', { rx: 12 }),
          rectangle(x - 52, y - 38, 104, 76, LIT, { rx: 12, opacity: light }),
        );
      }),
    ),
    ...columns.flatMap((x, column) =>
      rows.flatMap((y, row) =>
        FRUIT[column]?.[1] === NUMERALS[row]
          ? [
              group(
                { opacity: shine },
                stroke(`M${x - 20} ${y}L${x - 4} ${y + 15}L${x + 22} ${y - 16}`, COLOURS.ink, 9),
              ),
            ]
          : [],
      ),
    ),
  );
}

function lipSyncFrame(now: number): string {
  const open = Math.abs(Math.sin(now * 7.5)) * (0.4 + 0.6 * Math.abs(Math.sin(now * 2.3)));
  const beat = wrapped(now, 1);
  const part = passed(beat, 0.3, 0.95);
  const rows = [96, 248, 392];
  const bars = Array.from({ length: 17 }, (_, i) => {
    const tall = 10 + 54 * Math.abs(Math.sin(now * 7.5 - i * 0.55) * Math.sin(i * 0.9 + now));
    return rectangle(26 + i * 12, 248 - tall / 2, 7, tall, '#4fd1a5', { rx: 3 });
  });
  const written = eased(wrapped(now, 2) / 1.7);
  return group(
    {},
    night(FRAME),
    ...rows.map((y) => wire(wayBetween(240, y, 400, 240), false)),
    network({ x: 400, y: 70, width: 190, height: 340, columns: 3, rows: 5 }, (column) =>
      wave(column, 3, part),
    ),
    rectangle(20, 26, 216, 144, '#0b1024', { rx: 14 }),
    rectangle(30, 36, 196, 124, '#a9dcf7', { rx: 8 }),
    thing('teddy-bear', 128, 100, 118),
    ellipse(128, 84, 9, 2 + 8 * open, '#5b2333'),
    rectangle(16, 200, 220, 96, '#1c2850', { rx: 14 }),
    ...bars,
    rectangle(16, 340, 220, 104, COLOURS.white, { rx: 14 }),
    rectangle(34, 366, 184 * clamp(written * 2), 16, '#2f6fd6', { rx: 8 }),
    rectangle(34, 402, 130 * clamp(written * 2 - 1), 16, '#2f6fd6', { rx: 8 }),
    ...rows.map((y, i) => {
      const along = eased(passed(beat, 0, 0.35));
      const modality = (['video', 'audio', 'text'] as const)[i] ?? 'text';
      return along < 1
        ? modalityCard(modality, blend(240, 390, along), blend(y, 240, eased(along)), 44)
        : '';
    }),
  );
}

const EXAMPLES: { name: Artwork; rows: number[]; written: string; at: number }[] = [
  { name: 'red-apple', rows: [2], written: '2', at: 0.2 },
  { name: 'lemon', rows: [3], written: '3', at: 1.4 },
  { name: 'pear', rows: [3, 2], written: '?', at: 2.6 },
];

function examplesFrame(now: number): string {
  return group(
    {},
    night(FRAME),
    ...EXAMPLES.map(({ name, rows, written, at }, i) => {
      const shown = eased(passed(now, at, at + 0.45));
      const told = eased(passed(now, at + 0.5, at + 0.8));
      const blink = written === '?' ? 0.55 + 0.45 * Math.cos((now - at) * 6) : 1;
      const x = 115 + i * 205;
      return group(
        { opacity: shown, transform: `translate(0 ${(1 - shown) * 30})` },
        rectangle(x - 92, 44, 184, 392, COLOURS.white, { rx: 20 }),
        rectangle(x - 78, 58, 156, 210, '#dff1fb', { rx: 12 }),
        ...rows.flatMap((count, row) =>
          Array.from({ length: count }, (_, k) =>
            thing(
              name,
              x + (k - (count - 1) / 2) * 51,
              163 + (row - (rows.length - 1) / 2) * 78,
              58,
            ),
          ),
        ),
        group(
          { opacity: told * blink },
          text(x, 356, 104, written === '?' ? '#cf6000' : '#2f6fd6', written),
        ),
      );
    }),
    ...[218, 423].map((x, i) =>
      path(`M${x - 9} 222l14 18l-14 18`, 'none', {
        stroke: LIT,
        'stroke-width': 6,
        opacity: eased(passed(now, 1.2 + i * 1.2, 1.5 + i * 1.2)),
      }),
    ),
  );
}

export const networkClips = {
  'every-lamp': { seconds: 2 * PASS_SECONDS, frame: everyLampFrame, posterAt: 0.2 },
  matching: { seconds: 4.8, frame: matchingFrame, posterAt: 0.3 },
  'lip-sync': { seconds: 4, frame: lipSyncFrame, posterAt: 0.05 },
  'two-examples': { seconds: 5.2, frame: examplesFrame, posterAt: 1.2 },
} satisfies Record<string, Clip>;
