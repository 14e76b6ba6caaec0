import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '#game/deck/deck';
import type { PlayerView } from '#game/room/view';
import { newOwner } from '#server/auth/owner';
import type { Database } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { openTestDatabase } from '../support/database';
import { cookieOf, saveDeck } from '../support/cookies';
import { TestServer } from '../support/testServer';

let database: Database;
let server: TestServer;
let deck: Deck;
beforeAll(async () => {
  database = await openTestDatabase();
  deck = await saveDeck(database, aDeck());
  server = await TestServer.start(database, { graceMs: 40 });
});
afterEach(() => server.hangUpAll());
afterAll(async () => {
  await server.close();
  await database.close();
});

describe('joining', () => {
  it('seats a phone and shows it its own row and nobody else', async () => {
    const room = await server.openRoom(deck);
    await server.phone(room, '하윤');
    const phone = await server.phone(room, '지안');
    expect(phone.view?.me).toMatchObject({ nickname: '지안', presence: 'here', score: 0 });
    expect(JSON.stringify(phone.frames)).not.toContain('하윤');
  });

  it('speaks with short keys to a phone that asks for them, and says the same', async () => {
    const room = await server.openRoom(deck);
    const host = await server.host(room);
    const long = await server.phone(room, '지안');
    const short = await server.phone(room, '하윤', { keys: 'short' });
    await host.command({ type: 'advance', phase: host.view?.phase.number ?? 0 });
    await long.untilPhase('actIntro');
    await short.untilPhase('actIntro');
    const without = ({ view }: typeof long) => ({ ...view, me: null });
    expect(without(short)).toEqual(without(long));
    expect(await short.command({ type: 'pause' })).toEqual({ ok: false, refusal: 'notHost' });
    expect(await short.ask('nonsense', {})).toEqual({ ok: false, refusal: 'badMessage' });
  });

  it('shows the host everybody who joins', async () => {
    const room = await server.openRoom(deck);
    const host = await server.host(room);
    await server.phone(room, '지안');
    await server.phone(room, '하윤');
    await host.until(({ view }) => view?.seats.here === 2);
    expect(Object.values(host.view?.roster ?? {}).map(({ name }) => name)).toEqual([
      '지안',
      '하윤',
    ]);
  });

  it('finds the same seat when a join is sent again because its answer got lost', async () => {
    const room = await server.openRoom(deck);
    const phone = await server.client<PlayerView>();
    const request = { submission: 'the-same-request' };
    const first = await phone.join(room.code, '지안', request);
    const again = await phone.join(room.code, '지안', request);
    const elsewhere = await server.client<PlayerView>();
    const third = await elsewhere.join(room.code, '지안', request);
    expect(first).toMatchObject({ ok: true });
    expect(again).toMatchObject({ ok: true, seat: first.ok && first.seat });
    expect(third).toMatchObject({ ok: true, seat: first.ok && first.seat });
  });

  it.each([
    ['시발', 'nicknameUnsuitable'],
    ['f.u.c.k', 'nicknameUnsuitable'],
    ['김', 'nicknameTooShort'],
    ['가나다라마바사아자차카타파하거너더', 'nicknameTooLong'],
    [' 지 안 ', 'nicknameTaken'],
  ])('refuses the nickname %s: %s', async (nickname, refusal) => {
    const room = await server.openRoom(deck);
    await server.phone(room, '지안');
    const phone = await server.client<PlayerView>();
    expect(await phone.join(room.code, nickname)).toEqual({ ok: false, refusal });
  });

  it('refuses a code that no room has, a locked room, and a second seat on one connection', async () => {
    const room = await server.openRoom(deck);
    const host = await server.host(room);
    const phone = await server.phone(room, '지안');
    expect(await phone.join(room.code, '하윤')).toEqual({ ok: false, refusal: 'badMessage' });
    await host.command({ type: 'setDoor', door: 'locked' });
    const late = await server.client<PlayerView>();
    expect(await late.join(room.code, '서준')).toEqual({ ok: false, refusal: 'roomLocked' });
    expect(await late.join('100000', '서준')).toEqual({ ok: false, refusal: 'noSuchRoom' });
  });

  it('lets a player give the seat up and join anew on the same connection', async () => {
    const room = await server.openRoom(deck);
    const phone = await server.phone(room, '지안');
    expect(await phone.command({ type: 'leaveSeat' })).toEqual({ ok: true });
    expect(await phone.command({ type: 'setPace', pace: 'longer' })).toEqual({
      ok: false,
      refusal: 'notAttached',
    });
    expect(await phone.join(room.code, '지안이')).toMatchObject({ ok: true });
  });
});

