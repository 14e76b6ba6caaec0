import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeatId } from '#game/room/state';
import { newOwner } from '#server/auth/owner';
import { rebuildResults } from '#server/results/resultStore';
import { foldJournal } from '#server/rooms/foldJournal';
import type { Database } from '#server/storage/database';
import { prismaStorage } from '#server/storage/prismaStorage';
import type { RoomStorage, SessionId } from '#server/storage/roomStorage';
import { AFFINITY, anAct, type RoomUnderTest } from '#tests/support/aRoom';
import { openTestDatabase } from '../support/database';
import { resultsOver, saveGame } from './savedGames';

const NAMES = ['가온', '나래', '다솜', '라온', '마루', '바다'];

let database: Database;
let storage: RoomStorage;
beforeAll(async () => {
  database = await openTestDatabase();
  storage = prismaStorage(database);
});
afterAll(() => database.close());

/** Everybody plays two rounds with a learning gate; 나래 changes her name and is sent away once. */
function aLesson(room: RoomUnderTest): void {
  room.seat(...NAMES).seatBots(1);
  room.by('나래', { type: 'changeNickname', nickname: '나래예쁨' });
  room.do({ type: 'renameSeat', seat: '나래' as SeatId, nickname: '나래' });
  room.by('나래', { type: 'setPace', pace: 'longer' });
  for (let round = 0; round < 2; round++) {
    room.until('answering').answerAll((seat) => (seat === '나래' ? 'wrong' : 'right'));
    room.until('reveal');
  }
  room.until('ended');
}

const acts = [anAct({ gate: AFFINITY, batchSize: 6, rounds: 2 })];
/** Whether a word is anywhere in the tables. */
const isStored = async (word: string): Promise<boolean> => {
  const tables = await Promise.all([
    database.prisma.journalEntry.findMany(),
    database.prisma.player.findMany(),
    database.prisma.answer.findMany(),
    database.prisma.dispatch.findMany(),
    database.prisma.round.findMany(),
    database.prisma.roundPrompt.findMany(),
    database.prisma.session.findMany(),
  ]);
  return JSON.stringify(tables).includes(word);
};

async function gameOf(session: SessionId) {
  const { state } = await foldJournal(storage.read(session));
  return state.rounds.map(({ plan, outcome }) => [plan, outcome?.tokens, outcome?.metrics]);
}

test("what is kept of a seat can be taken away by the session's owner: name, answers, calls and journal", async () => {
  const owner = newOwner();
  const session = await saveGame(storage, { owner, acts, play: aLesson });
  const results = resultsOver(storage);
  const file = await results.seatFile(session, owner, '나래', 'seat.json', 'ko');
  const kept = JSON.parse(String(file?.content)) as Record<string, unknown[]>;
  expect(kept['player']).toMatchObject({ nickname: '나래', kind: 'pupil' });
  const rows = await storage.readResults(session);
  expect(kept['answers']).toEqual(rows.answers.filter(({ seatId }) => seatId === '나래'));
  expect(kept['calls']).toEqual(rows.dispatches.filter(({ expertId }) => expertId === '나래'));
  expect(JSON.stringify(kept['journal'])).toContain('나래예쁨');
  for (const other of NAMES.filter((name) => name !== '나래')) {
    expect(String(file?.content)).not.toContain(other);
  }
  const csv = await results.seatFile(session, owner, '나래', 'answers.csv', 'en');
  expect(String(csv?.content).trim().split('\r\n')).toHaveLength(1 + kept['answers']!.length);

  expect(await results.seatFile(session, newOwner(), '나래', 'seat.json', 'ko')).toBeNull();
  expect(await results.seatFile(session, null, '나래', 'seat.json', 'ko')).toBeNull();
  expect(await results.seatFile(session, owner, 'bot0', 'seat.json', 'ko')).toBeNull();
  expect(await results.seatFile(session, owner, 'nobody', 'seat.json', 'ko')).toBeNull();
});

test('a forgotten seat leaves no trace of its name or id in any table, and the game folds as before', async () => {
  await database.prisma.session.deleteMany();
  const owner = newOwner();
  const session = await saveGame(storage, { owner, acts, play: aLesson });
  const results = resultsOver(storage);
  const before = await gameOf(session);
  const answers = (await storage.readResults(session)).answers;
  expect(await results.forgetSeat(session, newOwner(), '나래')).toBe('noSuchSeat');
  expect(await results.forgetSeat(session, owner, 'bot0')).toBe('noSuchSeat');
  expect(await isStored('나래')).toBe(true);

  expect(await results.forgetSeat(session, owner, '나래')).toBe('forgotten');
  expect(await isStored('나래')).toBe(false);
  expect(await gameOf(session)).toEqual(before);

  const left = await storage.readResults(session);
  expect(left.answers).toEqual(answers.filter(({ seatId }) => seatId !== '나래'));
  const summary = (await results.summary(session, owner))!.summary;
  expect(summary.players.map(({ nickname }) => nickname).sort()).toEqual(
    NAMES.filter((name) => name !== '나래'),
  );
  const kinds = summary.routing.flatMap(({ experts }) => experts.map(({ kind }) => kind));
  expect(kinds.filter((kind) => kind === 'forgotten')).toHaveLength(1);

  // Neither do they come back when the rows are made again from the journal.
  await rebuildResults(storage, session);
  expect(await storage.readResults(session)).toEqual(left);

  expect(await results.forgetSeat(session, owner, '나래')).toBe('noSuchSeat');
  expect(await results.forgetSeat(session, owner, '가온')).toBe('forgotten');
  expect(await isStored('가온')).toBe(false);
  expect(await gameOf(session)).toEqual(before);
});

test('a seat is not forgotten while its room is open', async () => {
  const owner = newOwner();
  const open = await saveGame(storage, {
    owner,
    acts,
    play: (room) => {
      room
        .seat(...NAMES)
        .until('answering')
        .answerAll()
        .until('reveal');
    },
  });
  expect(await resultsOver(storage).forgetSeat(open, owner, '나래')).toBe('stillOpen');
});
