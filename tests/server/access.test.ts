import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PromptId } from '#game/deck/deck';
import { emptyDraft } from '#game/deck/draft/draft';
import type { ClientEvents } from '#game/protocol/events';
import type { RoomCode, SeatId } from '#game/room/state';
import { newOwner } from '#server/auth/owner';
import type { SessionId } from '#server/storage/roomStorage';
import type { Database } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { ROOT } from '#tests/support/sourceFiles';
import { Browser } from './support/browser';
import { cookieOf, saveDeck } from './support/cookies';
import { openTestDatabase } from './support/database';
import { TestServer } from './support/testServer';

/**
 * Nobody reads or drives what is not theirs: every page, route handler and socket event is asked for
 * Alice's things by Alice, by another account, by another anonymous owner, by a pupil who sits in
 * her room, and by nobody. What is there is read from the file system, so that a new page or
 * handler fails here until this table says who may use it.
 */

const asked = vi.hoisted(() => ({ cookie: '' }));
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ cookie: asked.cookie })),
  cookies: () => Promise.resolve({ get: () => undefined }),
}));

/** Who may use a handler: `owner` of the thing it names; `everybody`; `ownLists` answers each with their own. */
type Access = 'owner' | 'everybody' | 'ownLists' | 'maker';
interface Expected {
  access: Access;
  /** `OF` stands for both of Alice's sessions. */
  query?: string;
  body?: unknown;
}
const title = { ko: '새 이름', en: 'Renamed' };

/** Alice asks in this order, so what deletes stands last. */
const ROUTES: Record<string, Record<string, Expected>> = {
  'app/api/auth/[...all]/route.ts': { POST: { access: 'everybody', body: {} } },
  'app/api/decks/route.ts': { GET: { access: 'ownLists' }, POST: { access: 'maker', body: {} } },
  'app/api/decks/import/route.ts': { POST: { access: 'maker', body: 'no quiz' } },
  'app/api/decks/[deck]/duplicate/route.ts': { POST: { access: 'owner' } },
  'app/api/decks/[deck]/export/route.ts': { GET: { access: 'owner', query: '?format=mixperts' } },
  'app/api/decks/[deck]/losses/route.ts': { GET: { access: 'owner' } },
  'app/api/decks/media/route.ts': {
    POST: { access: 'maker', query: '?modality=image', body: 'no picture' },
  },
  // Asked for with a link that leads nowhere: with Alice's link a deck may be copied by anybody.
  'app/api/decks/shared/[link]/route.ts': { POST: { access: 'maker' } },
  'app/api/decks/[deck]/draft/route.ts': {
    GET: { access: 'owner' },
    PUT: { access: 'owner', body: { version: 2, draft: emptyDraft(title, 'p1' as PromptId) } },
  },
  'app/api/decks/[deck]/share/route.ts': { POST: { access: 'owner' }, DELETE: { access: 'owner' } },
  'app/api/decks/[deck]/route.ts': {
    PATCH: { access: 'owner', body: { title } },
    DELETE: { access: 'owner' },
  },
  'app/api/decks/[deck]/restore/route.ts': { POST: { access: 'owner' } },
  'app/api/rooms/[code]/route.ts': { GET: { access: 'everybody' } },
  'app/api/rooms/route.ts': { POST: { access: 'maker', body: {} } },
  'app/api/results/[session]/[file]/route.ts': { GET: { access: 'owner' } },
  'app/api/results/[session]/pulse/route.ts': { GET: { access: 'owner' } },
  'app/api/results/[session]/seats/[seat]/[file]/route.ts': { GET: { access: 'owner' } },
  'app/api/results/[session]/seats/[seat]/route.ts': { DELETE: { access: 'owner' } },
  'app/api/results/merged/[file]/route.ts': { GET: { access: 'owner', query: '?of=OF' } },
  'app/api/results/[session]/replay/route.ts': { GET: { access: 'owner', query: '?round=1' } },
  'app/api/results/[session]/what-if/route.ts': {
    GET: { access: 'owner', query: '?preset=switch' },
  },
  'app/api/results/[session]/route.ts': {
    PATCH: { access: 'owner', body: { note: 'mine' } },
    DELETE: { access: 'owner' },
  },
  'app/converter/[file]/route.ts': { GET: { access: 'everybody' } },
  'app/join/route.ts': { GET: { access: 'everybody', query: '?code=000000' } },
  // Named by content: whoever knows the name has seen the file.
  'app/media/[file]/route.ts': { GET: { access: 'everybody' } },
};

