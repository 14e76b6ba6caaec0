import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATCH as patchDeck } from '#app/api/decks/[deck]/route';
import { GET as getDecks } from '#app/api/decks/route';
import { DELETE as deleteSession, PATCH as patchSession } from '#app/api/results/[session]/route';
import { GET as getWhatIf } from '#app/api/results/[session]/what-if/route';
import { GET as getReplay } from '#app/api/results/[session]/replay/route';
import { GET as getCsv } from '#app/api/results/[session]/[file]/route';
import { GET as getRoom } from '#app/api/rooms/[code]/route';
import { POST as postRoom } from '#app/api/rooms/route';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import type { Deck, DeckId } from '#game/deck/deck';
import { newOwner } from '#server/auth/owner';
import { listDecks, listSessions, readSession } from '#server/pages';
import type { Database } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { anAct } from '#tests/support/aRoom';
import { saveDeck } from './support/cookies';
import { openTestDatabase } from './support/database';
import { TestServer } from './support/testServer';

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

function wanted(changes: Partial<CreateRoomRequest> = {}): CreateRoomRequest {
  return {
    decks: [deck.id],
    play: { kind: 'preset', preset: 'dense' },
    bots: 2,
    flow: 'hostDriven',
    start: 'lobby',
    language: 'en',
    title: '',
    ...changes,
  };
}

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return postRoom(
    new Request(`${ORIGIN}/api/rooms`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { host: 'class.local:3000', ...headers },
    }),
  );
}

