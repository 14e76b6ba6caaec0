'use client';

import type { Connection } from '#app/_live/connection';
import { isGone } from '#app/_live/connection';
import type { LiveRoom } from '#app/_live/liveRoom';
import { useRoom } from '#app/_live/useRoom';
import { useJoinOrigin } from '#app/_wall/joinOrigin';
import { WallGone } from '#app/_wall/WallGone';
import { WallWaiting } from '#app/_wall/WallNotice';
import { WallPage } from '#app/_wall/WallPage';
import type { RoomCode } from '#game/room/state';
import type { HostView } from '#game/room/view';
import { ControlStrip } from './ControlStrip';
import { Farewell } from './Farewell';
import { RefusalToast } from './RefusalToast';
import { useAsk } from './useAsk';

/** The big screen with controls: a teacher's own room, or why it cannot be shown. */
export function HostStage({
  code,
  origins,
  results,
}: {
  code: RoomCode;
  /** Where phones may join, likeliest first; empty while there is no network. */
  origins: readonly string[];
  /** Where this session's results are; null when it is not this person's. */
  results: string | null;
}) {
  const { room, connection, view } = useRoom('host', code);
  if (isGone(connection)) {
    return <WallGone connection={connection} code={code} results={results} onRetry={room.retry} />;
  }
  if (view === null) return <WallWaiting connection={connection} onRetry={room.retry} />;
  return (
    <HostWall room={room} connection={connection} view={view} origins={origins} results={results} />
  );
}

function HostWall({
  room,
  connection,
  view,
  origins,
  results,
}: {
  room: LiveRoom<'host'>;
  connection: Connection;
  view: HostView;
  origins: readonly string[];
  results: string | null;
}) {
  const origin = useJoinOrigin(origins);
  const { ask, asking, refusal, dismiss } = useAsk(room.send);
  return (
    <WallPage
      view={view}
      clock={room}
      origin={origin}
      connection={connection}
      onRetry={room.retry}
      onShow={(shown) => void room.send({ type: 'show', shown })}
      notice={refusal && <RefusalToast refusal={refusal} onClose={dismiss} />}
      controls={<ControlStrip view={view} origins={origins} ask={ask} asking={asking} />}
      farewell={view.phase.kind === 'ended' ? <Farewell results={results} /> : null}
    />
  );
}
