'use client';

import type { ReactNode } from 'react';
import { isTest } from '#app/_text/tests';
import type { ScreenView } from '#game/room/view';
import { assertNever } from './assertNever';
import { BoardPhase } from './board/BoardPhase';
import { boardOf } from './board/boardOf';
import { ActIntroPhase } from './phases/ActIntroPhase';
import { ActSummaryPhase } from './phases/ActSummaryPhase';
import { ChoosingPhase } from './phases/ChoosingPhase';
import { DebriefPhase } from './phases/DebriefPhase';
import { LobbyPhase } from './phases/LobbyPhase';
import { RevealPhase } from './phases/RevealPhase';
import { RoutingPhase } from './phases/RoutingPhase';
import { TestPhase } from './phases/TestPhase';
import type { RevealChoice } from './useRevealChoice';
import type { OnShow } from './useShown';

export interface WallProps {
  view: ScreenView;
  clock: { serverNow: () => number };
  /** Where phones join; null while the address is not known. */
  origin: string | null;
  /** What is shown of a reveal. */
  reveal: RevealChoice;
  /** Turns all screens of the room; null where nobody may. */
  onShow: OnShow;
  /** What only a host is offered at the end. */
  farewell?: ReactNode;
}

/** Picks what the big screen shows in this phase; host and projector show the same. */
export function Wall({ view, clock, origin, reveal, onShow, farewell }: WallProps) {
  const { kind } = view.phase;
  switch (kind) {
    case 'lobby':
      return <LobbyPhase view={view} origin={origin} />;
    case 'actIntro':
      return <ActIntroPhase view={view} />;
    case 'choosing':
      return <ChoosingPhase view={view} />;
    case 'briefing':
    case 'answering': {
      if (view.act && isTest(view.act.purpose)) {
        return <TestPhase view={view} purpose={view.act.purpose} />;
      }
      const board = boardOf(view.round);
      if (board !== null) return <BoardPhase board={board} view={view} />;
      return <RoutingPhase view={view} clock={clock} />;
    }
    case 'reveal':
      return <RevealPhase view={view} clock={clock} choice={reveal} />;
    case 'actSummary':
      return <ActSummaryPhase view={view} />;
    case 'debrief':
    case 'ended':
      return <DebriefPhase view={view} clock={clock} onShow={onShow} farewell={farewell} />;
    default:
      return assertNever(kind);
  }
}
