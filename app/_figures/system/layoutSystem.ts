/** The small figure of a system card: what goes in, how it is joined, the inside, what comes out. */

import type { Modality } from '#game/deck/deck';
import type { SystemStructure } from '#game/lesson/systemCard';
import { layoutDots } from '../activeDots/layoutDots';

export interface SystemLayout {
  width: number;
  height: number;
  icons: { modality: Modality; side: 'input' | 'output'; x: number; y: number }[];
  boxes: Box[];
  /** Arrows; a dashed one is a connection nobody has published. */
  lines: { from: Point; to: Point; look: 'plain' | 'dashed' | 'both' }[];
  /** Experts of one MoE layer, in the middle of their cores. */
  cells: { x: number; y: number; radius: number; state: 'idle' | 'active' | 'shared' }[];
  /** Two outputs of encoders are held against each other. */
  compare: Point | null;
}

interface Point {
  x: number;
  y: number;
}

export interface Box {
  part: 'encoder' | 'core' | 'tool';
  core: SystemStructure['core'] | null;
  x: number;
  y: number;
  width: number;
  height: number;
}

export const ICON = 30;
const WIDTH = 420;
const HEIGHT = 168;
const MIDDLE = HEIGHT / 2;
const PITCH = 42;
const INPUT_X = 20;
const OUTPUT_X = WIDTH - 20;
const CORE = { x: 142, width: 150, height: 116 };
const ENCODER = { x: 74, width: 34, height: 26 };
const TOWER = { x: 84, width: 172, height: 62 };
const TOOLS = 4;
const TOOL = { size: 22, gap: 14 };
/** More dots than this would be a haze; the number beside the figure is exact. */
const MOST_CELLS = 260;
/** How many experts are drawn when their number is not known. */
const UNKNOWN_CELLS = 18;
const LIT_RADIUS = 3;
const ARROW_GAP = 5;

/** A structure as shapes on a plane of 420 × 168; y grows downwards. */
export function layoutSystem(structure: SystemStructure): SystemLayout {
  return structure.joining === 'towers' ? layoutTowers(structure) : layoutCore(structure);
}

/** An encoder for each modality; what they make of their inputs is compared. */
function layoutTowers(structure: SystemStructure): SystemLayout {
  const ys = spread(structure.inputs.length, TOWER.height + 16);
  const compare = { x: 318, y: MIDDLE };
  const boxes = ys.map((y) => box('core', structure.core, TOWER.x, y, TOWER.width, TOWER.height));
  return {
    width: WIDTH,
    height: HEIGHT,
    icons: [...icons('input', structure.inputs, ys), ...outputIcons(structure.outputs)],
    boxes,
    lines: [
      ...ys.map((y) => arrow(INPUT_X + ICON / 2, y, TOWER.x, y)),
      ...ys.map((y) => arrow(TOWER.x + TOWER.width, y, compare.x - 16, compare.y)),
      ...outputLines(structure.outputs, compare.x + 16),
    ],
    cells: boxes.flatMap((each) => cellsIn(each, structure)),
    compare,
  };
}

/** Everything meets in one core, by itself, through encoders, or with tools at hand. */
function layoutCore(structure: SystemStructure): SystemLayout {
  const hasTools = structure.joining === 'tools';
  const height = hasTools ? CORE.height - TOOL.size - 18 : CORE.height;
  const middle = hasTools ? height / 2 + 18 : MIDDLE;
  const core = box('core', structure.core, CORE.x, middle, CORE.width, height);
  const ys = spread(structure.inputs.length, PITCH);
  const encoders =
    structure.joining === 'joined'
      ? ys.map((y) => box('encoder', null, ENCODER.x, y, ENCODER.width, ENCODER.height))
      : [];
  const start = encoders.length > 0 ? ENCODER.x + ENCODER.width : INPUT_X + ICON / 2;
  const look = structure.joining === 'undisclosed' ? 'dashed' : 'plain';
  const tools = hasTools ? layoutTools(core) : [];
  // Nothing comes out of a matcher but how well two inputs fit.
  const compare = structure.outputs.length === 0 ? { x: 350, y: middle } : null;
  return {
    width: WIDTH,
    height: HEIGHT,
    icons: [...icons('input', structure.inputs, ys), ...outputIcons(structure.outputs)],
    boxes: [...encoders, core, ...tools],
    lines: [
      ...encoders.map(({ y, height: high }) =>
        arrow(INPUT_X + ICON / 2, y + high / 2, ENCODER.x, y + high / 2),
      ),
      ...ys.map((y) => ({ ...arrow(start, y, core.x, towards(y, core)), look }) as const),
      ...tools.map(
        (tool) =>
          ({
            ...arrow(
              tool.x + tool.width / 2,
              core.y + core.height,
              tool.x + tool.width / 2,
              tool.y,
              'down',
            ),
            look: 'both',
          }) as const,
      ),
      ...(compare
        ? [arrow(core.x + core.width, middle, compare.x - 16, middle)]
        : outputLines(structure.outputs, core.x + core.width, core)),
    ],
    cells: cellsIn(core, structure),
    compare,
  };
}

