'use client';

import type { DebriefPage } from '#game/room/shown';
import type { ScreenView } from '#game/room/view';
import { useNowIf } from '../useNowIf';
import { type OnShow, useShown } from '../useShown';
import { pageAt, turned } from './debriefPages';

/** Which page of the debrief is shown, and the means to turn it. */
export interface DebriefChoice {
  page: DebriefPage;
  pages: readonly DebriefPage[];
  turning: 'byTime' | 'byHand';
  /** null: by time again. */
  choose: (page: DebriefPage | null) => void;
  turn: (step: 1 | -1) => void;
}

/**
 * A host who goes on by hand turns the pages, for every screen of the room; in an automatic game time
 * does until the host turns one.
 */
export function useDebriefPage(
  view: ScreenView,
  clock: { serverNow: () => number },
  pages: readonly DebriefPage[],
  onShow: OnShow,
): DebriefChoice {
  const { phase, flow } = view;
  const [shown, show] = useShown(view, onShow);
  const picked = shown?.kind === 'debrief' && pages.includes(shown.page) ? shown.page : null;
  const isByTime = picked === null && flow === 'automatic';
  const now = useNowIf(isByTime, clock);
  const elapsed = (phase.pausedAt ?? now) - phase.startedAt;
  const page = picked ?? (isByTime ? pageAt(elapsed, pages) : (pages[0] ?? 'bends'));
  const choose = (next: DebriefPage | null) => {
    show(next && { kind: 'debrief', page: next });
  };
  return {
    page,
    pages,
    turning: isByTime ? 'byTime' : 'byHand',
    choose,
    turn: (step) => choose(turned(page, pages, step)),
  };
}
