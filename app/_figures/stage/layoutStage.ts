import type { Overflow } from '#game/gate/gate';
import type { ExpertView, RoundView } from '#game/room/view';
import { centreOf } from './geometry';
import type { Point, Rect, Size } from './geometry';
import { layoutExperts } from './layoutExperts';
import type { ExpertGrid } from './layoutExperts';
import { layoutFlows } from './layoutFlows';
import type { Flows } from './layoutFlows';
import { layoutTokens } from './layoutTokens';
import type { TokenTray } from './layoutTokens';
import { stageRegions } from './stageRegions';
import type { StageRegions } from './stageRegions';

/** What the stage is laid out from: a part of a screen's view. */
export interface StageInput {
  experts: Readonly<Record<number, ExpertView>>;
  round: Pick<RoundView, 'tokens' | 'assignments' | 'capacity'> | null;
  overflow: Overflow;
}

/** Every place on the routing stage as numbers, in CSS pixels from its upper left corner. */
export interface StageLayout extends Flows {
  size: Size;
  regions: StageRegions;
  batch: TokenTray;
  gate: Point & { radius: number };
  grid: ExpertGrid;
  dropped: Rect | null;
}

const GATE_RADIUS = 50;

/** Lays out the routing stage; the same view and size always give the same numbers. */
export function layoutStage({ experts, round, overflow }: StageInput, size: Size): StageLayout {
  const assignments = round?.assignments ?? [];
  const capacity = round?.capacity ?? null;
  const tray = capacity !== null || assignments.some(([, , , , , kept]) => kept === 0);
  const regions = stageRegions(size, { tray });
  const { unit } = regions;
  const numbers = Object.keys(experts).map(Number);
  const mostLoaded = numbers.reduce((most, n) => Math.max(most, experts[n]?.load ?? 0), 0);
  const tokens = round?.tokens ?? {};
  const prompts = Object.keys(tokens).length;
  const grid = layoutExperts(numbers, regions.experts, { unit, capacity, mostLoaded, prompts });
  const batch = layoutTokens(tokens, regions.batch, unit);
  const radius = Math.min(GATE_RADIUS * unit, regions.gate.width / 2, regions.gate.height / 2);
  const gate = { ...centreOf(regions.gate), radius };
  const flows = layoutFlows({
    assignments,
    tokens,
    choice: assignments.length >= prompts * numbers.length ? 'everybody' : 'some',
    overflow,
    tokenBoxes: batch.boxes,
    grid,
    gate,
    tray: regions.dropped,
    direction: regions.flow,
    unit,
  });
  return { size, regions, batch, gate, grid, dropped: regions.dropped, ...flows };
}
