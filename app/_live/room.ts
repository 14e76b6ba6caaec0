import type { Modality } from '#game/deck/deck';
import type { Answered, Attached, AttachRequest, Audience, Farewell } from '#game/protocol/events';
import type { Patch } from '#game/protocol/patch';
import { applyPatch } from '#game/protocol/patch';
import type { HostCommand, Refusal, SeatCommand } from '#game/room/command';
import type { View } from '#game/room/view';
import type { Connection } from './connection';
import { isTrying } from './connection';
import { browserStore } from './deviceStore';
import { openLine } from './line';
import type { LiveRoom, RoomOptions, Snapshot, ViewOf } from './liveRoom';
import { openOutbox } from './outbox';
import type { HeldSeat } from './seatKeeper';
import { seatKeeper } from './seatKeeper';
import { serverClock } from './serverClock';
import { openSocket } from './socket';

/** How long a command waits for the connection before it gives up. */
const PATIENCE_MS = 8_000;
const AGAIN_MS = 1_500;

/** The seat this device remembers is worth nothing any more. */
const SEAT_LOST: ReadonlySet<Refusal> = new Set(['notSeated', 'notYours', 'unknownSeat']);
/** The server is there but not able right now. */
const PASSING: ReadonlySet<Refusal> = new Set([
  'restarting',
  'serverFault',
  'notSaved',
  'tooManyMessages',
]);

/** Something to wait for that may come again and again, for a while. */
function moment() {
  let waiting: (() => void)[] = [];
  return {
    come() {
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    within: (ms: number) =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        setTimeout(resolve, ms);
      }),
  };
}

