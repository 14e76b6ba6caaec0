import type { Farewell } from '#game/protocol/events';
import type { Patch } from '#game/protocol/patch';
import type { View } from '#game/room/view';
import type { RoomSocket } from './socket';

/** The telephone line to the server: it dials again by itself and notices when it has gone dead. */
export interface Line {
  start: () => void;
  stop: () => void;
  /** Dials at once instead of waiting for the next try. */
  redial: () => void;
  /** Ends the call and does not dial again until `redial`. */
  hangUp: () => void;
  /** An acknowledged request; null when there is no connection or no answer in time. */
  ask: <Reply>(
    emit: (to: RoomSocket, answer: (reply: Reply) => void) => void,
    withinMs?: number,
  ) => Promise<Reply | null>;
}

export interface LineEvents {
  /** Connected; the server does not know yet who we are. */
  onUp: () => void;
  onDown: () => void;
  /** One try to connect has failed. */
  onFailure: () => void;
  /** The device has lost its network, whatever the socket thinks. */
  onOffline: () => void;
  /** The server has just answered, whatever was believed before. */
  onAlive: () => void;
  onView: (view: View) => void;
  onChange: (patch: Patch) => void;
  onFarewell: (why: Farewell) => void;
}

const ANSWER_MS = 8_000;
/** Long enough for a phone that has just woken up, short against the server's own heartbeat. */
const PROBE_MS = 3_000;
const REDIAL_MS = 1_500;

export function openLine(open: () => Promise<RoomSocket>, events: LineEvents): Line {
  let socket: RoomSocket | null = null;
  let wanted: 'connected' | 'silent' | 'stopped' = 'stopped';
  let later: ReturnType<typeof setTimeout> | undefined;

  function redialLater() {
    clearTimeout(later);
    later = setTimeout(() => {
      if (wanted === 'connected') void dial();
    }, REDIAL_MS);
  }

  /** What Socket.IO does not do by itself: return after the server has closed the connection. */
  function redialIfGivenUp() {
    if (wanted === 'connected' && !socket?.active) redialLater();
  }

  async function dial() {
    if (socket === null) {
      try {
        const opened = await open();
        // Two dials may have waited for the same package.
        socket ??= wire(opened);
      } catch {
        // The package itself could not be fetched: no network, or the server is away.
        events.onFailure();
        redialLater();
        return;
      }
    }
    // Disconnecting first cancels a pending pause between two tries.
    if (wanted === 'connected' && !socket.connected) socket.disconnect().connect();
  }

  function wire(opened: RoomSocket): RoomSocket {
    opened.on('connect', events.onUp);
    opened.on('disconnect', () => {
      if (wanted === 'stopped') return;
      events.onDown();
      redialIfGivenUp();
    });
    opened.on('connect_error', () => {
      events.onFailure();
      redialIfGivenUp();
    });
    opened.on('view', events.onView);
    opened.on('change', events.onChange);
    opened.on('farewell', events.onFarewell);
    return opened;
  }

  const ask: Line['ask'] = async (emit, withinMs = ANSWER_MS) => {
    const current = socket;
    if (!current?.connected) return null;
    return new Promise((resolve) => {
      const finish = (reply: Parameters<typeof resolve>[0]) => {
        clearTimeout(timer);
        current.off('disconnect', lost);
        resolve(reply);
      };
      const lost = () => finish(null);
      const timer = setTimeout(lost, withinMs);
      current.on('disconnect', lost);
      emit(current, finish);
    });
  };

  /** After sleep or a change of network a socket may be dead without knowing it. */
  async function probe() {
    if (wanted !== 'connected') return;
    if (!socket?.connected) return dial();
    const answer = await ask<number>((to, said) => to.emit('clock', said), PROBE_MS);
    if (answer !== null) events.onAlive();
    else if (socket.connected) socket.io.engine.close();
  }

  function onWake() {
    if (document.visibilityState === 'visible') void probe();
  }
  const onOnline = () => void probe();

  return {
    start() {
      wanted = 'connected';
      if (typeof window !== 'undefined') {
        window.addEventListener('online', onOnline);
        window.addEventListener('offline', events.onOffline);
        window.addEventListener('pageshow', onWake);
        document.addEventListener('visibilitychange', onWake);
      }
      void dial();
    },
    stop() {
      wanted = 'stopped';
      clearTimeout(later);
      if (typeof window !== 'undefined') {
        window.removeEventListener('online', onOnline);
        window.removeEventListener('offline', events.onOffline);
        window.removeEventListener('pageshow', onWake);
        document.removeEventListener('visibilitychange', onWake);
      }
      socket?.disconnect();
    },
    redial() {
      wanted = 'connected';
      clearTimeout(later);
      void dial();
    },
    hangUp() {
      wanted = 'silent';
      clearTimeout(later);
      socket?.disconnect();
    },
    ask,
  };
}
