/**
 * Server time of the results pages over a generated school year, in an embedded database on disk.
 *
 * npm run bench:results -- [--sessions 200] [--answers 5000] [--large 10000] [--data /tmp/year]
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { LabelId } from '#game/deck/deck';
import type { SeatId } from '#game/room/state';
import type { OwnerId } from '#server/auth/owner';
import { resultStore } from '#server/results/resultStore';
import type { RoomRegistry } from '#server/rooms/roomRegistry';
import { openDatabase } from '#server/storage/database';
import { prismaStorage } from '#server/storage/prismaStorage';
import type { JournalEntry, SessionId } from '#server/storage/roomStorage';
import { aDeck } from '#tests/support/aDeck';
import { schoolYear, type YearSize } from './schoolYear';

const REPEATS = 5;
const PUPILS = 30;
const ROUNDS = 10;
const CLASSES = 8;
const OWNER = 'bench' as OwnerId;

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '200' },
    answers: { type: 'string', default: '5000' },
    large: { type: 'string', default: '10000' },
    data: { type: 'string' },
  },
});
const folder = values.data ?? fs.mkdtempSync(path.join(os.tmpdir(), 'mixperts-year-'));
const database = await openDatabase({
  database: { kind: 'embedded', folder: path.join(folder, 'database') },
});
const storage = prismaStorage(database);
const deck = aDeck({ prompts: 80 });

const sizeOf = (sessions: number, answers: number): YearSize => ({
  sessions,
  pupils: PUPILS,
  rounds: ROUNDS,
  prompts: Math.ceil(answers / PUPILS / ROUNDS),
});

async function fill(): Promise<void> {
  const started = performance.now();
  const usual = sizeOf(Number(values.sessions) - 1, Number(values.answers));
  const large = sizeOf(1, Number(values.large));
  let answers = 0;
  let sessions = 0;
  const from = Date.UTC(2026, 2, 2);
  for (const [prefix, size] of [
    ['', usual],
    ['large-', large],
  ] as const) {
    for (const { record, first, rows } of schoolYear(size, { owner: OWNER, deck, from })) {
      const session = `${prefix}${record.id}` as SessionId;
      await storage.open(
        { ...record, id: session, code: `${prefix}${record.code}` as never },
        first,
      );
      const ended = { at: record.createdAt + 3_600_000, deleteAt: record.deleteAt };
      // The report reads the deck from among them.
      const entries = rows.answers.map(({ label }, i) => submitted(i + 2, label, record.createdAt));
      await storage.write([{ session, entries, results: rows, ended }]);
      await storage.changeSession(session, { tag: `3-${1 + (sessions++ % CLASSES)}` });
      answers += rows.answers.length;
    }
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${values.sessions} sessions, ${answers} answers, written in ${seconds} s`);
}

function submitted(sequence: number, label: LabelId, at: number): JournalEntry {
  const submission = `submission-${sequence}`;
  return {
    sequence,
    at,
    actor: { kind: 'seat', seat: 'seat0' as SeatId },
    command: { type: 'submitAnswer', round: 1, token: 0, label, submission },
  };
}

async function measure(page: string, read: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  const held: number[] = [];
  for (let i = 0; i < REPEATS; i++) {
    const loop = watchLoop();
    const started = performance.now();
    await read();
    times.push(performance.now() - started);
    held.push(await loop.longestHeld());
  }
  const [first = 0] = times;
  const middle = median(times);
  console.log(
    `${page.padEnd(36)} first ${first.toFixed(0)} ms, median ${middle.toFixed(0)} ms, at most ${median(held).toFixed(0)} ms without a pause`,
  );
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[REPEATS >> 1] ?? 0;
}

/** How long rooms that are played in the same process would have had to wait at most. */
function watchLoop() {
  let longest = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(tick, 1);
  return {
    async longestHeld(): Promise<number> {
      await new Promise((resolve) => setImmediate(resolve));
      tick();
      clearInterval(timer);
      return longest;
    },
  };
}

// Nothing is played here, so no room is ever loaded.
const results = resultStore(storage, {
  loaded: () => Promise.resolve([]),
} as unknown as RoomRegistry);
if ((await storage.listSessions(OWNER)).length === 0) await fill();
const usual = 'year0100';
const large = 'large-year0000';
const year = (await storage.listSessions(OWNER)).map(({ id }) => id);
await measure('list of sessions', () => results.listGlances(OWNER));
await measure(`one session, ${values.answers} answers`, () => results.summary(usual, OWNER));
await measure(`one session, ${values.large} answers`, () => results.summary(large, OWNER));
await measure('pulse of a running report', () => results.pulse(large, OWNER));
for (const count of [2, 10, 20]) {
  await measure(`${count} sessions merged`, () => results.merged(year.slice(-count), OWNER));
}
await measure('24 sessions compared', () => results.compared(year.slice(-24), OWNER, 'sessions'));
await measure(`${CLASSES} classes compared`, () => results.compared('all', OWNER, 'classes'));
for (const file of ['players.csv', 'answers.csv', 'results.json', 'results.xlsx'] as const) {
  await measure(`${file}, ${values.large} answers`, () => results.file(large, OWNER, file, 'ko'));
}
await database.close();
if (values.data === undefined) fs.rmSync(folder, { recursive: true });
