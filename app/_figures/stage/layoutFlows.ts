import type { Modality } from '#game/deck/deck';
import type { Overflow } from '#game/gate/gate';
import type { AssignmentView, TokenView } from '#game/room/view';
import { entryOf, lanes, leadOf, MIDDLE, pathTo } from './flowPaths';
import type { PathSurroundings } from './flowPaths';
import { centreOf, clamp, sweep, trace } from './geometry';
import type { Point, Rect, Trace } from './geometry';
import type { ExpertBox } from './layoutExperts';
import type { TokenBox } from './layoutTokens';

/** One flight of a prompt to an expert; in a very large round it stands for several. */
export interface Flow {
  token: number;
  expert: number;
  /** 1 for a first choice. */
  rank: number;
  fate: 'kept' | 'fell' | 'wentOn';
  modalities: Modality[];
  /** Combine weight, or probability where the prompt was not kept. */
  share: number;
  /** The flow of the same prompt that bounced before this one. */
  after: number | null;
  /** From the card to the gate. */
  lead: Trace;
  /** From the gate to the slot, or to the edge of a full expert. */
  way: Trace;
  /** As `way`, except that a prompt sent on from a full expert starts there. */
  path: Trace;
  /** Where it ends: its slot, or its place in the tray of dropped prompts. */
  rest: Rect;
}

/** One drawn line from the gate to an expert. */
export interface FlowLine {
  expert: number;
  /** null when the line stands for all prompts of an expert. */
  token: number | null;
  rank: number;
  kept: boolean;
  modality: Modality | null;
  share: number;
  /** CSS pixels; grows with `share`. */
  thickness: number;
  path: Trace;
}

export interface Flows {
  flows: Flow[];
  lines: FlowLine[];
  /** How many calls one flow stands for. */
  standsFor: number;
}

export interface FlowInput extends PathSurroundings {
  assignments: readonly AssignmentView[];
  tokens: Readonly<Record<number, TokenView>>;
  /** Where everybody is asked, ranks mean nothing and no line is dashed. */
  choice: 'some' | 'everybody';
  overflow: Overflow;
  tokenBoxes: readonly TokenBox[];
  tray: Rect | null;
}

/** Above this number flights are sampled and lines are merged for each expert. */
export const MOST_FLOWS = 320;
const MOST_LINED_EXPERTS = 150;
const THINNEST = 1.5;
const THICKEST = 11;
const PIECE = 16;

/**
 * Line width in CSS pixels for a combine weight (or probability) in 0..1: linear, so monotone. The
 * more `lines` share the stage, the thinner all of them are.
 */
export function flowThickness(share: number, unit: number, lines = 1): number {
  const thickest = THICKEST * clamp(1.1 - lines / 150, 0.5, 1);
  return (THINNEST + (thickest - THINNEST) * clamp(share, 0, 1)) * unit;
}

export function layoutFlows(input: FlowInput): Flows {
  const boxOf = new Map(input.grid.boxes.map((box) => [box.expert, box]));
  const cardOf = new Map(input.tokenBoxes.map((box) => [box.token, box]));
  const standsFor = Math.max(1, Math.ceil(input.assignments.length / MOST_FLOWS));
  const fates = fatesOf(input.assignments, input.overflow);
  const tray = input.tray ? trayPlaces(input.tray, input.unit) : null;
  const laneOf = lanes(input.assignments, boxOf);
  const arrived = new Map<number, number>();
  const lastFlowOf = new Map<number, number>();
  const flows: Flow[] = [];
  const lines: FlowLine[] = [];

  input.assignments.forEach((assignment, index) => {
    const [token, expert, rank, probability, weight] = assignment;
    const box = boxOf.get(expert);
    const card = cardOf.get(token);
    if (!box || !card) return;
    const fate = fates[index] ?? 'kept';
    const place = arrived.get(expert) ?? 0;
    if (fate === 'kept') arrived.set(expert, place + 1);
    if (index % standsFor !== 0) return;

    const modalities = input.tokens[token]?.modalities ?? [];
    const previous = standsFor === 1 ? lastFlowOf.get(token) : undefined;
    const bounced = previous === undefined ? undefined : flows[previous];
    const after = bounced?.fate === 'wentOn' ? (previous ?? null) : null;
    const rest = restOf(fate, box, place, tray);
    const goal = fate === 'kept' ? centreOf(rest) : entryOf(box, input.direction);
    const share = fate === 'kept' ? weight : probability;
    const way = pathTo(box, goal, laneOf[index] ?? MIDDLE, input);
    const path =
      after !== null && bounced
        ? trace(endOf(bounced.path), [sweep(endOf(bounced.path), goal, 'y')])
        : way;
    flows.push({
      token,
      expert,
      rank,
      fate,
      modalities,
      share,
      after,
      lead: leadOf(card, input),
      way,
      path,
      rest,
    });
    lastFlowOf.set(token, flows.length - 1);
    if (standsFor === 1) {
      lines.push({
        expert,
        token,
        rank: input.choice === 'everybody' ? 1 : rank,
        kept: fate === 'kept',
        modality: modalities[0] ?? null,
        share,
        thickness: flowThickness(share, input.unit, input.assignments.length),
        path: way,
      });
    }
  });
  return { flows, lines: standsFor === 1 ? lines : mergedLines(input, boxOf), standsFor };
}