async function openRoom(headers: Record<string, string> = {}) {
  const response = await post(wanted(), headers);
  expect(response.status).toBe(201);
  const { code, session } = (await response.json()) as { code: string; session: string };
  return { code, session, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

const params = <Params>(given: Params) => ({ params: Promise.resolve(given) });

describe('POST /api/rooms', () => {
  it('opens a room and makes the browser its host', async () => {
    const { code, cookie } = await openRoom();
    const host = await server.host({ code: code as never, cookie });
    expect(host.view).toMatchObject({ title: 'Senses', seats: { bots: 2 } });
    expect(host.view?.act ?? null).toBeNull();
  });

  it('keeps the owner that the browser already has', async () => {
    const first = await openRoom();
    const second = await openRoom({ cookie: first.cookie });
    const sessions = await listSessions(second.cookie);
    expect(sessions.map(({ code }) => code)).toEqual([second.code, first.code]);
    expect(await listSessions(null)).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 400, 'badMessage'],
    ['an unknown field', { hack: 1 }, 400, 'badMessage'],
    ['too much', `"${'x'.repeat(200_000)}"`, 413, 'badMessage'],
  ])('refuses %s', async (_, body, status, refusal) => {
    const response = await post(body);
    expect([response.status, await response.json()]).toEqual([status, { refusal }]);
  });

  it('refuses an unknown deck, and a deck that is too small for its acts', async () => {
    expect((await post(wanted({ decks: ['nothing' as never] }))).status).toBe(404);
    const acts = [anAct({ batchSize: 100 })];
    const response = await post(wanted({ play: { kind: 'acts', acts } }));
    expect([response.status, await response.json()]).toEqual([400, { refusal: 'deckTooSmall' }]);
  });

  it('joins several decks into one, and lets acts choose among them', async () => {
    const other = await saveDeck(database, { ...aDeck({ prompts: 3 }), id: 'other' as DeckId });
    const acts = [anAct({ decks: [other.id], batchSize: 3 })];
    const play = { kind: 'acts' as const, acts };
    const response = await post(wanted({ decks: [deck.id, other.id], play }));
    const { code } = (await response.json()) as { code: string };
    const live = await server.running.rooms.find(code as never);
    expect(live?.room.state.deck.prompts).toHaveLength(deck.prompts.length + 3);
    const alone = await post(wanted({ play }));
    expect([alone.status, await alone.json()]).toEqual([400, { refusal: 'notInDeck' }]);
    await database.prisma.deck.delete({ where: { id: other.id } });
  });

  it('starts a room of bots at once, and no room without any', async () => {
    const response = await post(wanted({ start: 'now', flow: 'automatic' }));
    const { code } = (await response.json()) as { code: string };
    const live = await server.running.rooms.find(code as never);
    expect(live?.room.state.phase.kind).toBe('actIntro');
    const alone = await post(wanted({ start: 'now', bots: 0 }));
    expect([alone.status, await alone.json()]).toEqual([400, { refusal: 'badMessage' }]);
  });

  it('refuses pages of other sites', async () => {
    expect((await post(wanted(), { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(wanted(), { origin: ORIGIN })).status).toBe(201);
  });
});

describe('GET /api/rooms/[code]', () => {
  it('tells whether a room can be joined, and nothing else', async () => {
    const { code } = await openRoom();
    const request = new Request(`${ORIGIN}/api/rooms/${code}`);
    const response = await getRoom(request, params({ code }));
    expect(await response.json()).toEqual({ door: 'open' });
    expect((await getRoom(request, params({ code: '100000' }))).status).toBe(404);
    expect((await getRoom(request, params({ code: "'; DROP" }))).status).toBe(404);
  });
});

describe('GET /api/decks', () => {
  it('lists decks with what is in them, not the prompts', async () => {
    const response = await getDecks(new Request(`${ORIGIN}/api/decks`));
    const { decks } = (await response.json()) as { decks: unknown[] };
    expect(decks).toEqual([
      {
        id: 'deck',
        title: { ko: '감각', en: 'Senses' },
        description: { ko: '시험용 덱', en: 'A deck for tests' },
        prompts: 16,
        topicNames: [
          { ko: '자연', en: 'nature' },
          { ko: '음악', en: 'music' },
        ],
        modalities: { text: 4, image: 4, audio: 4, video: 4 },
        kind: 'builtIn',
        unfinished: 0,
      },
    ]);
  });
});

describe('results', () => {
  it('are for their owner alone: summary, tables and deletion', async () => {
    const { session, cookie } = await openRoom();
    const stranger = (await openRoom()).cookie;
    const csv = (cookies: string, file = 'players.csv') =>
      getCsv(
        new Request(`${ORIGIN}/api/results/${session}/${file}?language=en`, {
          headers: { cookie: cookies },
        }),
        params({ session, file }),
      );
    expect((await readSession(session, cookie))?.summary.totals).toMatchObject({ rounds: 0 });
    expect(await readSession(session, stranger)).toBeNull();
    expect(await readSession(session, null)).toBeNull();
    const table = await csv(cookie);
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(table.headers.get('content-disposition')).toMatch(
      /^attachment; filename="mixperts-\d{4}-\d\d-\d\d-\d{6}-players\.csv"$/,
    );
    expect((await csv(stranger)).status).toBe(404);
    const other = (cookies: string, preset: string) =>
      getWhatIf(
        new Request(`${ORIGIN}/api/results/${session}/what-if?preset=${preset}`, {
          headers: { cookie: cookies },
        }),
        params({ session }),
      );
    expect(await (await other(cookie, 'switch')).json()).toEqual([]);
    expect((await other(cookie, 'nonsense')).status).toBe(400);
    expect((await other(stranger, 'switch')).status).toBe(404);
    expect((await csv('')).status).toBe(404);
    expect((await csv(cookie, 'secrets.csv')).status).toBe(404);
    for (const file of ['routing.csv', 'results.xlsx', 'results.json']) {
      expect((await csv(cookie, file)).status).toBe(200);
      expect((await csv(stranger, file)).status).toBe(404);
    }
    const json = await (await csv(cookie, 'results.json')).text();
    expect(JSON.parse(json)).toMatchObject({ session: { id: session }, answers: [] });
    expect(json).not.toContain('"owner"');
    const replay = async (cookies: string, round: string) => {
      const url = `${ORIGIN}/api/results/${session}/replay?round=${round}`;
      const request = new Request(url, { headers: { cookie: cookies } });
      return (await getReplay(request, params({ session }))).status;
    };
    expect(await replay(cookie, '1')).toBe(404);
    expect(await replay(cookie, 'x')).toBe(400);
    expect(await replay(stranger, '1')).toBe(404);

    const remove = (cookies: string) =>
      deleteSession(
        new Request(`${ORIGIN}/api/results/${session}`, {
          method: 'DELETE',
          headers: { cookie: cookies },
        }),
        params({ session }),
      );
    expect((await remove(stranger)).status).toBe(404);
    expect((await remove(cookie)).status).toBe(204);
    expect(await readSession(session, cookie)).toBeNull();
  });

  it('can be renamed, tagged and noted by their owner alone, and kept longer once they ended', async () => {
    const { session, cookie } = await openRoom();
    const stranger = (await openRoom()).cookie;
    const change = async (body: unknown, headers: Record<string, string>) => {
      const request = new Request(`${ORIGIN}/api/results/${session}`, {
        method: 'PATCH',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { host: 'class.local:3000', ...headers },
      });
      return (await patchSession(request, params({ session }))).status;
    };
    const written = { title: '3반 첫 수업', tag: '2026 3-3', note: '소리 카드를 한 번 더' };
    expect(await change({ ...written, title: '  3반 첫 수업 ' }, { cookie })).toBe(204);
    expect(await change({ title: '' }, { cookie: stranger })).toBe(404);
    expect(await change({ title: '' }, { cookie, origin: 'https://evil.example' })).toBe(403);
    for (const bad of ['{', { owner: 'me' }, { tag: 7 }, { note: 'x'.repeat(30_000) }]) {
      expect(await change(bad, { cookie })).toBe(400);
    }
    expect((await readSession(session, cookie))?.session).toMatchObject(written);

    const day = 24 * 60 * 60_000;
    expect(await change({ deleteAt: Date.now() + 90 * day }, { cookie })).toBe(409);
    await database.prisma.session.update({
      where: { id: session },
      data: { status: 'ended', endedAt: new Date() },
    });
    expect(await change({ deleteAt: Date.now() + 90 * day }, { cookie })).toBe(204);
    expect(await change({ deleteAt: Date.now() - day }, { cookie })).toBe(400);
    expect(await change({ deleteAt: Date.now() + 400 * day }, { cookie })).toBe(400);
  });

  it('say goodbye to whoever still looks at a session that is deleted', async () => {
    const { code, session, cookie } = await openRoom();
    const phone = await server.phone({ code: code as never }, '지안');
    await deleteSession(
      new Request(`${ORIGIN}/api/results/${session}`, { method: 'DELETE', headers: { cookie } }),
      params({ session }),
    );
    await phone.until((client) => !client.connected);
    expect(phone.farewells).toEqual(['deleted']);
  });
});

describe('text that no database can hold', () => {
  const broken = 'A\u0000B\ud800 \ufffe';

  it('is cleaned out of titles, tags, notes and names of decks', async () => {
    const response = await post(wanted({ title: broken }));
    expect(response.status).toBe(201);
    const { session } = (await response.json()) as { session: string };
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    const headers = { host: 'class.local:3000', origin: ORIGIN, cookie };
    const change = (body: object) =>
      new Request(`${ORIGIN}/`, { method: 'PATCH', headers, body: JSON.stringify(body) });
    const words = { tag: broken, note: `${broken}\nsecond line` };
    const patched = await patchSession(change(words), { params: Promise.resolve({ session }) });
    expect(patched.status).toBe(204);
    expect(await listSessions(cookie)).toMatchObject([
      { title: 'AB', tag: 'AB', note: 'AB \nsecond line' },
    ]);

    const { owner } = await server.running.visitorOf(cookie);
    const copy = await server.running.ownDecks.duplicate(owner ?? newOwner(), deck.id);
    if (!copy.ok) throw new Error(copy.refusal);
    const renamed = await patchDeck(change({ title: { ko: broken, en: broken } }), {
      params: Promise.resolve({ deck: copy.deck }),
    });
    expect(renamed.status).toBe(204);
    const own = (await listDecks(cookie)).find(({ id }) => id === copy.deck);
    expect(own?.title).toEqual({ ko: 'AB', en: 'AB' });
  });
});

describe('the process', () => {
  it('says that it is well', async () => {
    const response = await fetch(`${server.url}/healthz`);
    expect([response.status, await response.text()]).toEqual([200, '{"status":"ok"}']);
    expect((await fetch(`${server.url}/anything`)).status).toBe(404);
  });

  it('tells phones that it restarts, refuses nothing it accepted, and comes back', async () => {
    const first = await TestServer.start(database);
    const room = await first.openRoom(deck);
    const phone = await first.phone(room, '지안', { reconnection: true });
    const port = Number(new URL(first.url).port);
    const change = phone.command({ type: 'setPace', pace: 'longer' });
    await change;
    await first.running.close();
    await phone.until(({ farewells, connected }) => farewells.includes('restarting') && !connected);
    const second = await TestServer.start(database, { port });
    await phone.until(({ connected }) => connected);
    await phone.attachSeat(room.code, phone);
    expect(phone.view?.me.pace).toBe('longer');
    phone.close();
    await second.close();
  });

  it.each(['/results/%00', '/api/results/a%00b/answers.csv', '/decks/%ED%A0%80', '/%'])(
    'answers nothing at an address that is no text: %s',
    async (address) => {
      const asked: string[] = [];
      const open = await TestServer.start(database, {
        next: (request, response) => {
          asked.push(request.url ?? '');
          response.end();
        },
      });
      expect((await fetch(`${open.url}${address}`)).status).toBe(404);
      expect((await fetch(`${open.url}/results/%ED%95%9C?q=100%`)).status).toBe(200);
      expect(asked).toEqual(['/results/%ED%95%9C?q=100%']);
      await open.close();
    },
  );
});
