/** The picture of an expert card as a list of strokes and letters, before anything is painted. */

import { layoutRadar, outline } from '#app/_figures/radar/layoutRadar';
import { MODALITY_SHAPES } from '#app/_ui/ModalityIcon';
import type { Modality } from '#game/deck/deck';
import type { CardFacts } from '#app/_expertCard/cardFacts';
import { wrapEvenly } from './wrapWords';

/** Tokens of globals.css. */
export type Ink =
  | 'paper'
  | 'surface'
  | 'line'
  | 'ink'
  | 'ink-soft'
  | 'accent'
  | 'on-accent'
  | `${Modality}-mark`;

export interface Letters {
  size: number;
  weight: 400 | 600 | 700;
}

export type Stroke =
  | ({ kind: 'text'; text: string; x: number; y: number; ink: Ink } & Letters)
  | ({ kind: 'box'; x: number; y: number; width: number; height: number; radius: number } & Look)
  /** A path of SVG, moved and scaled. */
  | ({ kind: 'path'; d: string; x: number; y: number; scale: number } & Look);

interface Look {
  fill: Ink | null;
  /** 0..1; 1 when left out. */
  opacity?: number;
  stroke: Ink | null;
  /** Of the stroke, before scaling. */
  thickness?: number;
  dash?: [number, number];
}

/** Width of a text in pixels. */
export type Measure = (text: string, letters: Letters) => number;

/** As wide as chats and albums show a picture without cutting it; as high as it has to be. */
export const PICTURE_WIDTH = 1080;
const EDGE = 44;
const LEFT = 104;
const INNER = PICTURE_WIDTH - 2 * LEFT;
const RADAR = 400;

/** Everything on the picture, top to bottom, and how high it has become. */
export function layoutPicture(
  facts: CardFacts,
  words: { above: string; foot: string },
  measure: Measure,
): { height: number; strokes: Stroke[] } {
  const page = new Page(measure);
  page.y = EDGE + 70;
  page.line(words.above, { size: 30, weight: 600 }, 'ink-soft');
  page.y += 40;
  layoutHead(page, facts);
  page.y += 34;
  page.lines(facts.story, { size: 38, weight: 400 }, 'ink', 54);
  if (facts.awards.length > 0) layoutAwards(page, facts.awards);
  page.y += 30;
  layoutBelief(page, facts);
  page.y += 44;
  layoutFigures(page, facts.figures);
  if (facts.gain) {
    page.y += 20;
    page.lines(facts.gain, { size: 32, weight: 600 }, 'ink', 46);
  }
  page.y += 44;
  page.lines(words.foot, { size: 26, weight: 400 }, 'ink-soft', 38);
  const height = Math.ceil(page.y + 48 + EDGE);
  const sheet: Stroke[] = [
    box(0, 0, PICTURE_WIDTH, height, 0, { fill: 'paper', stroke: null }),
    box(EDGE, EDGE, PICTURE_WIDTH - 2 * EDGE, height - 2 * EDGE, 48, {
      fill: 'surface',
      stroke: 'accent',
      thickness: 5,
    }),
  ];
  return { height, strokes: [...sheet, ...page.strokes] };
}

/** Where the next line goes; `y` is the baseline of what was written last. */
class Page {
  readonly strokes: Stroke[] = [];
  y = 0;

  constructor(readonly measure: Measure) {}

  add(...strokes: Stroke[]): void {
    this.strokes.push(...strokes);
  }

  line(text: string, letters: Letters, ink: Ink, x = LEFT): void {
    this.add({ kind: 'text', text, x, y: this.y, ink, ...letters });
  }

  /** Wrapped to the width of the card; ends on the last baseline. */
  lines(text: string, letters: Letters, ink: Ink, leading: number): void {
    for (const line of wrapEvenly(text, INNER, (part) => this.measure(part, letters))) {
      this.y += leading;
      this.line(line, letters, ink);
    }
  }
}

function layoutHead(page: Page, { emblem, title, nickname }: CardFacts): void {
  const top = page.y;
  const size = emblem.length > 1 ? 52 : 112;
  emblem.forEach((modality, index) => {
    const column = index % 2;
    const row = Math.floor(index / 2);
    page.add(...icon(modality, LEFT + column * 60, top + row * 60, size));
  });
  const x = LEFT + 112 + 32;
  page.y = top + 32;
  page.line(title, { size: 34, weight: 600 }, 'ink-soft', x);
  // A long name gets smaller letters rather than a second line.
  let name: Letters = { size: 66, weight: 700 };
  while (name.size > 34 && page.measure(nickname, name) > LEFT + INNER - x) {
    name = { ...name, size: name.size - 2 };
  }
  page.y = top + 108;
  page.line(nickname, name, 'ink', x);
}

/** Pills in as many rows as they need. */
function layoutAwards(page: Page, awards: readonly string[]): void {
  const letters: Letters = { size: 30, weight: 600 };
  page.y += 34;
  let x = LEFT;
  for (const award of awards) {
    const text = `★ ${award}`;
    const width = page.measure(text, letters) + 48;
    if (x > LEFT && x + width > LEFT + INNER) {
      x = LEFT;
      page.y += 68;
    }
    page.add(box(x, page.y, width, 56, 28, { fill: 'accent', stroke: null }), {
      kind: 'text',
      text,
      x: x + 24,
      y: page.y + 39,
      ink: 'on-accent',
      ...letters,
    });
    x += width + 16;
  }
  page.y += 56;
}

