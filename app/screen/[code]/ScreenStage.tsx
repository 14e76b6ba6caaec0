'use client';

import { isGone } from '#app/_live/connection';
import { useRoom } from '#app/_live/useRoom';
import { useJoinOrigin } from '#app/_wall/joinOrigin';
import { WallGone } from '#app/_wall/WallGone';
import { WallWaiting } from '#app/_wall/WallNotice';
import { WallPage } from '#app/_wall/WallPage';
import type { RoomCode } from '#game/room/state';

/** The projector alone: the same wall as the host's, with nothing to press. */
export function ScreenStage({ code, origins }: { code: RoomCode; origins: readonly string[] }) {
  const origin = useJoinOrigin(origins);
  const { room, connection, view } = useRoom('screen', code);
  if (isGone(connection)) {
    return <WallGone connection={connection} code={code} results={null} onRetry={room.retry} />;
  }
  if (view === null) return <WallWaiting connection={connection} onRetry={room.retry} />;
  return (
    <WallPage
      view={view}
      clock={room}
      origin={origin}
      connection={connection}
      onRetry={room.retry}
    />
  );
}
