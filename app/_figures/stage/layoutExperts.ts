import { clamp } from './geometry';
import type { Rect } from './geometry';

/**
 * How much of an expert can be shown: everything, a name with small slots, or a coloured square of
 * an auditorium.
 */
export type ExpertDetail = 'card' | 'tile' | 'dot';

/** One expert's place and the places of what is written and drawn on it. */
export interface ExpertBox extends Rect {
  expert: number;
  row: number;
  column: number;
  detail: ExpertDetail;
  /** Font size and width of the name; null for dots. */
  name: { x: number; y: number; size: number; width: number } | null;
  /** One place for each prompt it may take, in order; [] when `bar` or `dot` stands for them. */
  slots: Rect[];
  /** Load as a bar, where slots would be too small to see. */
  bar: Rect | null;
  /** The gate's belief in text, image, audio and video, in that order; [] for dots. */
  belief: Rect[];
}

export interface ExpertGrid {
  detail: ExpertDetail;
  columns: number;
  rows: number;
  gapX: number;
  gapY: number;
  boxes: ExpertBox[];
}

interface GridOptions {
  unit: number;
  /** Prompts one expert may hold; null without a limit. */
  capacity: number | null;
  /** The highest load of any expert now. */
  mostLoaded: number;
  /** Prompts in the batch: nobody can hold more. */
  prompts: number;
}

/** Below these heights (design pixels) a name or slots would not be read from the back row. */
const CARD_MIN = { width: 104, height: 68 };
const TILE_MIN = { width: 56, height: 34 };
const NAME_MIN = 20;
const NAME_MAX = 40;
const SLOT_MIN = 7;
const SLOT_MAX = 48;
const SEGMENT_MIN = 5;
/** Slots drawn for an expert without a limit, before any prompt came. */
const OPEN_SLOTS = 3;
const BELIEFS = 4;

/** Puts `experts` into rows and columns that make each as large as possible. */
export function layoutExperts(
  experts: readonly number[],
  region: Rect,
  options: GridOptions,
): ExpertGrid {
  const { unit } = options;
  const { columns, rows } = bestGrid(experts.length, region, unit);
  const detail = detailOf(region.width / columns / unit, region.height / rows / unit);
  const pitchX = region.width / columns;
  const pitchY = region.height / rows;
  const gapX = detail === 'dot' ? pitchX * 0.14 : clamp(pitchX * 0.1, 7 * unit, 26 * unit);
  const gapY = detail === 'dot' ? pitchY * 0.14 : clamp(pitchY * 0.17, 6 * unit, 34 * unit);
  const maxWidth = 400 * unit;
  const width = Math.min(pitchX - gapX, maxWidth);
  const height = Math.min(pitchY - gapY, 220 * unit);
  const boxes = experts.map((expert, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const box: Rect = {
      // The corridor of a row runs above it, so the gap belongs to the top of the pitch.
      x: region.x + column * pitchX + (pitchX - width) / 2,
      y: region.y + row * pitchY + (pitchY - height) * 0.62,
      width,
      height,
    };
    return { expert, row, column, detail, ...box, ...insideOf(box, detail, options) };
  });
  return { detail, columns, rows, gapX: pitchX - width, gapY: pitchY - height, boxes };
}

function detailOf(pitchX: number, pitchY: number): ExpertDetail {
  if (pitchX >= CARD_MIN.width + 12 && pitchY >= CARD_MIN.height + 14) return 'card';
  if (pitchX >= TILE_MIN.width + 7 && pitchY >= TILE_MIN.height + 9) return 'tile';
  return 'dot';
}

const DETAIL_ORDER: readonly ExpertDetail[] = ['dot', 'tile', 'card'];
/** Width over height that suits a name above slots; dots are square. */
const SHAPE = { card: 1.6, tile: 1.75, dot: 1 } satisfies Record<ExpertDetail, number>;

/** The number of columns that shows most of each expert, and then shows it largest. */
function bestGrid(count: number, region: Rect, unit: number): { columns: number; rows: number } {
  let best = { columns: 1, rows: Math.max(1, count), size: 0, detail: -1 };
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const rows = Math.ceil(count / columns);
    const pitchX = region.width / columns;
    const pitchY = region.height / rows;
    const shown = detailOf(pitchX / unit, pitchY / unit);
    const detail = DETAIL_ORDER.indexOf(shown);
    const size = Math.min(pitchX / SHAPE[shown], pitchY);
    if (detail > best.detail || (detail === best.detail && size > best.size + 1e-9)) {
      best = { columns, rows, size, detail };
    }
  }
  return best;
}

