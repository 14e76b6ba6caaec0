import { applyPatch } from '#game/protocol/patch';
import type { ScreenView } from '#game/room/view';
import type { RoundReplay } from '#server/pages';

export interface Frame {
  at: number;
  view: ScreenView;
}

/** A moment to jump to: when a phase begins. */
export interface Moment {
  at: number;
  kind: ScreenView['phase']['kind'];
}

/** The views of a round in order; what did not change between two is shared. */
export function framesOf({ from, first, changes }: RoundReplay): Frame[] {
  const frames: Frame[] = [{ at: from, view: first }];
  let view = first;
  for (const { at, patch } of changes) {
    view = applyPatch(view, patch) as ScreenView; // a patch of one screen view to the next
    frames.push({ at, view });
  }
  return frames;
}

/** The view that was shown at a moment, standing still as it was just then. */
export function viewAt(frames: readonly Frame[], at: number): ScreenView | null {
  let low = 0;
  let high = frames.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((frames[middle]?.at ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  const view = frames[low]?.view;
  if (view === undefined) return null;
  return { ...view, phase: { ...view.phase, pausedAt: at } };
}

export function momentsOf(frames: readonly Frame[]): Moment[] {
  const moments: Moment[] = [];
  for (const { at, view } of frames) {
    if (moments.at(-1)?.kind !== view.phase.kind) moments.push({ at, kind: view.phase.kind });
  }
  return moments;
}

/** The view without names: experts are numbered, as everywhere on a projected page. */
export function withoutNames(view: ScreenView, nameOf: (expert: number) => string): ScreenView {
  const experts = Object.fromEntries(
    Object.entries(view.experts).map(([index, expert]) => [
      index,
      expert.kind === 'team' ? expert : { ...expert, name: nameOf(Number(index)) },
    ]),
  );
  return { ...view, experts };
}
