import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST as duplicate } from '#app/api/decks/[deck]/duplicate/route';
import { GET as exportDeck } from '#app/api/decks/[deck]/export/route';
import { GET as losses } from '#app/api/decks/[deck]/losses/route';
import { POST as restore } from '#app/api/decks/[deck]/restore/route';
import { DELETE as remove, PATCH as rename } from '#app/api/decks/[deck]/route';
import { POST as importDeck } from '#app/api/decks/import/route';
import { GET as getMedia } from '#app/media/[file]/route';
import type { Deck, DeckId } from '#game/deck/deck';
import { newOwner } from '#server/auth/owner';
import { TAKE_BACK_MS } from '#server/decks/ownDecks';
import { listDecks, listRemovedDecks, readDeck } from '#server/pages';
import type { Database } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { temporaryFolder } from '#tests/support/temporaryFolder';
import { cookieOf, saveDeck } from '../support/cookies';
import { openTestDatabase } from '../support/database';
import { TestServer } from '../support/testServer';
import { textFile, zipFile } from '#tests/support/madeFiles';
import { aPicture } from './files';

const ORIGIN = 'http://class.local:3000';
const CSV = 'Text,Label 1,Label 2,Right number\nWhich?,a,b,1\nOr?,c,d,2\nNo answer,a,b,\n';
const [one, other] = [cookieOf(newOwner()), cookieOf(newOwner())];

