import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Deck } from '#game/deck/deck';
import { listSessions } from '#server/pages';
import { realTime } from '#server/rooms/time';
import type { Database } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { temporaryFolder } from '#tests/support/temporaryFolder';
import { Browser } from '../support/browser';
import { saveDeck } from '../support/cookies';
import { openTestDatabase } from '../support/database';
import { TestServer } from '../support/testServer';

/** The real database, the real server and real files; only the days are not waited for. */

const DAY = 24 * 60 * 60 * 1000;
const PASSWORD = 'three blue whales';

let database: Database;
let server: TestServer;
let deck: Deck;
let days = 0;
const mediaFolder = temporaryFolder();
beforeAll(async () => {
  database = await openTestDatabase();
  deck = await saveDeck(database, aDeck({ prompts: 16 }));
  const time = { ...realTime(), now: () => Date.now() + days * DAY };
  server = await TestServer.start(database, { mediaFolder, time });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

/** A day on which nobody comes. */
async function onDay(day: number): Promise<void> {
  days = day;
  await server.running.housekeeping.sweep();
}

/** An ended session, a deck, and a file of its own. */
async function aTeacher(file: string) {
  const room = await server.openRoom(deck);
  const host = await server.host(room);
  await host.command({ type: 'endGame' });
  await host.command({ type: 'endGame' });
  host.close();
  const copy = await server.running.ownDecks.duplicate(room.owner, deck.id);
  if (!copy.ok) throw new Error(copy.refusal);
  await server.running.media.keep(file, Buffer.from('a picture'));
  await database.prisma.deckMedia.create({ data: { deckId: copy.deck, name: file, bytes: 9 } });
  return { ...room, file };
}

const FILES = ['a', 'b', 'c'].map((letter) => `${letter.repeat(32)}.png`);

it('deletes rows, journal, media and logins on their day, of anonymous owners and of accounts', async () => {
  const anonymous = await aTeacher(FILES[0] ?? '');
  const holder = await aTeacher(FILES[1] ?? '');
  const visiting = await aTeacher(FILES[2] ?? '');
  const browser = new Browser(holder.cookie);
  const email = 'teacher@school.kr';
  expect((await browser.ask('sign-up', { email, password: PASSWORD, remember: true })).status).toBe(
    200,
  );
  const account = (await server.running.visitorOf(browser.cookie)).owner ?? '';
  const { prisma } = database;
  const left = async (owner: string, { session, file }: { session: string; file: string }) => ({
    owners: await prisma.owner.count({ where: { id: owner } }),
    decks: await prisma.deck.count({ where: { ownerId: owner } }),
    sessions: await prisma.session.count({ where: { ownerId: owner } }),
    journal: (await prisma.journalEntry.count({ where: { sessionId: session } })) > 0,
    file: fs.existsSync(path.join(mediaFolder, file)),
  });
  const all = { owners: 1, decks: 1, sessions: 1, journal: true, file: true };
  const nothing = { owners: 0, decks: 0, sessions: 0, journal: false, file: false };

  await onDay(29);
  expect(await left(anonymous.owner, anonymous)).toEqual(all);
  // Whoever looks in keeps their decks; pupils' answers go on their day all the same.
  expect(await listSessions(visiting.cookie)).toHaveLength(1);
  await prisma.owner.findFirstOrThrow({ where: { id: visiting.owner } });

  await onDay(31);
  expect(await left(anonymous.owner, anonymous)).toEqual(nothing);
  expect(await left(visiting.owner, visiting)).toMatchObject({ owners: 1, decks: 1, sessions: 0 });
  expect(await left(account, holder)).toEqual(all);
  await onDay(61);
  expect(await left(visiting.owner, visiting)).toEqual(nothing);

  await onDay(364);
  expect(await left(account, holder)).toMatchObject({ owners: 1, sessions: 1 });
  expect(await prisma.login.count()).toBe(0);
  await onDay(366);
  expect(await left(account, holder)).toEqual(nothing);
  expect(await prisma.accountHolder.count({ where: { email } })).toBe(0);
  expect(await prisma.credential.count()).toBe(0);
  expect(await prisma.deck.count({ where: { ownerId: null } })).toBe(1);
});

it('forgets a used link once nobody could use it again', async () => {
  await database.prisma.usedPass.create({
    data: { id: 'used', until: new Date(Date.now() + 400 * DAY) },
  });
  await onDay(399);
  expect(await database.prisma.usedPass.count()).toBe(1);
  await onDay(401);
  expect(await database.prisma.usedPass.count()).toBe(0);
});
