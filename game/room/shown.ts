/** What the host has chosen to be seen of a reveal or of the debrief, on every screen of the room. */

import type { Ruling } from './ruling';
import type { RoomState } from './state';

/** What a reveal shows one after another: the film, single prompts, figures, the gate's belief. */
export const REVEAL_PARTS = ['stage', 'prompts', 'numbers', 'learnt'] as const;
export type RevealPart = (typeof REVEAL_PARTS)[number];

/** What a debrief shows one after another; the metaphor comes last, as every lesson ends with it. */
export const DEBRIEF_PAGES = ['gain', 'model', 'load', 'fusion', 'podium', 'bends'] as const;
export type DebriefPage = (typeof DEBRIEF_PAGES)[number];

export type Shown =
  /** `phase` is the phaseNumber of the reveal, `prompt` a position in the list of prompts. */
  | { kind: 'reveal'; phase: number; part: RevealPart; prompt: number }
  | { kind: 'debrief'; page: DebriefPage };

/** null leaves it to the time again. */
export function show(state: RoomState, shown: Shown | null): Ruling {
  if (shown === null) {
    const { shown: _, ...rest } = state;
    return rest;
  }
  switch (shown.kind) {
    case 'reveal':
      if (state.phase.kind !== 'reveal') return 'wrongPhase';
      return shown.phase === state.phaseNumber ? { ...state, shown } : 'phasePassed';
    case 'debrief': {
      const isOver = state.phase.kind === 'debrief' || state.phase.kind === 'ended';
      return isOver ? { ...state, shown } : 'wrongPhase';
    }
  }
}