describe('coming back', () => {
  it('gives a reloaded phone its whole view with everything it had', async () => {
    const room = await server.openRoom(deck);
    const phone = await server.phone(room, '지안');
    await phone.command({ type: 'setPace', pace: 'longer' });
    phone.close();
    const reloaded = await server.client<PlayerView>();
    expect(await reloaded.attachSeat(room.code, phone, 'en')).toMatchObject({ ok: true });
    expect(reloaded.view?.me).toMatchObject({ nickname: '지안', pace: 'longer', presence: 'here' });
  });

  it('marks a lost phone away after the grace and here when it is back', async () => {
    const room = await server.openRoom(deck);
    const host = await server.host(room);
    const phone = await server.phone(room, '지안');
    phone.close();
    await host.until(({ view }) => view?.seats.away === 1);
    const back = await server.client<PlayerView>();
    await back.attachSeat(room.code, phone);
    expect(back.view?.me.presence).toBe('here');
    await host.until(({ view }) => view?.seats.away === 0 && view.seats.here === 1);
  });

  it('lets the newer device have the seat and tells the older one', async () => {
    const room = await server.openRoom(deck);
    const older = await server.phone(room, '지안');
    const newer = await server.client<PlayerView>();
    await newer.attachSeat(room.code, older);
    await older.until((client) => !client.connected);
    expect(older.farewells).toEqual(['elsewhere']);
    expect(await newer.command({ type: 'setPace', pace: 'longer' })).toMatchObject({ ok: true });
    expect(newer.view?.me).toMatchObject({ pace: 'longer', presence: 'here' });
  });

  it('tells players that the host is away and that the host is back', async () => {
    const room = await server.openRoom(deck);
    const host = await server.host(room);
    const phone = await server.phone(room, '지안');
    host.close();
    await phone.until(({ view }) => view?.host === 'away');
    await server.host(room);
    await phone.until(({ view }) => view?.host === 'here');
  });

  it('shows a kicked phone out, for good', async () => {
    const room = await server.openRoom(deck);
    const host = await server.host(room);
    const phone = await server.phone(room, '지안');
    await host.command({ type: 'kickSeat', seat: phone.seat });
    await phone.until((client) => !client.connected);
    expect(phone.farewells).toEqual(['kicked']);
    const again = await server.client<PlayerView>();
    expect(await again.attachSeat(room.code, phone)).toEqual({ ok: false, refusal: 'seatKicked' });
  });
});

describe('who is who', () => {
  it('lets nobody host or watch without the cookie of the owner', async () => {
    const room = await server.openRoom(deck);
    const strangers = [
      await server.client(),
      await server.client({ cookie: cookieOf(newOwner()) }),
      await server.client({ cookie: `${room.cookie.slice(0, -2)}xx` }),
    ];
    for (const stranger of strangers) {
      for (const as of ['host', 'screen'] as const) {
        expect(await stranger.attach({ as, code: room.code })).toEqual({
          ok: false,
          refusal: 'notHost',
        });
      }
    }
  });

  it('lets nobody have a seat without its key', async () => {
    const room = await server.openRoom(deck);
    const other = await server.openRoom(deck);
    const phone = await server.phone(room, '지안');
    const elsewhere = await server.phone(other, '지안');
    const thief = await server.client<PlayerView>();
    for (const seatKey of ['x', elsewhere.seatKey, `${phone.seatKey}x`]) {
      expect(await thief.attachSeat(room.code, { seat: phone.seat, seatKey })).toEqual({
        ok: false,
        refusal: 'notYours',
      });
    }
    expect(phone.connected).toBe(true);
  });

  it('refuses commands from those who are not attached, and those of hosts from players', async () => {
    const room = await server.openRoom(deck);
    const stranger = await server.client();
    const phone = await server.phone(room, '지안');
    const screen = await server.screen(room);
    const pause = { type: 'pause' } as const;
    expect(await stranger.command(pause)).toEqual({ ok: false, refusal: 'notAttached' });
    expect(await phone.command(pause)).toEqual({ ok: false, refusal: 'notHost' });
    expect(await screen.command(pause)).toEqual({ ok: false, refusal: 'notHost' });
  });
});