function layoutTools(core: Box): Box[] {
  const wide = TOOLS * TOOL.size + (TOOLS - 1) * TOOL.gap;
  const left = core.x + (core.width - wide) / 2;
  const top = HEIGHT - TOOL.size - 4;
  return Array.from({ length: TOOLS }, (_, index) => ({
    part: 'tool',
    core: null,
    x: left + index * (TOOL.size + TOOL.gap),
    y: top,
    width: TOOL.size,
    height: TOOL.size,
  }));
}

/** Experts as dots inside a core, the active ones spread over it. */
function cellsIn(core: Box, { core: kind, experts }: SystemStructure): SystemLayout['cells'] {
  if (kind !== 'moe') return [];
  const count = Math.min(MOST_CELLS, experts?.total ?? UNKNOWN_CELLS);
  const { columns, rows, dots } = layoutDots(count, experts?.active ?? 0);
  const inside = { width: core.width - 24, height: core.height - 20 };
  const pitch = Math.min(inside.width / columns, inside.height / rows, 26);
  const left = core.x + (core.width - pitch * columns) / 2;
  const top = core.y + (core.height - pitch * rows) / 2;
  let shared = experts?.shared ?? 0;
  return dots.map(({ x, y, isActive }) => ({
    x: left + (x + 0.5) * pitch,
    y: top + (y + 0.5) * pitch,
    // One lit dot among hundreds is seen, too.
    radius: isActive ? Math.max(pitch * 0.42, LIT_RADIUS) : pitch * 0.3,
    state: !isActive ? 'idle' : shared-- > 0 ? 'shared' : 'active',
  }));
}

/** `count` places around the middle, `pitch` apart. */
function spread(count: number, pitch: number): number[] {
  return Array.from({ length: count }, (_, index) => MIDDLE + (index - (count - 1) / 2) * pitch);
}

function icons(
  side: 'input' | 'output',
  modalities: readonly Modality[],
  ys: readonly number[],
): SystemLayout['icons'] {
  const x = side === 'input' ? INPUT_X : OUTPUT_X;
  return modalities.map((modality, index) => ({ modality, side, x, y: ys[index] ?? MIDDLE }));
}

function outputIcons(outputs: readonly Modality[]): SystemLayout['icons'] {
  return icons('output', outputs, spread(outputs.length, PITCH));
}

function outputLines(outputs: readonly Modality[], from: number, core?: Box) {
  return spread(outputs.length, PITCH).map((y) =>
    arrow(from, core ? towards(y, core) : MIDDLE, OUTPUT_X - ICON / 2, y),
  );
}

/** A height on the side of a core, so that lines from afar do not miss it. */
function towards(y: number, core: Box): number {
  const edge = 18;
  return Math.min(core.y + core.height - edge, Math.max(core.y + edge, y));
}

/** `y` is the middle of the box. */
function box(
  part: Box['part'],
  core: Box['core'],
  x: number,
  y: number,
  width: number,
  height: number,
): Box {
  return { part, core, x, y: y - height / 2, width, height };
}

/** From shape to shape with a little air at both ends. */
function arrow(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  way: 'right' | 'down' = 'right',
): SystemLayout['lines'][number] {
  const dx = way === 'right' ? ARROW_GAP : 0;
  const dy = way === 'down' ? ARROW_GAP : 0;
  return {
    from: { x: fromX + dx, y: fromY + dy },
    to: { x: toX - dx, y: toY - dy },
    look: 'plain',
  };
}
