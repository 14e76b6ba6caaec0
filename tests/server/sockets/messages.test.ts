import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '#game/deck/deck';
import { BURST } from '#server/sockets/allowance';
import type { Database } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { openTestDatabase } from '../support/database';
import { saveDeck } from '../support/cookies';
import { FakeTime } from '../support/liveRoom';
import { TestServer } from '../support/testServer';

let database: Database;
let server: TestServer;
let deck: Deck;
beforeAll(async () => {
  database = await openTestDatabase();
  deck = await saveDeck(database, aDeck());
  server = await TestServer.start(database, { graceMs: 60_000 });
});
afterEach(() => server.hangUpAll());
afterAll(async () => {
  await server.close();
  await database.close();
});

const BAD = { ok: false, refusal: 'badMessage' };

/** The room still answers honest phones. */
async function expectRoomGoesOn(room: { code: string }, at = server): Promise<void> {
  const phone = await at.phone(room as never, '정직한 폰');
  expect(await phone.command({ type: 'setPace', pace: 'longer' })).toMatchObject({ ok: true });
  phone.close();
}

describe('messages that make no sense', () => {
  it.each<[string, string, unknown[]]>([
    ['no payload', 'command', []],
    ['null', 'command', [null]],
    ['a string', 'command', ['pause']],
    ['an array', 'command', [[]]],
    ['an unknown command', 'command', [{ type: 'winGame' }]],
    ['a command only the clock may ask', 'command', [{ type: 'deadlinePassed', phase: 1 }]],
    ['a command only the server may ask', 'command', [{ type: 'markAway', seat: 'abc' }]],
    ['an answer without its label', 'command', [{ type: 'submitAnswer', round: 1, token: 0 }]],
    ['an extra field', 'command', [{ type: 'setPace', pace: 'longer', score: 100 }]],
    [
      'a forged prototype',
      'command',
      [JSON.parse('{"type":"setPace","pace":"longer","__proto__":{"a":1}}')],
    ],
    ['a number that is not whole', 'command', [{ type: 'reportReady', round: 1.5 }]],
    ['two payloads', 'command', [{ type: 'leaveSeat' }, { type: 'leaveSeat' }]],
    [
      'a name that is a list',
      'join',
      [{ code: '111111', nickname: ['a'], language: 'ko', cannot: [], submission: 'x' }],
    ],
    ['a code that is no code', 'attach', [{ as: 'host', code: "1' OR 1=1" }]],
    ['an unknown audience', 'attach', [{ as: 'admin', code: '111111' }]],
    ['an unknown event', 'createRoom', [{ type: 'createRoom' }]],
    ['a name of Socket.IO', 'constructor', [{}]],
  ])('%s is refused as badMessage', async (_, event, values) => {
    const room = await server.openRoom(deck);
    const phone = await server.phone(room, '지안');
    expect(await phone.ask(event, ...values)).toEqual(BAD);
    expect(phone.connected).toBe(true);
    expect(phone.view?.me.score).toBe(0);
    await expectRoomGoesOn(room);
  });

  it('a nickname of 20,000 characters is refused as badMessage', async () => {
    const room = await server.openRoom(deck);
    const phone = await server.client();
    const longest = { submission: 'once' };
    expect(await phone.join(room.code, 'a'.repeat(20_000), longest)).toEqual(BAD);
    await expectRoomGoesOn(room);
  });

  it('a message larger than any honest one costs the connection, and nothing else', async () => {
    const room = await server.openRoom(deck);
    const phone = await server.phone(room, '지안');
    void phone.ask('command', { type: 'setPace', pace: 'x'.repeat(1_000_000) });
    await phone.until((client) => !client.connected);
    const back = await server.client();
    expect(await back.attachSeat(room.code, phone)).toMatchObject({ ok: true });
    await expectRoomGoesOn(room);
  });

  it.each([
    ['an event without its end', ['2["command"']],
    ['an unknown packet', ['9{}']],
    ['an event that is no list', ['2{"a":1}']],
    ['attachments that never come', ['51-["command",{"_placeholder":true,"num":0}]', '2["clock"]']],
  ])('%s costs the connection, and nothing else', async (_, packets) => {
    const room = await server.openRoom(deck);
    const phone = await server.phone(room, '지안');
    for (const packet of packets) phone.socket.io.engine.write(packet);
    await phone.until((client) => !client.connected);
    await expectRoomGoesOn(room);
  });

  it('messages without a way to answer are ignored, whatever they say', async () => {
    const room = await server.openRoom(deck);
    const phone = await server.phone(room, '지안');
    const emit = phone.socket.emit.bind(phone.socket) as (event: string, ...all: unknown[]) => void;
    emit('command', { type: 'leaveSeat' });
    emit('clock');
    emit('nonsense', { deep: { deeper: [] } });
    // In order, so that the three above have been read.
    expect(await phone.command({ type: 'setPace', pace: 'longer' })).toMatchObject({ ok: true });
    expect(phone.view?.me.presence).toBe('here');
  });

  it('a connection that sends nothing else is told why and let go', async () => {
    const room = await server.openRoom(deck);
    const phone = await server.phone(room, '지안');
    for (let i = 0; i < 30; i++) void phone.ask('command', { type: 'nonsense' });
    await phone.until((client) => !client.connected);
    expect(phone.farewells).toEqual(['badMessages']);
    await expectRoomGoesOn(room);
  });
});

