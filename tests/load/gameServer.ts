/** The real server in a process of its own, to be measured. Argument: data folder. */

import { pino } from 'pino';
import { deck } from '#prisma/seed/decks/senses/deck';
import { newOwner } from '#server/auth/owner';
import { createServer } from '#server/createServer';
import { openDatabase } from '#server/storage/database';
import { anAct } from '#tests/support/aRoom';
import { cookieOf, saveDeck, SECRET } from '#tests/server/support/cookies';
import { reportProcess } from './processReport';

const [folder = ''] = process.argv.slice(2);
const database = await openDatabase({ database: { kind: 'embedded', folder } });
await saveDeck(database, deck);
const server = createServer({
  env: {
    host: '127.0.0.1',
    port: 0,
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
  // Who has left is missed while the relay plays, not while the next class is measured.
  graceMs: 1_000,
});
const { port } = await server.listen();

process.on('message', (asked: { kind: 'open'; rounds: number } | { kind: 'report' | 'close' }) => {
  if (asked.kind === 'report') process.send?.(reportProcess(server.commits()));
  else if (asked.kind === 'open') void open(asked.rounds);
  else void close();
});
// Nobody is measuring any more.
process.on('disconnect', () => process.exit(1));
process.send?.({ port });

async function open(rounds: number): Promise<void> {
  const owner = newOwner();
  const opened = await server.openRoom(owner, {
    decks: [deck.id],
    play: { kind: 'acts', acts: [anAct({ rounds, seconds: 60 })] },
    bots: 0,
    flow: 'hostDriven',
    start: 'lobby',
    language: 'ko',
    title: '부하 시험',
  });
  process.send?.({ ...opened, cookie: cookieOf(owner) });
}

async function close(): Promise<void> {
  await server.close();
  await database.close();
  process.exit(0);
}
