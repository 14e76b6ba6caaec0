import { afterEach, expect, test } from 'vitest';
import { openRoom } from '#app/_live/room';
import type { LiveRoom } from '#app/_live/liveRoom';
import type { LabelId } from '#game/deck/deck';
import type { SeatId } from '#game/room/state';
import { CODE, NOW, playerViews } from '../support/playerViews';
import { memoryStore, scriptedServer, until } from './scriptedServer';
import type { ServerSide } from './scriptedServer';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function serve(onConnection: (socket: ServerSide) => void) {
  const server = await scriptedServer(onConnection);
  cleanups.push(server.close);
  return server;
}

/** Keeps the room connected until the test is over. */
function keepOpen<Room extends { subscribe: LiveRoom<'player'>['subscribe'] }>(room: Room): Room {
  cleanups.push(room.subscribe(() => undefined));
  return room;
}

const view = playerViews('ko').answering;
const answer = {
  type: 'submitAnswer',
  round: 5,
  token: 3,
  label: 'a' as LabelId,
  submission: 'first',
} as const;

function storeWithSeat() {
  const store = memoryStore();
  store.set(`mixperts.seat.${CODE}`, JSON.stringify({ seat: 's1', seatKey: 'key' }));
  return store;
}

test('a device without a seat is asked to join, holds the seat, and is seated after a reload', async () => {
  const server = await serve((socket) => {
    socket.on('join', (request, reply) => {
      expect(request).toMatchObject({ code: CODE, nickname: '수달', cannot: ['audio'] });
      reply({ ok: true, view, now: NOW, seat: 's1' as SeatId, seatKey: 'key' });
    });
    socket.on('attach', (request, reply) => {
      expect(request).toMatchObject({ as: 'player', seat: 's1', seatKey: 'key', language: 'ko' });
      reply({ ok: true, view, now: NOW });
    });
  });
  const store = memoryStore();
  const options = { as: 'player', code: CODE, language: 'ko', store, open: server.open } as const;
  const first = keepOpen(openRoom(options));
  await until(first, ({ connection }) => connection.kind === 'unseated');
  expect(await first.join('수달', ['audio'])).toMatchObject({ ok: true });
  expect(first.snapshot()).toMatchObject({ connection: { kind: 'live' }, view });

  const reloaded = keepOpen(openRoom(options));
  await until(reloaded, ({ connection }) => connection.kind === 'live');
  expect(reloaded.snapshot().view).toEqual(view);
});

test('a newcomer is asked for a name before there is a connection, and a join waits for it', async () => {
  const server = await serve((socket) => {
    socket.on('join', (_request, reply) => {
      reply({ ok: true, view, now: NOW, seat: 's1' as SeatId, seatKey: 'key' });
    });
  });
  let connect: () => void = () => undefined;
  const permitted = new Promise<void>((resolve) => (connect = resolve));
  const open = async () => {
    await permitted;
    return server.open();
  };
  const room = keepOpen(
    openRoom({ as: 'player', code: CODE, language: 'ko', store: memoryStore(), open }),
  );
  expect(room.snapshot().connection).toEqual({ kind: 'unseated', refusal: null });
  const joined = room.join('수달', []);
  connect();
  expect(await joined).toMatchObject({ ok: true });
  expect(room.snapshot()).toMatchObject({ connection: { kind: 'live' }, view });
});

test('a join that was refused keeps its id, so that a retry cannot take a second seat', async () => {
  const ids: string[] = [];
  const server = await serve((socket) => {
    socket.on('join', (request, reply) => {
      ids.push(request.submission);
      reply({ ok: false, refusal: 'nicknameTaken' });
    });
  });
  const room = keepOpen(
    openRoom({
      as: 'player',
      code: CODE,
      language: 'ko',
      store: memoryStore(),
      open: server.open,
    }),
  );
  await until(room, ({ connection }) => connection.kind === 'unseated');
  expect(await room.join('수달', [])).toEqual({ ok: false, refusal: 'nicknameTaken' });
  await room.join('수달이', []);
  expect(ids[0]).toBe(ids[1]);
});

test('patches are applied in the order of the wire, also the one inside an acknowledgement', async () => {
  const server = await serve((socket) => {
    socket.on('attach', (_request, reply) => reply({ ok: true, view, now: NOW }));
    socket.on('command', (_command, reply) => {
      socket.emit('change', { me: { score: 10 } });
      reply({ ok: true, change: { answers: { 3: 'a' }, me: { score: 20 } } });
      socket.emit('change', { me: { nickname: '끝' } });
    });
  });
  const room = keepOpen(
    openRoom({
      as: 'player',
      code: CODE,
      language: 'ko',
      store: storeWithSeat(),
      open: server.open,
    }),
  );
  await until(room, ({ connection }) => connection.kind === 'live');
  await room.send(answer);
  const { view: after } = await until(room, (snapshot) => snapshot.view?.me.nickname === '끝');
  expect(after?.me.score).toBe(20);
  expect(after?.answers).toEqual({ 3: 'a' });
});