describe('too many messages', () => {
  it('are refused by name while the burst lasts, and the connection stays', async () => {
    // Its clock stands still: on a slow machine a few more would be allowed meanwhile.
    const still = await TestServer.start(database, { time: new FakeTime() });
    const room = await still.openRoom(deck);
    const phone = await still.phone(room, '지안');
    const paces = ['longer', 'standard'] as const;
    const replies = await Promise.all(
      Array.from({ length: BURST + 20 }, (_, i) =>
        phone.command({ type: 'setPace', pace: paces[i % 2] ?? 'longer' }),
      ),
    );
    const refused = replies.filter((reply) => !reply.ok);
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(new Set(refused.map((reply) => !reply.ok && reply.refusal))).toEqual(
      new Set(['tooManyMessages']),
    );
    expect(phone.connected).toBe(true);
    await expectRoomGoesOn(room, still);
    await still.close();
  });
});

describe('guessing codes', () => {
  it('makes a connection wait after twelve wrong ones, and no other', async () => {
    // Its clock stands still: on a slow machine one more guess would be allowed meanwhile.
    const still = await TestServer.start(database, { time: new FakeTime() });
    const { code } = await still.openRoom(deck);
    const guesser = await still.client();
    for (let guess = 0; guess < 12; guess++) {
      expect(await guesser.join(`99900${guess % 10}`, '지안')).toMatchObject({ ok: false });
    }
    expect(await guesser.join(code, '지안')).toEqual({ ok: false, refusal: 'tooManyCodes' });
    const neighbour = await still.client();
    expect(await neighbour.join(code, '하준')).toMatchObject({ ok: true });
    await still.close();
  });
});

describe('a network without WebSockets', () => {
  it('plays over long-polling alone', async () => {
    const room = await server.openRoom(deck);
    const host = await server.host(room, { transports: ['polling'] });
    const phone = await server.phone(room, '지안', { transports: ['polling'] });
    await host.until(({ view }) => view?.seats.here === 1);
    await host.command({ type: 'advance', phase: host.view?.phase.number ?? 0 });
    await phone.untilPhase('actIntro');
    expect(phone.socket.io.engine.transport.name).toBe('polling');
  });

  it('hears a farewell over long-polling too', async () => {
    const room = await server.openRoom(deck);
    const host = await server.host(room);
    const phone = await server.phone(room, '지안', { transports: ['polling'] });
    await host.command({ type: 'kickSeat', seat: phone.seat });
    await phone.until((client) => !client.connected);
    expect(phone.farewells).toEqual(['kicked']);
  });
});

describe('pages of other sites', () => {
  it('cannot use the cookie of a host, and our own page can', async () => {
    const room = await server.openRoom(deck);
    const attach = async (headers: Record<string, string>) => {
      const client = await server.client({ headers: { cookie: room.cookie, ...headers } });
      return client.attach({ as: 'host', code: room.code });
    };
    expect(await attach({ origin: 'https://evil.example' })).toEqual({
      ok: false,
      refusal: 'notHost',
    });
    expect(await attach({ origin: server.url })).toMatchObject({ ok: true });
    expect(
      await attach({ origin: 'https://quiz.example', 'x-forwarded-host': 'quiz.example' }),
    ).toMatchObject({ ok: true });
  });
});