function endOf(path: Trace): Point {
  return { x: path[path.length - 2] as number, y: path[path.length - 1] as number };
}

function fatesOf(assignments: readonly AssignmentView[], overflow: Overflow): Flow['fate'][] {
  const attemptsLeft = new Map<number, number>();
  for (const [token] of assignments) attemptsLeft.set(token, (attemptsLeft.get(token) ?? 0) + 1);
  return assignments.map(([token, , , , , kept]) => {
    const left = (attemptsLeft.get(token) ?? 1) - 1;
    attemptsLeft.set(token, left);
    if (kept === 1) return 'kept';
    return overflow === 'nextExpert' && left > 0 ? 'wentOn' : 'fell';
  });
}

function restOf(
  fate: Flow['fate'],
  box: ExpertBox,
  place: number,
  tray: ((fromX: number) => Rect) | null,
): Rect {
  if (fate === 'fell' && tray) return tray(box.x + box.width / 2);
  return box.slots[place] ?? box.bar ?? box;
}

/** Gives out places in the tray below, nearest to where a prompt falls, filling from the bottom. */
function trayPlaces(tray: Rect, unit: number): (fromX: number) => Rect {
  const side = PIECE * unit;
  // The left end is kept free for the words and the count.
  const left = tray.x + Math.min(tray.width * 0.42, 330 * unit);
  const columns = Math.max(1, Math.floor((tray.x + tray.width - left) / (side * 1.1)));
  const rows = Math.max(1, Math.floor(tray.height / (side * 1.1)));
  const filled = new Array<number>(columns).fill(0);
  return (fromX) => {
    const wanted = clamp(Math.floor((fromX - left) / (side * 1.1)), 0, columns - 1);
    let column = wanted;
    for (let distance = 0; distance < columns; distance++) {
      const right = wanted + distance;
      const other = wanted - distance;
      if (right < columns && (filled[right] as number) < rows) {
        column = right;
        break;
      }
      if (other >= 0 && (filled[other] as number) < rows) {
        column = other;
        break;
      }
    }
    // A tray that is full piles its last pieces onto each other.
    const row = Math.min(filled[column] as number, rows - 1);
    filled[column] = (filled[column] as number) + 1;
    return {
      x: left + column * side * 1.1,
      y: tray.y + tray.height - (row + 1) * side * 1.1,
      width: side,
      height: side,
    };
  };
}

/** One line for each expert: its share of the busiest expert's weight. */
function mergedLines(input: FlowInput, boxOf: ReadonlyMap<number, ExpertBox>): FlowLine[] {
  if (input.grid.boxes.length > MOST_LINED_EXPERTS) return [];
  const total = new Map<number, number>();
  for (const [, expert, , , weight, kept] of input.assignments) {
    if (kept === 1) total.set(expert, (total.get(expert) ?? 0) + weight);
  }
  const most = Math.max(1e-9, ...total.values());
  return [...total].flatMap(([expert, weight]) => {
    const box = boxOf.get(expert);
    if (!box) return [];
    const share = weight / most;
    return [
      {
        expert,
        token: null,
        rank: 1,
        kept: true,
        modality: null,
        share,
        thickness: flowThickness(share * 0.7, input.unit),
        path: pathTo(box, entryOf(box, input.direction), MIDDLE, input),
      },
    ];
  });
}
