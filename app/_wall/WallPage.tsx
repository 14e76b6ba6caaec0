'use client';

import type { ReactNode } from 'react';
import type { Connection } from '#app/_live/connection';
import type { ScreenView } from '#game/room/view';
import { boardOf } from './board/boardOf';
import { RevealTabs } from './RevealTabs';
import { useRevealChoice } from './useRevealChoice';
import { useRevealKeys } from './useRevealKeys';
import type { OnShow } from './useShown';
import { Wall } from './Wall';
import { WallHeader } from './WallHeader';
import { WallNotice } from './WallNotice';
import { WallShell } from './WallShell';

/** The big screen of a room; a host adds controls below, a projector nothing. */
export function WallPage({
  view,
  clock,
  origin,
  connection,
  onRetry,
  onShow = null,
  notice = null,
  controls = null,
  farewell = null,
}: {
  view: ScreenView;
  clock: { serverNow: () => number };
  /** Where phones join; null while there is no network. */
  origin: string | null;
  connection: Connection;
  onRetry: () => void;
  /** Turns all screens of the room; only a host may. */
  onShow?: OnShow;
  notice?: ReactNode;
  controls?: ReactNode;
  /** What only a host is offered at the end. */
  farewell?: ReactNode;
}) {
  const choice = useRevealChoice(view, clock, onShow);
  const isReveal = view.phase.kind === 'reveal';
  const prompts = Object.keys(view.round?.tokens ?? {}).length;
  useRevealKeys(isReveal && view.kind === 'host' ? choice : null, prompts);
  return (
    <WallShell
      state={view.phase.pausedAt === null ? 'running' : 'paused'}
      header={
        <WallHeader view={view} clock={clock}>
          {isReveal && (
            <RevealTabs
              choice={choice}
              audience={view.kind}
              film={boardOf(view.round) === null ? 'stage' : 'board'}
            />
          )}
        </WallHeader>
      }
      notice={
        <>
          <WallNotice connection={connection} onRetry={onRetry} />
          {notice}
        </>
      }
      footer={controls}
    >
      <Wall
        view={view}
        clock={clock}
        origin={origin}
        reveal={choice}
        onShow={onShow}
        farewell={farewell}
      />
    </WallShell>
  );
}