let database: Database;
let server: TestServer;
let builtIn: Deck;
let ahead = 0;
const folder = temporaryFolder();
beforeAll(async () => {
  database = await openTestDatabase();
  builtIn = await saveDeck(database, aDeck({ parts: [['text']] }));
  const time = {
    now: () => Date.now() + ahead,
    after: (ms: number, act: () => void) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  };
  server = await TestServer.start(database, { mediaFolder: folder, time });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const at = (deck: string) => ({ params: Promise.resolve({ deck }) });
const asked = (cookie: string, init: RequestInit & { query?: string; origin?: string } = {}) =>
  new Request(`${ORIGIN}/api/decks${init.query ?? ''}`, {
    method: 'POST',
    ...init,
    headers: { host: 'class.local:3000', cookie, ...(init.origin && { origin: init.origin }) },
  });

async function bring(cookie: string, file = textFile('quiz.csv', CSV)) {
  const query = `/import?name=${encodeURIComponent(file.name)}`;
  const response = await importDeck(asked(cookie, { query, body: Buffer.from(file.bytes) }));
  const body = (await response.json()) as { deck: DeckId; problem?: string; report?: unknown };
  return { status: response.status, cookie: response.headers.get('set-cookie'), ...body };
}

const titles = async (cookie: string) =>
  (await listDecks(cookie)).filter(({ kind }) => kind === 'own').map(({ title }) => title.ko);

describe('an imported deck', () => {
  it('belongs to who brought it, is measured, and can be played at once', async () => {
    const { status, deck, report } = await bring(one);
    expect(status).toBe(201);
    expect(report).toMatchObject({
      format: 'csv',
      rows: [{ problem: null }, { problem: null }, { row: 4, problem: 'noAnswer' }],
    });
    expect(await titles(one)).toEqual(['quiz']);
    expect(await titles(other)).toEqual([]);
    const stored = await readDeck(deck, one);
    expect(stored?.prompts.map(({ measured }) => measured.length)).toEqual([12, 12]);
    expect(stored?.prompts[0]?.measured.some((value) => value !== 0)).toBe(true);
    expect(await readDeck(deck, other)).toBeNull();
    expect(await readDeck(deck, null)).toBeNull();
  });

  it('makes an owner of who has no cookie yet', async () => {
    const { cookie } = await bring('');
    expect(await titles(cookie?.split(';')[0] ?? '')).toEqual(['quiz']);
  });

  it('is refused by name when the file is hostile, and nothing is kept', async () => {
    const before = await database.prisma.deck.count();
    const svg = zipFile('x.zip', { 'deck.json': '{"format":"mixperts-deck","deck":{}}' });
    expect(await bring(one, svg)).toMatchObject({ status: 422, problem: 'badDeck' });
    expect(await bring(one, textFile('a.txt', 'words'))).toMatchObject({ problem: 'notKnown' });
    const large = asked(one, { body: Buffer.alloc(65 * 1024 * 1024), query: '/import' });
    expect((await importDeck(large)).status).toBe(413);
    const foreign = asked(one, { body: CSV, query: '/import', origin: 'https://evil.example' });
    expect((await importDeck(foreign)).status).toBe(403);
    expect(await database.prisma.deck.count()).toBe(before);
    expect(existsSync(folder) ? await readdir(folder) : []).toEqual([]);
  });
});

describe('a deck of somebody else', () => {
  it('cannot be seen, exported, copied, named, deleted or taken back', async () => {
    const { deck } = await bring(one);
    const query = `/${deck}/export?format=csv`;
    expect((await exportDeck(asked(other, { method: 'GET', query }), at(deck))).status).toBe(404);
    expect((await losses(asked(other, { method: 'GET' }), at(deck))).status).toBe(404);
    expect((await duplicate(asked(other), at(deck))).status).toBe(404);
    const title = JSON.stringify({ title: { ko: '내 것', en: 'mine' } });
    const named = asked(other, { method: 'PATCH', body: title });
    expect((await rename(named, at(deck))).status).toBe(404);
    expect((await remove(asked(other, { method: 'DELETE' }), at(deck))).status).toBe(404);
    expect((await remove(asked('', { method: 'DELETE' }), at(deck))).status).toBe(404);
    expect((await remove(asked(one, { method: 'DELETE' }), at(deck))).status).toBe(204);
    expect((await restore(asked(other), at(deck))).status).toBe(404);
    expect(await listRemovedDecks(other)).toEqual([]);
    expect((await restore(asked(one), at(deck))).status).toBe(204);
  });

  it('cannot be played', async () => {
    const { deck } = await bring(one);
    const opened = await server.running.openRoom(newOwner(), {
      ...{ decks: [deck], play: { kind: 'preset', preset: 'dense' }, bots: 0 },
      ...{ flow: 'hostDriven', start: 'lobby', language: 'ko', title: '' },
    });
    expect(opened).toEqual({ ok: false, refusal: 'noSuchDeck' });
  });
});

describe('a built-in deck', () => {
  it('can be copied and exported by everybody, but neither named nor deleted', async () => {
    const copied = await duplicate(asked(other), at(builtIn.id));
    const { deck } = (await copied.json()) as { deck: DeckId };
    expect(await titles(other)).toEqual(['감각 (사본)']);
    expect((await readDeck(deck, other))?.prompts).toEqual(builtIn.prompts);
    const title = JSON.stringify({ title: { ko: '다른 이름', en: 'Other' } });
    const named = (id: string) => rename(asked(other, { method: 'PATCH', body: title }), at(id));
    expect((await named(builtIn.id)).status).toBe(404);
    expect((await named(deck)).status).toBe(204);
    expect(await titles(other)).toEqual(['다른 이름']);
    expect((await remove(asked(other, { method: 'DELETE' }), at(builtIn.id))).status).toBe(404);
    const query = '/x/export?format=gift&language=ko';
    const file = await exportDeck(asked('', { method: 'GET', query }), at(builtIn.id));
    expect(file.headers.get('content-disposition')).toContain(encodeURIComponent('감각'));
    expect(await file.text()).toContain('=보기 1');
  });
});

describe('media that somebody brought', () => {
  it('are served so that nothing can run, go with the last deck, and not before', async () => {
    const { file, bytes } = await aPicture('#aa2233');
    const name = path.basename(file.src);
    const [first] = builtIn.prompts;
    const alt = { ko: '빨강', en: 'red' };
    const parts = [{ modality: 'image', media: { ko: file, en: file }, alt }];
    const deck = { ...builtIn, prompts: [{ ...first!, parts }] };
    const content = JSON.stringify({ format: 'mixperts-deck', version: 1, deck });
    const brought = await bring(
      one,
      zipFile('p.zip', { 'deck.json': content, [`media/${name}`]: bytes }),
    );
    const served = (headers = {}) =>
      getMedia(new Request(`${ORIGIN}${file.src}`, { headers }), {
        params: Promise.resolve({ file: name }),
      });
    const whole = await served();
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
    expect(whole.headers.get('content-type')).toBe('image/png');
    expect(whole.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    const part = await served({ range: 'bytes=2-5' });
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 2-5/${bytes.length}`,
    ]);
    expect((await served({ range: `bytes=${bytes.length}-` })).status).toBe(416);

    const copy = await duplicate(asked(one), at(brought.deck));
    const { deck: second } = (await copy.json()) as { deck: DeckId };
    await remove(asked(one, { method: 'DELETE' }), at(brought.deck));
    await server.running.housekeeping.sweep();
    expect((await listRemovedDecks(one)).map(({ id }) => id)).toEqual([brought.deck]);
    ahead += TAKE_BACK_MS + 1000;
    await server.running.housekeeping.sweep();
    expect(await listRemovedDecks(one)).toEqual([]);
    expect((await served()).status).toBe(200);
    await remove(asked(one, { method: 'DELETE' }), at(second));
    ahead += TAKE_BACK_MS + 1000;
    await server.running.housekeeping.sweep();
    expect((await served()).status).toBe(404);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['../secret', 'secret', '0123456789abcdef.html', '..%2f..%2fsecret'])(
    'are not what is called %s',
    async (name) => {
      const params = Promise.resolve({ file: name });
      expect((await getMedia(new Request(`${ORIGIN}/media/x`), { params })).status).toBe(404);
    },
  );
});
