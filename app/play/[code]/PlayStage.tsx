'use client';

import { useEffect, useRef, useState } from 'react';
import type { Connection } from '#app/_live/connection';
import { isGone } from '#app/_live/connection';
import type { LiveRoom } from '#app/_live/liveRoom';
import { randomId } from '#app/_live/deviceStore';
import { useHasPassed, useRoom } from '#app/_live/useRoom';
import { BREAK_WORDS } from '#app/_text/connections';
import { useLanguage } from '#app/_text/language';
import { FullPage } from '#app/_ui/FullPage';
import { Spinner } from '#app/_ui/Spinner';
import type { LabelId } from '#game/deck/deck';
import type { Answered } from '#game/protocol/events';
import type { RoomCode, Sureness } from '#game/room/state';
import type { CardView, PlayerView } from '#game/room/view';
import type { JoinDraft } from '../_join/JoinRoom';
import { JoinRoom, suggestAnother } from '../_join/JoinRoom';
import type { MediaProgress } from '#app/_media/useMedia';
import { MediaUrls, useMediaShelf } from '#app/_media/useMedia';
import { PlayPhase } from '../_phases/PlayPhase';
import { BreakNotice } from '../_status/BreakNotice';
import { PlayGone } from '../_status/PlayGone';
import { PlayShell } from '../_status/PlayShell';

const NO_CARDS: readonly CardView[] = [];

/** A phone in a room: joining, playing, or told why it cannot. */
export function PlayStage({
  code,
  door,
}: {
  code: RoomCode;
  /** What a newcomer would find when the page was opened; who has a seat comes in anyway. */
  door: 'open' | 'locked' | 'ended';
}) {
  const { room, connection, view, waiting, refused } = useRoom('player', code);
  const media = useMediaShelf(view?.work?.cards ?? NO_CARDS);
  const isTimeOver = useHasPassed(room, answeringEnd(view));
  useReadyReport(room, view, connection, media);

  if (isGone(connection)) {
    return <PlayGone connection={connection} code={code} onRetry={room.retry} />;
  }
  if (view === null) {
    if (connection.kind === 'unseated' && door === 'ended') {
      const ended = { kind: 'refused', refusal: 'roomEnded' } as const;
      return <PlayGone connection={ended} code={code} onRetry={room.retry} />;
    }
    return <Entrance code={code} door={door} room={room} connection={connection} />;
  }

  function answer(token: number, label: LabelId, sure?: Sureness) {
    const round = view?.work?.round;
    if (round === undefined) return;
    // The outcome comes back through the store, which also outlives this component.
    const given = { round, token, label, submission: randomId() };
    void room.send({ type: 'submitAnswer', ...given, ...(sure !== undefined && { sure }) });
  }
  async function pick(tokens: number[]): Promise<Answered> {
    const round = view?.choosing?.round;
    if (round === undefined) return { ok: false, refusal: 'phasePassed' };
    return room.send({ type: 'pickPrompts', round, tokens });
  }
  const answers = {
    round: view.work?.round ?? 0,
    saved: view.answers,
    waiting,
    refused,
    time: isTimeOver ? 'over' : 'running',
  } as const;
  return (
    <MediaUrls value={media.urls}>
      <PlayShell
        view={view}
        connection={connection}
        clock={room}
        send={room.send}
        onRetry={room.retry}
      >
        <PlayPhase view={view} tools={{ media, answers, onAnswer: answer, onPick: pick }} />
      </PlayShell>
    </MediaUrls>
  );
}

/** When this player's own clock runs out, for answers or for picks; the pause stops it. */
function answeringEnd(view: PlayerView | null): number | null {
  if (view === null || view.phase.pausedAt !== null) return null;
  if (view.phase.kind !== 'answering' && view.phase.kind !== 'choosing') return null;
  return view.phase.endsAt;
}

/** Before there is a view: connecting, or choosing a name. */
function Entrance({
  code,
  door,
  room,
  connection,
}: {
  code: RoomCode;
  door: 'open' | 'locked' | 'ended';
  room: LiveRoom<'player'>;
  connection: Connection;
}) {
  const language = useLanguage();
  const [draft, setDraft] = useState<JoinDraft | null>(null);
  if (connection.kind === 'unseated' && draft === null) {
    setDraft({ nickname: suggestAnother(language), cannot: [], pace: 'standard' });
  }
  if (draft === null) {
    const kind = connection.kind in BREAK_WORDS ? connection.kind : 'connecting';
    const { what, next } = BREAK_WORDS[kind as keyof typeof BREAK_WORDS][language];
    return (
      <FullPage sign={<Spinner size="large" />} title={<span role="status">{what}</span>}>
        <p>{next}</p>
      </FullPage>
    );
  }
  const lost = connection.kind === 'unseated' ? connection.refusal : null;
  return (
    <JoinRoom
      code={code}
      draft={draft}
      onDraft={setDraft}
      refusal={lost ?? (door === 'locked' ? 'roomLocked' : null)}
      notice={<BreakNotice connection={connection} host="here" onRetry={room.retry} />}
      join={async ({ nickname, cannot, pace }) => {
        const reply = await room.join(nickname.trim(), cannot);
        if (reply.ok && pace !== 'standard') void room.send({ type: 'setPace', pace });
        return reply;
      }}
    />
  );
}

/** Tells the room once per round that all media are here, and again after a break. */
function useReadyReport(
  room: LiveRoom<'player'>,
  view: PlayerView | null,
  connection: Connection,
  media: MediaProgress,
) {
  const reported = useRef<number | null>(null);
  const round = view?.phase.kind === 'briefing' ? (view.work?.round ?? null) : null;
  const isReady = media.done >= media.total;
  const isLive = connection.kind === 'live';
  useEffect(() => {
    if (round === null || !isReady || !isLive || reported.current === round) return;
    reported.current = round;
    void room.send({ type: 'reportReady', round }).then((reply) => {
      if (!reply.ok) reported.current = null;
    });
  }, [room, round, isReady, isLive]);
}