/** The radar, and beside it the same in numbers. */
function layoutBelief(page: Page, { radar, heads, rows }: CardFacts): void {
  const top = page.y;
  page.add(...radarStrokes(radar, LEFT - 16, top));
  const x = LEFT + RADAR + 10;
  const small: Letters = { size: 26, weight: 400 };
  const legend: [string, Stroke[]][] = [
    [heads[1] ?? '', [box(x, top + 24, 44, 20, 0, BELIEF)]],
    [
      heads[2] ?? '',
      [path('M0 0h44', x, top + 76, 1, TRUTH), box(x + 15, top + 69, 14, 14, 0, CORNER)],
    ],
  ];
  legend.forEach(([text, sign], index) => {
    page.add(...sign, {
      kind: 'text',
      text,
      x: x + 62,
      y: top + 44 + index * 42,
      ink: 'ink-soft',
      ...small,
    });
  });
  const widest = (texts: string[], letters: Letters) =>
    Math.max(...texts.map((text) => page.measure(text, letters)));
  const name: Letters = { size: 30, weight: 600 };
  const belief: Letters = { size: 30, weight: 700 };
  const nameX = x + 52;
  const beliefX =
    nameX +
    widest(
      rows.map((row) => row.name),
      name,
    ) +
    26;
  const truthX =
    beliefX +
    widest(
      rows.map((row) => row.belief),
      belief,
    ) +
    26;
  let truth: Letters = { size: 30, weight: 400 };
  while (
    truth.size > 20 &&
    truthX +
      widest(
        rows.map((row) => row.truth),
        truth,
      ) >
      LEFT + INNER
  ) {
    truth = { ...truth, size: truth.size - 1 };
  }
  rows.forEach((row, index) => {
    const y = top + 158 + index * 66;
    page.add(...icon(row.modality, x, y - 30, 38));
    page.add(
      { kind: 'text', text: row.name, x: nameX, y, ink: 'ink', ...name },
      { kind: 'text', text: row.belief, x: beliefX, y, ink: 'ink', ...belief },
      { kind: 'text', text: row.truth, x: truthX, y, ink: 'ink', ...truth },
    );
  });
  page.y = top + RADAR;
}

const BELIEF: Look = { fill: 'ink', opacity: 0.14, stroke: 'ink', thickness: 4 };
const TRUTH: Look = { fill: null, stroke: 'ink', thickness: 4, dash: [10, 8] };
const CORNER: Look = { fill: 'surface', stroke: 'ink', thickness: 4 };

function radarStrokes(radar: CardFacts['radar'], x: number, y: number): Stroke[] {
  const layout = layoutRadar(radar, RADAR);
  const thin: Look = { fill: null, stroke: 'line', thickness: 2.5 };
  const spokes = layout.axes.map(
    ({ end }) => `M${layout.centre} ${layout.centre}L${end.x} ${end.y}`,
  );
  return [
    ...layout.rings.map((ring) => path(outline(ring), x, y, 1, thin)),
    path(spokes.join(''), x, y, 1, thin),
    ...layout.axes.flatMap(({ modality, icon: at }) =>
      icon(modality, x + at.x - 22, y + at.y - 22, 44),
    ),
    path(outline(layout.belief), x, y, 1, BELIEF),
    ...(layout.truth.length > 1
      ? [path(outline(layout.truth.map(({ at }) => at)), x, y, 1, TRUTH)]
      : []),
    ...layout.truth.map(({ at }) => box(x + at.x - 7, y + at.y - 7, 14, 14, 0, CORNER)),
  ];
}

/** Figures side by side in rows of three, each below its name. */
function layoutFigures(page: Page, figures: CardFacts['figures']): void {
  const COLUMNS = 3;
  const width = INNER / COLUMNS;
  const top = page.y;
  figures.forEach(({ name, value }, index) => {
    const x = LEFT + (index % COLUMNS) * width;
    const y = top + Math.floor(index / COLUMNS) * 108;
    page.add(
      { kind: 'text', text: name, x, y: y + 26, ink: 'ink-soft', size: 28, weight: 400 },
      { kind: 'text', text: value, x, y: y + 74, ink: 'ink', size: 40, weight: 700 },
    );
  });
  page.y = top + Math.ceil(figures.length / COLUMNS) * 108 - 24;
}

/** The shape of a modality within a square of `size`. */
function icon(modality: Modality, x: number, y: number, size: number): Stroke[] {
  const { outline: shape, sign } = MODALITY_SHAPES[modality];
  const scale = size / 24;
  return [
    path(shape, x, y, scale, { fill: `${modality}-mark`, stroke: null }),
    path(sign, x, y, scale, { fill: null, stroke: 'surface', thickness: 2 }),
  ];
}

function box(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  look: Look,
): Stroke {
  return { ...look, kind: 'box', x, y, width, height, radius };
}

function path(d: string, x: number, y: number, scale: number, look: Look): Stroke {
  return { ...look, kind: 'path', d, x, y, scale };
}