/** Pages that show something of Alice's to Alice. To everybody else no page does. */
const SHOWS: Record<string, boolean> = {
  'app/page.tsx': false,
  'app/account/page.tsx': true,
  'app/check/page.tsx': false,
  'app/account/new-password/page.tsx': false,
  'app/decks/page.tsx': true,
  'app/decks/[deck]/page.tsx': true,
  'app/decks/[deck]/edit/page.tsx': true,
  'app/decks/shared/[link]/page.tsx': false,
  'app/host/page.tsx': true,
  'app/host/[code]/page.tsx': true,
  'app/lab/page.tsx': false,
  'app/play/[code]/page.tsx': false,
  'app/privacy/page.tsx': false,
  'app/results/page.tsx': true,
  'app/results/[session]/page.tsx': true,
  'app/results/[session]/cards/page.tsx': true,
  'app/results/compare/page.tsx': true,
  'app/results/merged/page.tsx': true,
  'app/screen/[code]/page.tsx': false,
  'app/systems/page.tsx': false,
};

const SECRET_TITLE = 'Alice’s own deck';
const NO_LINK = 'x'.repeat(21);
const EMAIL = 'alice@school.kr';
const OTHERS = ['bob', 'carol', 'pupil', 'nobody', 'forger'] as const;

let database: Database;
let server: TestServer;
let alice: Browser;
let things: { deck: string; session: SessionId; seat: SeatId; code: RoomCode; file: string };
let of: string;
const cookies: Record<(typeof OTHERS)[number] | 'alice', string> = {
  alice: '',
  bob: '',
  carol: '',
  pupil: '',
  nobody: '',
  forger: '',
};

beforeAll(async () => {
  database = await openTestDatabase();
  const deck = await saveDeck(database, aDeck({ prompts: 16 }));
  // Nobody becomes away meanwhile, so that the journal changes by commands alone.
  server = await TestServer.start(database, { graceMs: 10 * 60_000 });
  const room = await server.openRoom(deck);
  const { seat } = await server.phone(room, '서연');
  const copy = await server.running.ownDecks.duplicate(room.owner, deck.id);
  if (!copy.ok) throw new Error(copy.refusal);
  const named = { ko: SECRET_TITLE, en: SECRET_TITLE };
  await server.running.ownDecks.rename(room.owner, copy.deck, named);
  alice = await signedUp(new Browser(room.cookie), EMAIL);
  cookies.alice = alice.cookie;
  cookies.bob = (await signedUp(new Browser(), 'bob@school.kr')).cookie;
  cookies.carol = (await server.openRoom(deck)).cookie;
  const { owner } = await server.running.visitorOf(alice.cookie);
  const unsigned = `mixperts_login=${alice.cookie.slice(15, 40)}.forged`;
  // Even a right signature for an account's id is no way in: accounts are entered by logins alone.
  cookies.forger = `${cookieOf(owner ?? newOwner())}; ${unsigned}`;
  const second = await server.openRoom(deck, { owner: owner ?? newOwner() });
  of = `${room.session},${second.session}`;
  const { session, code } = room;
  things = { deck: copy.deck, session, seat, code, file: 'answers.csv' };
});
afterAll(async () => {
  await server.close();
  await database.close();
});

async function signedUp(browser: Browser, email: string): Promise<Browser> {
  const wanted = { email, password: 'three blue whales', remember: true };
  expect((await browser.ask('sign-up', wanted)).status).toBe(200);
  return browser;
}

function filesNamed(name: string): string[] {
  return fs
    .readdirSync(path.join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === name)
    .map((file) => `app/${file.split(path.sep).join('/')}`)
    .sort();
}

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

