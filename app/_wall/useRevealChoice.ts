'use client';

import { REVEAL_PARTS, type RevealPart } from '#game/room/shown';
import type { ScreenView } from '#game/room/view';
import { boardOf } from './board/boardOf';
import type { RevealMoment } from './revealParts';
import { revealAt } from './revealParts';
import { useNowIf } from './useNowIf';
import { type OnShow, useShown } from './useShown';

/** What a reveal shows, and the means to choose it by hand. */
export interface RevealChoice extends RevealMoment {
  /** The parts there are to choose from. */
  parts: readonly RevealPart[];
  chosen: 'byTime' | 'byHand';
  choose: (moment: RevealMoment) => void;
}

/** The host's choice at a reveal, else what the time says; the server's clock keeps screens together. */
export function useRevealChoice(
  view: ScreenView,
  clock: { serverNow: () => number },
  onShow: OnShow,
): RevealChoice {
  const { phase } = view;
  const [shown, show] = useShown(view, onShow);
  const parts = partsOf(view.act);
  const picked = shown?.kind === 'reveal' && shown.phase === phase.number ? shown : null;
  const now = useNowIf(phase.kind === 'reveal' && picked === null, clock);
  const choose = ({ part, prompt }: RevealMoment) => {
    show({ kind: 'reveal', phase: phase.number, part, prompt });
  };
  if (picked && parts.includes(picked.part)) {
    return { part: picked.part, prompt: picked.prompt, chosen: 'byHand', parts, choose };
  }
  const elapsed = (phase.pausedAt ?? now) - phase.startedAt;
  const length = phase.endsAt === null ? null : phase.endsAt - phase.startedAt;
  const prompts = Object.keys(view.round?.tokens ?? {}).length;
  const board = boardOf(view.round)?.kind;
  const moment = revealAt(elapsed, length, prompts, board);
  const part = parts.includes(moment.part) ? moment.part : 'numbers';
  return { ...moment, part, chosen: 'byTime', parts, choose };
}

/** A gate that learns nothing has learnt nothing to show. */
function partsOf(act: ScreenView['act']): readonly RevealPart[] {
  return act?.gate.learner === 'none'
    ? REVEAL_PARTS.filter((part) => part !== 'learnt')
    : REVEAL_PARTS;
}
