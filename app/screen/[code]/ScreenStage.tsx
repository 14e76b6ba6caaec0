'use client';

import { useRoom } from '#app/_live/useRoom';
import { Wall } from '#app/_wall/Wall';
import { isGone, WallGone } from '#app/_wall/WallGone';
import { WallHeader } from '#app/_wall/WallHeader';
import { WallNotice, WallWaiting } from '#app/_wall/WallNotice';
import { WallShell } from '#app/_wall/WallShell';
import type { RoomCode } from '#game/room/state';

/** The projector alone: the same wall as the host's, with nothing to press. */
export function ScreenStage({ code, origin }: { code: RoomCode; origin: string | null }) {
  const { room, connection, view } = useRoom('screen', code);
  if (isGone(connection)) {
    return <WallGone connection={connection} code={code} results={null} onRetry={room.retry} />;
  }
  if (view === null) return <WallWaiting connection={connection} onRetry={room.retry} />;
  return (
    <WallShell
      state={view.phase.pausedAt === null ? 'running' : 'paused'}
      header={<WallHeader view={view} clock={room} />}
      notice={<WallNotice connection={connection} onRetry={room.retry} />}
    >
      <Wall view={view} clock={room} origin={origin} />
    </WallShell>
  );
}
