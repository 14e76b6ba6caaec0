import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET as getMerged } from '#app/api/results/merged/[file]/route';
import { GET as getPulse } from '#app/api/results/[session]/pulse/route';
import { GET as getSeat } from '#app/api/results/[session]/seats/[seat]/[file]/route';
import { DELETE as deleteSeat } from '#app/api/results/[session]/seats/[seat]/route';
import { POST as postRoom } from '#app/api/rooms/route';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import type { Deck } from '#game/deck/deck';
import { readCards, readComparison, readMerged } from '#server/pages';
import { readAskedSessions } from '#server/results/askedSessions';
import type { Database } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { saveDeck } from '../support/cookies';
import { openTestDatabase } from '../support/database';
import { TestServer } from '../support/testServer';

let database: Database;
let server: TestServer;
let deck: Deck;
beforeAll(async () => {
  database = await openTestDatabase();
  deck = await saveDeck(database, aDeck({ prompts: 16 }));
  server = await TestServer.start(database);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const ORIGIN = 'http://class.local:3000';

async function openRoom(cookie = '') {
  const wanted: CreateRoomRequest = {
    decks: [deck.id],
    play: { kind: 'preset', preset: 'dense' },
    bots: 2,
    flow: 'hostDriven',
    start: 'lobby',
    language: 'en',
    title: '',
  };
  const response = await postRoom(
    new Request(`${ORIGIN}/api/rooms`, {
      method: 'POST',
      body: JSON.stringify(wanted),
      headers: { host: 'class.local:3000', ...(cookie !== '' && { cookie }) },
    }),
  );
  const { code, session } = (await response.json()) as { code: string; session: string };
  const [set = cookie] = (response.headers.get('set-cookie') ?? cookie).split(';');
  return { code, session, cookie: set };
}

const asking = (path: string, cookie: string, init: RequestInit = {}) =>
  new Request(`${ORIGIN}${path}`, { ...init, headers: { cookie, ...init.headers } });

test("nobody hears how far somebody else's session is, nor reads it merged, compared or as cards", async () => {
  const { session, cookie } = await openRoom();
  const other = (await openRoom(cookie)).session;
  const stranger = (await openRoom()).cookie;
  const pulse = (cookies: string) =>
    getPulse(asking(`/api/results/${session}/pulse`, cookies), {
      params: Promise.resolve({ session }),
    });
  expect(await (await pulse(cookie)).json()).toEqual({ rounds: 0, status: 'running' });
  expect((await pulse(stranger)).status).toBe(404);
  expect((await pulse('')).status).toBe(404);

  const of = `${session},${other}`;
  const merged = (cookies: string, file = 'players.csv', sessions = of) =>
    getMerged(asking(`/api/results/merged/${file}?of=${sessions}&language=en`, cookies), {
      params: Promise.resolve({ file }),
    });
  expect((await merged(cookie)).status).toBe(200);
  expect((await merged(stranger)).status).toBe(404);
  expect((await merged(cookie, 'secrets.csv')).status).toBe(404);
  expect((await merged(cookie, 'players.csv', session)).status).toBe(404);
  expect((await readMerged(of, cookie))?.sessions).toHaveLength(2);
  expect(await readMerged(of, stranger)).toBeNull();
  expect(await readMerged(undefined, cookie)).toBeNull();
  expect((await readComparison(undefined, 'classes', cookie))?.by).toBe('classes');
  expect(await readComparison(of, 'sessions', stranger)).toBeNull();
  expect((await readCards(session, cookie))?.cards).toEqual([]);
  expect(await readCards(session, stranger)).toBeNull();
});

test('a seat is read and forgotten by its owner, from this site, and once its session has ended', async () => {
  const { code, session, cookie } = await openRoom();
  const stranger = (await openRoom()).cookie;
  const phone = await server.phone({ code: code as never }, '지안');
  const { seat } = phone;
  const at = { session, seat };
  await database.prisma.player.create({
    data: {
      sessionId: session,
      seatId: seat,
      nickname: '지안',
      kind: 'pupil',
      joinedAt: new Date(),
    },
  });
  const read = (cookies: string, file: string) =>
    getSeat(asking(`/api/results/${session}/seats/${seat}/${file}`, cookies), {
      params: Promise.resolve({ ...at, file }),
    });
  expect(await (await read(cookie, 'seat.json')).text()).toContain('지안');
  expect((await read(cookie, 'answers.csv')).status).toBe(200);
  expect((await read(cookie, 'key.json')).status).toBe(404);
  expect((await read(stranger, 'seat.json')).status).toBe(404);

  const forget = async (cookies: string, headers: Record<string, string> = {}) => {
    const asked = asking(`/api/results/${session}/seats/${seat}`, cookies, {
      method: 'DELETE',
      headers: { host: 'class.local:3000', ...headers },
    });
    return (await deleteSeat(asked, { params: Promise.resolve(at) })).status;
  };
  expect(await forget(stranger)).toBe(404);
  expect(await forget(cookie, { origin: 'https://evil.example' })).toBe(403);
  expect(await forget(cookie)).toBe(409);
  await database.prisma.session.update({
    where: { id: session },
    data: { status: 'ended', endedAt: new Date() },
  });
  expect(await forget(cookie)).toBe(204);
  expect((await read(cookie, 'seat.json')).status).toBe(404);
  expect(JSON.stringify(await database.prisma.journalEntry.findMany())).not.toContain('지안');
});

test('what an address names is read as ids, or as nothing', () => {
  expect(readAskedSessions('a,b_-1,a')).toEqual(['a', 'b_-1']);
  for (const bad of [undefined, ['a'], "a';--", 'x'.repeat(65), 'a,'.repeat(401), '../a']) {
    expect(readAskedSessions(bad).length).toBeLessThan(2);
  }
});
