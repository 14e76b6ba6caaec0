/**
 * A server in a process of its own, so that it can be killed. Run by `startServerProcess`; talks to
 * its parent over the IPC channel. Arguments: data folder, port (0: any).
 */

import { pino } from 'pino';
import type { LabelId } from '#game/deck/deck';
import { newOwner } from '#server/auth/owner';
import { createServer } from '#server/createServer';
import { openDatabase } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { cookieOf, saveDeck, SECRET } from '../support/cookies';

const [folder = '', port = '0'] = process.argv.slice(2);
const database = await openDatabase({ database: { kind: 'embedded', folder } });
// Everybody in these tests chooses the first label: right, so that there are scores to come back.
const drawn = aDeck({ prompts: 16 });
const prompts = drawn.prompts.map((prompt) => ({ ...prompt, answer: 'l0' as LabelId }));
const deck = await saveDeck(database, { ...drawn, prompts });
const server = createServer({
  env: {
    host: '127.0.0.1',
    port: Number(port),
    signUp: 'open',
    accounts: 'optional',
    anonymousKeepDays: 30,
    accountKeepDays: 365,
    longestKeepDays: 366,
    publicOrigin: null,
    secret: SECRET,
  },
  database,
  log: pino({ level: 'warn' }, pino.destination(2)),
  next: null,
  graceMs: 20_000,
});
const listening = await server.listen();

process.on('message', (asked: { play: unknown; bots: number; flow: string } | 'close') => {
  if (asked === 'close') return void close();
  void open(asked);
});
// The test is gone.
process.on('disconnect', () => process.exit(1));
process.send?.({ port: listening.port });

async function open(asked: { play: unknown; bots: number; flow: string }): Promise<void> {
  const owner = newOwner();
  const request = { decks: [deck.id], start: 'lobby', language: 'ko', title: '수업', ...asked };
  const opened = await server.openRoom(owner, request);
  process.send?.({ ...opened, cookie: cookieOf(owner) });
}

async function close(): Promise<void> {
  await server.close();
  await database.close();
  process.exit(0);
}
