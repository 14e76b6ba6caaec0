/** The phase as every audience sees it. */

import { dueAt } from './clock';
import type { Pace, RoomState } from './state';
import type { PhaseView } from './view';

/** `pace` is a player's own; host and screen see the class clock. */
export function viewPhase(state: RoomState, pace: Pace = 'standard'): PhaseView {
  const { phase, pause } = state;
  const { startedAt, endsAt } = timesOf(state, pace);
  return {
    kind: phase.kind,
    number: state.phaseNumber,
    startedAt,
    endsAt,
    pausedAt: pause.kind === 'paused' ? pause.at : null,
  };
}

function timesOf(state: RoomState, pace: Pace): { startedAt: number; endsAt: number | null } {
  const { phase } = state;
  switch (phase.kind) {
    case 'lobby':
      return { startedAt: state.createdAt, endsAt: null };
    case 'briefing':
      // Not `endsAt`: it moves when the last phone is ready, which would be one message more to all.
      return { startedAt: phase.startedAt, endsAt: phase.earliestAt };
    case 'choosing':
    case 'answering':
      return { startedAt: phase.startedAt, endsAt: dueAt(phase, pace) };
    case 'actIntro':
    case 'reveal':
    case 'actSummary':
      return { startedAt: phase.startedAt, endsAt: phase.endsAt };
    case 'debrief':
      return { startedAt: phase.startedAt, endsAt: null };
    case 'ended':
      return { startedAt: phase.endedAt, endsAt: null };
  }
}