test('an answer whose acknowledgement got lost is sent again with the same id after the break', async () => {
  const seen: unknown[] = [];
  const server = await serve((socket) => {
    socket.on('attach', (_request, reply) => reply({ ok: true, view, now: NOW }));
    socket.on('command', (command, reply) => {
      seen.push(command);
      if (seen.length === 1) server.cut();
      else reply({ ok: true, change: { answers: { 3: 'a' } } });
    });
  });
  const room = keepOpen(
    openRoom({
      as: 'player',
      code: CODE,
      language: 'ko',
      store: storeWithSeat(),
      open: server.open,
    }),
  );
  await until(room, ({ connection }) => connection.kind === 'live');
  expect(await room.send(answer)).toMatchObject({ ok: true });
  expect(seen).toEqual([answer, answer]);
  expect(room.snapshot().waiting).toEqual([]);
});

test('an answer that waits on the device is sent by the page after a reload', async () => {
  const store = storeWithSeat();
  store.set(`mixperts.outbox.${CODE}`, JSON.stringify([answer]));
  const server = await serve((socket) => {
    socket.on('attach', (_request, reply) => reply({ ok: true, view, now: NOW }));
    socket.on('command', (command, reply) => {
      expect(command).toEqual(answer);
      reply({ ok: true, change: { answers: { 3: 'a' } } });
    });
  });
  const room = keepOpen(
    openRoom({ as: 'player', code: CODE, language: 'ko', store, open: server.open }),
  );
  await until(room, (snapshot) => snapshot.view?.answers[3] === 'a');
  const { waiting } = await until(room, (snapshot) => snapshot.waiting.length === 0);
  expect(waiting).toEqual([]);
  expect(store.keys()).not.toContain(`mixperts.outbox.${CODE}`);
});

test('an answer refused for good leaves the device and says why', async () => {
  const server = await serve((socket) => {
    socket.on('attach', (_request, reply) => reply({ ok: true, view, now: NOW }));
    socket.on('command', (_command, reply) => reply({ ok: false, refusal: 'tooLate' }));
  });
  const room = keepOpen(
    openRoom({
      as: 'player',
      code: CODE,
      language: 'ko',
      store: storeWithSeat(),
      open: server.open,
    }),
  );
  await until(room, ({ connection }) => connection.kind === 'live');
  expect(await room.send(answer)).toEqual({ ok: false, refusal: 'tooLate' });
  expect(room.snapshot()).toMatchObject({ waiting: [], refused: { '5:3': 'tooLate' } });
});

test.each(['kicked', 'elsewhere', 'deleted', 'badMessages'] as const)(
  'after the farewell "%s" the device does not come back by itself',
  async (why) => {
    let connections = 0;
    const server = await serve((socket) => {
      connections++;
      socket.on('attach', (_request, reply) => {
        reply({ ok: true, view, now: NOW });
        socket.emit('farewell', why);
        socket.disconnect(true);
      });
    });
    const store = storeWithSeat();
    const room = keepOpen(
      openRoom({ as: 'player', code: CODE, language: 'ko', store, open: server.open }),
    );
    await until(room, ({ connection }) => connection.kind === why);
    expect(connections).toBe(1);
    const keepsSeat = why === 'elsewhere' || why === 'badMessages';
    expect(store.keys().includes(`mixperts.seat.${CODE}`)).toBe(keepsSeat);
    if (why !== 'elsewhere') return;
    room.retry();
    await until(room, ({ connection }) => connection.kind === 'elsewhere' && connections === 2);
  },
);

test('a server that restarts is told apart from one that is gone', async () => {
  const server = await serve((socket) => {
    socket.on('attach', (_request, reply) => {
      reply({ ok: true, view, now: NOW });
      socket.emit('farewell', 'restarting');
    });
  });
  const room = keepOpen(
    openRoom({
      as: 'player',
      code: CODE,
      language: 'ko',
      store: storeWithSeat(),
      open: server.open,
    }),
  );
  await until(room, ({ connection }) => connection.kind === 'serverRestarting');
  await server.close();
  await until(room, ({ connection }) => connection.kind === 'serverRestarting');
  const stranger = keepOpen(
    openRoom({
      as: 'player',
      code: CODE,
      language: 'ko',
      store: storeWithSeat(),
      open: server.open,
    }),
  );
  await until(stranger, ({ connection }) => connection.kind === 'serverUnreachable');
});

test('a seat the room does not know is given up, and the device may join again', async () => {
  const server = await serve((socket) => {
    socket.on('attach', (_request, reply) => reply({ ok: false, refusal: 'unknownSeat' }));
  });
  const store = storeWithSeat();
  const room = keepOpen(
    openRoom({ as: 'player', code: CODE, language: 'ko', store, open: server.open }),
  );
  await until(room, ({ connection }) => connection.kind === 'unseated');
  expect(room.snapshot().connection).toEqual({ kind: 'unseated', refusal: 'unknownSeat' });
  expect(store.keys()).toEqual([]);
});

test('the clock follows the server, not the device', async () => {
  const AHEAD_MS = 3_600_000;
  const server = await serve((socket) => {
    socket.on('attach', (_request, reply) => {
      reply({ ok: true, view, now: Date.now() + AHEAD_MS });
    });
  });
  const room = keepOpen(
    openRoom({ as: 'host', code: CODE, language: 'ko', open: server.open, store: memoryStore() }),
  );
  await until(room, ({ connection }) => connection.kind === 'live');
  expect(Math.abs(room.serverNow() - Date.now() - AHEAD_MS)).toBeLessThan(60_000);
});
