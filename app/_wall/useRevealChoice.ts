'use client';

import type { ScreenView } from '#game/room/view';
import { boardOf } from './board/boardOf';
import type { RevealMoment } from './revealParts';
import { revealAt } from './revealParts';
import { useNowIf } from './useNowIf';
import { type OnShow, useShown } from './useShown';

/** What a reveal shows, and the means to choose it by hand. */
export interface RevealChoice extends RevealMoment {
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
  const picked = shown?.kind === 'reveal' && shown.phase === phase.number ? shown : null;
  const now = useNowIf(phase.kind === 'reveal' && picked === null, clock);
  const choose = ({ part, prompt }: RevealMoment) => {
    show({ kind: 'reveal', phase: phase.number, part, prompt });
  };
  if (picked) return { part: picked.part, prompt: picked.prompt, chosen: 'byHand', choose };
  const elapsed = (phase.pausedAt ?? now) - phase.startedAt;
  const length = phase.endsAt === null ? null : phase.endsAt - phase.startedAt;
  const prompts = Object.keys(view.round?.tokens ?? {}).length;
  const board = boardOf(view.round)?.kind;
  return { ...revealAt(elapsed, length, prompts, board), chosen: 'byTime', choose };
}