function insideOf(
  box: Rect,
  detail: ExpertDetail,
  options: GridOptions,
): Pick<ExpertBox, 'name' | 'slots' | 'bar' | 'belief'> {
  if (detail === 'dot') return { name: null, slots: [], bar: null, belief: [] };
  const { unit } = options;
  const pad = detail === 'card' ? clamp(box.height * 0.09, 6 * unit, 16 * unit) : 4 * unit;
  const nameSize =
    detail === 'card'
      ? clamp(box.height * 0.23, NAME_MIN * unit, NAME_MAX * unit)
      : Math.min(NAME_MIN * unit, box.height * 0.56);
  const beliefHeight =
    detail === 'card'
      ? clamp(box.height * 0.22, 12 * unit, 48 * unit)
      : clamp(box.height * 0.13, 4 * unit, 9 * unit);
  const line = nameSize * (detail === 'card' ? 1.2 : 1.04);
  const name = {
    x: box.x + pad,
    y: box.y + (detail === 'card' ? pad * 0.6 : 1 * unit),
    size: nameSize,
    width: box.width - 2 * pad,
  };
  const beliefArea: Rect = {
    x: box.x + pad,
    y: box.y + box.height - (detail === 'card' ? pad * 0.8 : 3 * unit) - beliefHeight,
    width: box.width - 2 * pad,
    height: beliefHeight,
  };
  const slotsTop = name.y + line;
  const slotArea: Rect = {
    x: box.x + pad,
    y: slotsTop,
    width: box.width - 2 * pad,
    height: Math.max(0, beliefArea.y - slotsTop - (detail === 'card' ? pad * 0.5 : 2 * unit)),
  };
  const open = options.capacity ?? Math.min(OPEN_SLOTS, Math.max(1, options.prompts));
  const wanted = Math.max(open, options.mostLoaded);
  const slots =
    detail === 'card' ? slotRow(slotArea, wanted, unit) : slotSegments(slotArea, wanted, unit);
  return {
    name,
    slots: slots ?? [],
    bar: slots ? null : barIn(slotArea, unit),
    belief: beliefBars(beliefArea),
  };
}

/** Equal squares in one or more rows, as large as fits; null when they would be too small. */
function slotRow(area: Rect, count: number, unit: number): Rect[] | null {
  let best = { side: 0, perRow: 1 };
  for (let perRow = 1; perRow <= count; perRow++) {
    const rows = Math.ceil(count / perRow);
    const pitch = Math.min(area.width / perRow, area.height / rows, SLOT_MAX * 1.25 * unit);
    // Where it makes no difference, one long row is easier to count than two short ones.
    if (pitch >= best.side - 1e-9) best = { side: pitch, perRow };
  }
  const side = best.side * 0.8;
  if (side < SLOT_MIN * unit) return null;
  const rows = Math.ceil(count / best.perRow);
  const top = area.y + (area.height - rows * best.side) / 2;
  return Array.from({ length: count }, (_, index) => ({
    x: area.x + (index % best.perRow) * best.side + best.side * 0.04,
    y: top + Math.floor(index / best.perRow) * best.side + best.side * 0.1,
    width: side,
    height: side,
  }));
}

/** Side by side over the whole width, as low as they must be; null when they would be too narrow. */
function slotSegments(area: Rect, count: number, unit: number): Rect[] | null {
  const pitch = area.width / Math.max(1, count);
  if (pitch < SLOT_MIN * unit || area.height < SEGMENT_MIN * unit) return null;
  const height = Math.min(area.height, pitch, SLOT_MAX * unit);
  return Array.from({ length: count }, (_, index) => ({
    x: area.x + index * pitch + unit,
    y: area.y + (area.height - height) / 2,
    width: pitch - 2 * unit,
    height,
  }));
}

function barIn(area: Rect, unit: number): Rect {
  const height = Math.min(area.height * 0.8, 16 * unit);
  return { x: area.x, y: area.y + (area.height - height) / 2, width: area.width, height };
}

function beliefBars(area: Rect): Rect[] {
  const pitch = area.width / BELIEFS;
  return Array.from({ length: BELIEFS }, (_, index) => ({
    x: area.x + index * pitch + pitch * 0.06,
    y: area.y,
    width: pitch * 0.88,
    height: area.height,
  }));
}
