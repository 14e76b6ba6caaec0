import type { ScreenView } from '#game/room/view';
import type { Size } from './geometry';

/** Names everything that places on the stage depend on; equal keys mean an equal layout. */
export function stageKey(view: Pick<ScreenView, 'experts' | 'round' | 'act'>, size: Size): string {
  const { round } = view;
  const experts = Object.entries(view.experts).map(
    ([key, expert]) => `${key}${expert.kind}${expert.name}:${expert.load}`,
  );
  return [
    Math.round(size.width),
    Math.round(size.height),
    round?.number ?? 0,
    round?.assignments.length ?? 0,
    round?.capacity ?? '',
    view.act?.gate.overflow ?? '',
    experts.join('|'),
  ].join(';');
}
