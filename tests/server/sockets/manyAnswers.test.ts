import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LabelId } from '#game/deck/deck';
import type { Database } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { anAct } from '#tests/support/aRoom';
import { saveDeck } from '../support/cookies';
import { openTestDatabase } from '../support/database';
import type { HostClient, Phone, ScreenClient } from '../support/testClient';
import { TestServer } from '../support/testServer';

const PHONES = 10;
const CARDS = 30;

let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await openTestDatabase();
  server = await TestServer.start(database);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

it('a host and a screen get at most ten updates a second while 300 answers pour in', async () => {
  const deck = await saveDeck(database, aDeck({ prompts: CARDS }));
  const room = await server.openRoom(deck, { acts: [anAct({ batchSize: CARDS, seconds: 300 })] });
  const walls = [await server.host(room), await server.screen(room)] as const;
  const [host] = walls;
  const phones: Phone[] = [];
  for (let i = 1; i <= PHONES; i++) phones.push(await server.phone(room, `학생 ${i}`));
  while (host.view?.phase.kind !== 'answering') await advance(host);
  await Promise.all(phones.map((phone) => phone.untilPhase('answering')));
  const earlier = walls.map(updates);

  const began = performance.now();
  await Promise.all(phones.map(answerAll));
  await Promise.all(walls.map((wall) => wall.untilPhase('reveal')));
  const tookMs = performance.now() - began;

  // Updates are 100 ms apart where they are sent; a slow machine only makes the bound wider.
  for (const [i, wall] of walls.entries()) {
    const during = updates(wall) - (earlier[i] ?? 0);
    expect(during).toBeGreaterThan(0);
    expect(during).toBeLessThanOrEqual(1 + tookMs / 100);
  }
});

function updates(wall: HostClient | ScreenClient): number {
  return wall.frames.filter(({ event }) => event === 'change').length;
}

async function advance(host: HostClient): Promise<void> {
  const phase = host.view?.phase.number ?? 0;
  await host.command({ type: 'advance', phase });
  await host.until(({ view }) => (view?.phase.number ?? 0) > phase);
}

/** One card after the other, each as soon as the last answer is acknowledged. */
async function answerAll(phone: Phone): Promise<void> {
  const { round = 0, cards = [] } = phone.view?.work ?? {};
  expect(cards).toHaveLength(CARDS);
  for (const { token, labels } of cards) {
    const label = labels[0]?.[0] ?? ('' as LabelId);
    const submission = `answer-${token}`;
    const reply = await phone.command({ type: 'submitAnswer', round, token, label, submission });
    expect(reply.ok).toBe(true);
  }
}
