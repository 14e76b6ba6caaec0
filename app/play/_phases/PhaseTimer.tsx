'use client';

import { useServerNow } from '#app/_live/useRoom';
import { Timer } from '#app/_ui/Timer';
import type { PhaseView } from '#game/room/view';

/** The clock of a phase. Only this small piece is drawn again as time goes by. */
export function PhaseTimer({
  clock,
  phase,
}: {
  clock: { serverNow: () => number };
  phase: PhaseView;
}) {
  const now = useServerNow(clock);
  return (
    <Timer now={now} startedAt={phase.startedAt} endsAt={phase.endsAt} pausedAt={phase.pausedAt} />
  );
}
