'use client';

import type { Connection } from '#app/_live/connection';
import type { LiveRoom } from '#app/_live/liveRoom';
import { useRoom } from '#app/_live/useRoom';
import { Wall } from '#app/_wall/Wall';
import { isGone, WallGone } from '#app/_wall/WallGone';
import { WallHeader } from '#app/_wall/WallHeader';
import { WallNotice, WallWaiting } from '#app/_wall/WallNotice';
import { WallShell } from '#app/_wall/WallShell';
import type { RoomCode } from '#game/room/state';
import type { HostView } from '#game/room/view';
import { ControlStrip } from './ControlStrip';
import { Farewell } from './Farewell';
import { RefusalToast } from './RefusalToast';
import { useAsk } from './useAsk';

/** The big screen with controls: a teacher's own room, or why it cannot be shown. */
export function HostStage({
  code,
  origin,
  results,
}: {
  code: RoomCode;
  /** Where phones join; null while there is no network. */
  origin: string | null;
  /** Where this session's results are; null when it is not this person's. */
  results: string | null;
}) {
  const { room, connection, view } = useRoom('host', code);
  if (isGone(connection)) {
    return <WallGone connection={connection} code={code} results={results} onRetry={room.retry} />;
  }
  if (view === null) return <WallWaiting connection={connection} onRetry={room.retry} />;
  return (
    <HostWall room={room} connection={connection} view={view} origin={origin} results={results} />
  );
}

function HostWall({
  room,
  connection,
  view,
  origin,
  results,
}: {
  room: LiveRoom<'host'>;
  connection: Connection;
  view: HostView;
  origin: string | null;
  results: string | null;
}) {
  const { ask, asking, refusal, dismiss } = useAsk(room.send);
  return (
    <WallShell
      state={view.phase.pausedAt === null ? 'running' : 'paused'}
      header={<WallHeader view={view} clock={room} />}
      notice={
        <>
          <WallNotice connection={connection} onRetry={room.retry} />
          {refusal && <RefusalToast refusal={refusal} onClose={dismiss} />}
        </>
      }
      footer={<ControlStrip view={view} ask={ask} asking={asking} />}
    >
      <Wall
        view={view}
        clock={room}
        origin={origin}
        farewell={view.phase.kind === 'ended' ? <Farewell results={results} /> : null}
      />
    </WallShell>
  );
}