export function openRoom<A extends Audience>(options: RoomOptions<A>): LiveRoom<A> {
  const { as, code, store = browserStore(), open = openSocket } = options;
  const seats = seatKeeper(store, code);
  const clock = serverClock();
  const listeners = new Set<() => void>();
  let language = options.language;
  let isUp = false;
  let isAttached = false;
  const up = moment();
  const attached = moment();
  let again: ReturnType<typeof setTimeout> | undefined;
  let snapshot: Snapshot<A> = {
    connection: { kind: 'connecting' },
    view: null,
    waiting: [],
    refused: {},
  };

  function change(part: Partial<Snapshot<A>>) {
    snapshot = { ...snapshot, ...part };
    for (const listener of listeners) listener();
  }

  function become(connection: Connection) {
    if (connection.kind !== snapshot.connection.kind || 'refusal' in connection) {
      change({ connection });
    }
  }

  // ---- what the server sends

  function onView(view: View) {
    // The server sends an audience no view but its own (game/room/view.ts).
    change({ view: view as ViewOf[A], ...(isAttached && { connection: { kind: 'live' } }) });
  }

  function onChange(patch: Patch) {
    if (isAttached && snapshot.view !== null) onView(applyPatch(snapshot.view, patch) as View);
  }

  function onFarewell(why: Farewell) {
    if (why === 'restarting') return become({ kind: 'serverRestarting' });
    leave({ kind: why });
  }

  /** A state that only the person can end. */
  function leave(connection: Connection) {
    isAttached = false;
    if (connection.kind === 'kicked' || connection.kind === 'deleted') giveUpSeat();
    become(connection);
    line.hangUp();
  }

  function giveUpSeat() {
    seats.giveUp();
    outbox.clear();
  }

  // ---- the line

  const line = openLine(open, {
    onUp() {
      isUp = true;
      up.come();
      void attach();
    },
    onDown() {
      isUp = false;
      isAttached = false;
      if (snapshot.connection.kind === 'live') become({ kind: 'connecting' });
    },
    onFailure() {
      isAttached = false;
      if (typeof navigator !== 'undefined' && !navigator.onLine) become({ kind: 'offline' });
      else if (snapshot.connection.kind !== 'serverRestarting') {
        become({ kind: 'serverUnreachable' });
      }
    },
    onOffline() {
      if (isTrying(snapshot.connection)) become({ kind: 'offline' });
    },
    onAlive() {
      if (isAttached) become({ kind: 'live' });
    },
    onView,
    onChange,
    onFarewell,
  });

  // ---- attaching: join, reload and reconnect are one path

  function attachRequest(held: HeldSeat | null): AttachRequest | null {
    if (as === 'host') return { as: 'host', code };
    if (as === 'screen') return { as: 'screen', code };
    return held && { as: 'player', code, seat: held.seat, seatKey: held.seatKey, language };
  }

  async function attach() {
    clearTimeout(again);
    const request = attachRequest(as === 'player' ? seats.held() : null);
    if (request === null) return become({ kind: 'unseated', refusal: null });
    const reply = await line.ask<Answered<Attached>>((to, answer) =>
      to.emit('attach', request, (said) => {
        if (said.ok) onAttached(said);
        answer(said);
      }),
    );
    // No answer: either the line is down and calls again, or the server is slow and is asked again.
    if (reply === null) return attachLater();
    if (!reply.ok) onAttachRefused(reply.refusal);
  }

  function attachLater() {
    clearTimeout(again);
    again = setTimeout(() => {
      if (listeners.size > 0 && !isAttached) void attach();
    }, AGAIN_MS);
  }

  function onAttached({ view, now }: Attached) {
    isAttached = true;
    clock.hint(now);
    onView(view);
    attached.come();
    outbox.flush();
    void clock.measure(() => line.ask<number>((to, answer) => to.emit('clock', answer)));
  }

  function onAttachRefused(refusal: Refusal) {
    if (SEAT_LOST.has(refusal) && as === 'player') {
      giveUpSeat();
      become({ kind: 'unseated', refusal });
    } else if (PASSING.has(refusal)) {
      become({ kind: refusal === 'restarting' ? 'serverRestarting' : 'serverUnreachable' });
      attachLater();
    } else if (refusal === 'seatKicked') {
      leave({ kind: 'kicked' });
    } else {
      if (refusal === 'noSuchRoom') giveUpSeat();
      leave({ kind: 'refused', refusal });
    }
  }

  // ---- asking

  const outbox = openOutbox({
    store,
    code,
    deliver: async (answer) => (isAttached ? command(answer) : null),
    onChange: () => change({ waiting: outbox.waiting() }),
    onRefused(answer, refusal) {
      // With alreadyAnswered the first answer stands, which is what the player wanted.
      if (refusal === 'alreadyAnswered') return;
      change({ refused: { ...snapshot.refused, [`${answer.round}:${answer.token}`]: refusal } });
    },
  });

  async function command(asked: HostCommand | SeatCommand): Promise<Answered | null> {
    return line.ask<Answered>((to, answer) =>
      to.emit('command', asked, (said) => {
        // Here and not after the promise, so that patches are applied in the order they arrived.
        if (said.ok && said.change !== undefined) onChange(said.change);
        answer(said);
      }),
    );
  }

  async function send(asked: HostCommand | SeatCommand): Promise<Answered> {
    if (asked.type === 'submitAnswer') return outbox.add(asked);
    if (!isAttached) await attached.within(PATIENCE_MS);
    const reply = (isAttached ? await command(asked) : null) ?? {
      ok: false,
      refusal: 'notAttached',
    };
    if (reply.ok && asked.type === 'leaveSeat') {
      isAttached = false;
      giveUpSeat();
      change({ view: null, connection: { kind: 'unseated', refusal: null } });
    }
    return reply;
  }

  async function join(nickname: string, cannot: Modality[]): Promise<Answered> {
    const request = { code, nickname, language, cannot, submission: seats.joinSubmission() };
    if (!isUp) await up.within(PATIENCE_MS);
    const reply = await line.ask<Answered<Attached & HeldSeat>>((to, answer) =>
      to.emit('join', request, (said) => {
        if (said.ok) {
          seats.hold({ seat: said.seat, seatKey: said.seatKey });
          onAttached(said);
        }
        answer(said);
      }),
    );
    return reply ?? { ok: false, refusal: 'notAttached' };
  }

  function start() {
    isUp = false;
    isAttached = false;
    // A newcomer can choose a name while the line is still being laid.
    const isNew = as === 'player' && seats.held() === null;
    change({
      connection: isNew ? { kind: 'unseated', refusal: null } : { kind: 'connecting' },
      waiting: outbox.load(),
    });
    line.start();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) start();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(again);
        line.stop();
      };
    },
    snapshot: () => snapshot,
    serverNow: clock.now,
    send,
    join,
    setLanguage(next) {
      if (next === language) return;
      language = next;
      if (isAttached && as === 'player') void attach();
    },
    retry() {
      become({ kind: 'connecting' });
      line.redial();
    },
  };
}