async function handlersIn(file: string): Promise<Record<string, Handler>> {
  const module = (await import(path.join(ROOT, file))) as Record<string, Handler>;
  return Object.fromEntries(Object.entries(module).filter(([name]) => METHODS.includes(name)));
}

async function call(file: string, method: string, { query = '', body }: Expected, cookie: string) {
  const handler = (await handlersIn(file))[method];
  if (handler === undefined) throw new Error(`${file} has no ${method}`);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { cookie, host: 'class.local', origin: 'http://class.local' };
  const request = new Request(`http://class.local/${query.replace('OF', of)}`, {
    method,
    headers,
    ...(method !== 'GET' && body !== undefined && { body: text }),
  });
  const params = Promise.resolve({ ...things, link: NO_LINK, all: ['sign-out'] });
  const response = await handler(request, { params });
  return { status: response.status, text: await response.text() };
}

/** Everything of Alice's, as it lies in the database. */
async function aliceRows(): Promise<string> {
  const { prisma } = database;
  return JSON.stringify(
    await Promise.all([
      prisma.deck.findUnique({ where: { id: things.deck } }),
      prisma.session.findUnique({ where: { id: things.session } }),
      prisma.journalEntry.count({ where: { sessionId: things.session } }),
      prisma.player.findMany({ where: { sessionId: things.session } }),
    ]),
  );
}

describe('every route handler', () => {
  it('has somebody it is for', async () => {
    const found = await Promise.all(
      filesNamed('route.ts').map(async (file) => [
        file,
        Object.keys(await handlersIn(file)).sort(),
      ]),
    );
    const expected = Object.entries(ROUTES).map(([file, methods]) => [
      file,
      Object.keys(methods).sort(),
    ]);
    expect(Object.fromEntries(expected)).toEqual(Object.fromEntries(found));
  });

  it.each(OTHERS)('shows and gives nothing of Alice’s to %s', async (visitor) => {
    const before = await aliceRows();
    for (const [file, methods] of Object.entries(ROUTES)) {
      for (const [method, expected] of Object.entries(methods)) {
        const { status, text } = await call(file, method, expected, cookies[visitor]);
        const what = `${method} ${file} as ${visitor}`;
        if (expected.access === 'owner') expect([what, status]).toEqual([what, 404]);
        expect(text, what).not.toContain(SECRET_TITLE);
        expect(text, what).not.toContain(things.session);
      }
    }
    expect(await aliceRows()).toBe(before);
  });
});

describe('every page', () => {
  it('is one that this test knows', () => {
    expect(Object.keys(SHOWS).sort()).toEqual(filesNamed('page.tsx'));
  });

  it.each(OTHERS)('shows nothing of Alice’s to %s', async (visitor) => {
    for (const file of Object.keys(SHOWS)) {
      expect(await drawn(file, cookies[visitor]), file).not.toMatch(secrets());
    }
  });

  it('shows Alice what is hers', async () => {
    for (const [file, shows] of Object.entries(SHOWS)) {
      const page = await drawn(file, alice.cookie);
      expect([file, secrets().test(page)]).toEqual([file, shows]);
    }
  });

  function secrets(): RegExp {
    return new RegExp([SECRET_TITLE, EMAIL, things.session].join('|'));
  }
});

/** What a server component hands to the browser: the properties of all that it drew. */
async function drawn(file: string, cookie: string): Promise<string> {
  asked.cookie = cookie;
  const module = (await import(path.join(ROOT, file))) as { default: (props: object) => unknown };
  const props = {
    params: Promise.resolve({ ...things, link: NO_LINK }),
    searchParams: Promise.resolve({ of }),
  };
  try {
    // What was asked for may be repeated to whoever asked.
    return JSON.stringify(propsIn(await module.default(props))).replaceAll(of, '');
  } catch (error) {
    // notFound() and redirect() are thrown.
    const { digest } = error as { digest?: string };
    if (digest?.startsWith('NEXT_') === true) return digest;
    throw error;
  }
}

function propsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(propsIn);
  if (typeof value !== 'object' || value === null) return value;
  const given = 'props' in value ? (value.props as object) : value;
  return Object.entries(given).map(([name, one]) => [name, propsIn(one)]);
}

describe('every socket event', () => {
  /** What each is answered when somebody who is not Alice asks about her room. */
  const EVENTS = {
    attach: ['as host', 'as screen', 'as a seat with another key'],
    command: ['of a host'],
    join: ['opens a seat, for that is what a code is for'],
    clock: ['tells the time'],
  } satisfies Record<keyof ClientEvents, string[]>;

  it.each(OTHERS)('leaves Alice’s room alone when %s asks', async (visitor) => {
    expect(Object.keys(EVENTS)).toHaveLength(4);
    const { code } = things;
    const client = await server.client({ cookie: cookies[visitor] });
    for (const as of ['host', 'screen'] as const) {
      expect(await client.attach({ as, code })).toEqual({ ok: false, refusal: 'notHost' });
    }
    const stolen = {
      as: 'player',
      code,
      seat: 'abcdefgh',
      seatKey: 'x'.repeat(43),
      language: 'ko',
    };
    expect(await client.ask('attach', stolen)).toMatchObject({ ok: false });
    expect(await client.command({ type: 'endGame' })).toEqual({
      ok: false,
      refusal: 'notAttached',
    });
    expect(await client.clock()).toBeGreaterThan(0);
    expect(client.view).toBeNull();
  });

  it('lets a pupil in Alice’s room play and nothing more', async () => {
    const [pupil, other] = [
      await server.phone(things, '지안', { cookie: cookies.pupil }),
      await server.phone(things, '하준', {}),
    ];
    for (const command of [
      { type: 'endGame' },
      { type: 'setDoor', door: 'locked' },
      { type: 'kick', seat: other.seat },
    ] as never[]) {
      expect(await pupil.command(command)).toMatchObject({ ok: false });
    }
    const { seat, seatKey } = pupil;
    const taken = await server.client({});
    expect(await taken.attachSeat(things.code, { seat: other.seat, seatKey })).toMatchObject({
      ok: false,
      refusal: 'notYours',
    });
    expect(await taken.attachSeat(things.code, { seat, seatKey })).toMatchObject({ ok: true });
    expect(JSON.stringify(taken.view)).not.toMatch(new RegExp([EMAIL, things.session].join('|')));
  });

  it('lets Alice host, on any of her devices', async () => {
    const again = new Browser();
    const asking = { email: EMAIL, password: 'three blue whales', remember: false };
    expect((await again.ask('sign-in', asking)).status).toBe(200);
    for (const { cookie } of [alice, again]) {
      const host = await server.client({ cookie });
      const reply = await host.attach({ as: 'host', code: things.code });
      expect(reply).toMatchObject({ ok: true });
    }
  });
});

describe('Alice', () => {
  it('is not refused by the handlers that are for her', async () => {
    const refused: string[] = [];
    for (const [file, methods] of Object.entries(ROUTES)) {
      for (const [method, expected] of Object.entries(methods)) {
        if (expected.access !== 'owner') continue;
        const { status } = await call(file, method, expected, alice.cookie);
        if (status >= 400) refused.push(`${status} ${method} ${file}`);
      }
    }
    // Nobody is forgotten while they play, and before the first round nothing is kept to show.
    expect(refused).toEqual([
      '404 GET app/api/results/[session]/seats/[seat]/[file]/route.ts',
      '409 DELETE app/api/results/[session]/seats/[seat]/route.ts',
      '404 GET app/api/results/[session]/replay/route.ts',
    ]);
  });

  it('sees her own decks on the list, and nobody else does', async () => {
    const list = async (cookie: string) =>
      (await call('app/api/decks/route.ts', 'GET', { access: 'ownLists' }, cookie)).text;
    expect(await list(alice.cookie)).toContain(title.en);
    for (const visitor of OTHERS) expect(await list(cookies[visitor])).not.toContain(title.en);
  });
});
