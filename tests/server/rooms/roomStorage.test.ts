import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LabelId, PromptId, TopicId } from '#game/deck/deck';
import type { Command } from '#game/room/command';
import type { RoomCode, SeatId } from '#game/room/state';
import { newOwner } from '#server/auth/owner';
import { noRows, type ResultRows } from '#server/results/resultRows';
import { factsOf } from '#server/results/sessionFacts';
import { glanceOf } from '#server/results/sessionGlance';
import type { Database } from '#server/storage/database';
import { memoryStorage } from '#server/storage/memoryStorage';
import { prismaStorage } from '#server/storage/prismaStorage';
import type {
  JournalEntry,
  RoomStorage,
  SessionId,
  SessionRecord,
} from '#server/storage/roomStorage';
import { aDeck } from '#tests/support/aDeck';
import { anAct } from '#tests/support/aRoom';
import { openTestDatabase } from '../support/database';

const NOW = Date.UTC(2026, 10, 24, 9, 30, 0, 123);
const DAY = 24 * 60 * 60 * 1000;

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe.each<[string, () => RoomStorage]>([
  ['memory', () => memoryStorage()],
  ['PostgreSQL', () => prismaStorage(database)],
])('room storage in %s', (_, make) => {
  let storage: RoomStorage;
  beforeEach(async () => {
    storage = make();
    await database.prisma.session.deleteMany();
  });

  it('opens a session once per code, and again when the first has ended', async () => {
    const first = aSession({ code: '482915' });
    expect(await storage.open(first, entry(1))).toBe('opened');
    expect(await storage.open(aSession({ code: '482915' }), entry(1))).toBe('codeTaken');
    await storage.write([
      { ...nothing(first.id), ended: { at: NOW + 5, deleteAt: NOW + 5 + DAY } },
    ]);
    expect(await storage.open(aSession({ code: '482915' }), entry(1))).toBe('opened');
  });

  it('gives back a session as it was opened', async () => {
    const session = aSession({ title: '3학년 2반 "감각"', settings: { bots: 3, title: '' } });
    await storage.open(session, entry(1));
    expect(await storage.findOpen(session.code)).toMatchObject(session);
    expect(await storage.findSession(session.id)).toEqual({ ...session, tag: '', note: '' });
    expect(await storage.findSession('none' as SessionId)).toBeNull();
    expect(await storage.findOpen('000000' as RoomCode)).toBeNull();
  });

  it('gives back a journal exactly and in order, the deck with it', async () => {
    const session = aSession();
    const create: Command = {
      type: 'createRoom',
      code: session.code,
      title: 'ㄱ',
      deck: aDeck({ prompts: 12 }),
      acts: [anAct()],
      flow: 'automatic',
      seed: 2 ** 46 + 1,
    };
    await storage.open(session, { ...entry(1), command: create });
    await storage.write([{ ...nothing(session.id), entries: [entry(2), entry(3)] }]);
    await storage.write([{ ...nothing(session.id), entries: [entry(4)] }]);
    const journal = await readAll(storage, session.id);
    expect(journal).toEqual([{ ...entry(1), command: create }, entry(2), entry(3), entry(4)]);
    // Key order too: a room is a fold over exactly what was journalled.
    expect(JSON.stringify(journal[0]?.command)).toBe(JSON.stringify(create));
  });

  it('reads journals that are longer than one portion', async () => {
    const session = aSession();
    await storage.open(session, entry(1));
    const entries = Array.from({ length: 4_500 }, (_, i) => entry(i + 2));
    await storage.write([{ ...nothing(session.id), entries }]);
    const sequences = (await readAll(storage, session.id)).map(({ sequence }) => sequence);
    expect(sequences).toEqual(Array.from({ length: 4_501 }, (_, i) => i + 1));
  });

  it('finds entries by their command', async () => {
    const session = aSession();
    await storage.open(session, entry(1));
    const adding: Command = { type: 'addAct', act: anAct() };
    await storage.write([
      { ...nothing(session.id), entries: [entry(2), { ...entry(3), command: adding }] },
    ]);
    const found = await storage.readCommands(session.id, ['addAct', 'createRoom']);
    expect(found).toEqual([{ ...entry(3), command: adding }]);
  });

  it('writes to several rooms together or to none', async () => {
    const [one, other] = [aSession(), aSession()];
    await storage.open(one, entry(1));
    await storage.open(other, entry(1));
    // The second entry of the second room has a number that is taken.
    await expect(
      storage.write([
        { ...nothing(one.id), entries: [entry(2)], results: rows() },
        { ...nothing(other.id), entries: [entry(1)] },
      ]),
    ).rejects.toThrow();
    expect(await readAll(storage, one.id)).toHaveLength(1);
    expect((await storage.readResults(one.id)).rounds).toEqual([]);
    await storage.write([
      { ...nothing(one.id), entries: [entry(2)] },
      { ...nothing(other.id), entries: [entry(2)] },
    ]);
    expect(await readAll(storage, one.id)).toHaveLength(2);
    expect(await readAll(storage, other.id)).toHaveLength(2);
  });

  it('keeps result rows, the players brought up to date', async () => {
    const session = aSession();
    await storage.open(session, entry(1));
    await storage.write([{ ...nothing(session.id), results: rows() }]);
    expect(await storage.readResults(session.id)).toEqual(rows());

    const [player] = rows().players;
    const left = { ...player!, nickname: '새 이름', score: 7, leftAt: NOW + 9 };
    const later = {
      ...rows(),
      players: [left],
      rounds: [],
      prompts: [],
      dispatches: [],
      answers: [],
    };
    await storage.write([{ ...nothing(session.id), results: later }]);
    const again = { ...later, players: [{ ...left, leftAt: NOW + 99 }] };
    await storage.write([{ ...nothing(session.id), results: again }]);
    expect((await storage.readResults(session.id)).players).toEqual([left, rows().players[1]]);
  });

  it('replaces result rows that were computed again', async () => {
    const session = aSession();
    await storage.open(session, entry(1));
    await storage.write([{ ...nothing(session.id), results: rows() }]);
    await storage.rewriteResults(session.id, { ...rows(), answers: [] });
    expect(await storage.readResults(session.id)).toEqual({ ...rows(), answers: [] });
  });

  it('keeps rows of a full hall', async () => {
    const session = aSession();
    await storage.open(session, entry(1));
    const [answer] = rows().answers;
    const answers = Array.from({ length: 2_500 }, (_, i) => ({
      ...answer!,
      seatId: `s${String(i).padStart(4, '0')}` as SeatId,
    }));
    await storage.write([{ ...nothing(session.id), results: { ...rows(), answers } }]);
    expect((await storage.readResults(session.id)).answers).toEqual(answers);
  });

  it('counts the facts and glances of many sessions as they are counted from rows', async () => {
    const [one, other] = [aSession(), aSession()];
    const [round] = rows().rounds;
    const [prompt] = rows().prompts;
    const [answer] = rows().answers;
    const tested: ResultRows = {
      ...rows(),
      rounds: [round!, { ...round!, number: 2, act: 1, purpose: 'preTest' }],
      prompts: [prompt!, { ...prompt!, round: 2, modalities: ['audio'], modelRight: true }],
      answers: [answer!, { ...answer!, round: 2, kind: 'active' }],
    };
    for (const session of [one, other]) await storage.open(session, entry(1));
    await storage.write([{ ...nothing(one.id), results: tested }]);
    const facts = await storage.readFacts([one.id, other.id]);
    expect(facts.get(one.id)).toEqual(factsOf(tested));
    expect(facts.get(one.id)?.tests).toEqual([
      { seat: 'a', kind: 'pupil', purpose: 'preTest', answered: 1, right: 1 },
    ]);
    expect(facts.get(other.id)).toEqual(factsOf(noRows()));
    const glances = await storage.readGlances([one.id, other.id]);
    expect(glances.get(one.id)).toEqual(glanceOf(tested));
    expect(glances.get(one.id)).toMatchObject({ rounds: 2, prompts: round!.metrics.prompts });
    expect(glances.get(other.id)).toEqual(glanceOf(noRows()));
    expect(await storage.countRounds(one.id)).toBe(2);
    expect(await storage.countRounds(other.id)).toBe(0);
  });

  it('forgets a seat: its player and answers go, and what speaks of it is told otherwise', async () => {
    const session = aSession();
    await storage.open(session, entry(1));
    await storage.write([
      { ...nothing(session.id), entries: [entry(2), entry(3)], results: rows() },
    ]);
    const rewritten = { ...entry(2), command: { type: 'leaveSeat' as const } };
    const forgotten = { seat: 'a' as SeatId, alias: 'x' as SeatId, entries: [rewritten] };
    await storage.forgetSeat(session.id, forgotten);
    expect(await readAll(storage, session.id)).toEqual([entry(1), rewritten, entry(3)]);
    const left = await storage.readResults(session.id);
    expect(left.players.map(({ seatId }) => seatId)).toEqual(['b']);
    expect(left.answers).toEqual([]);
    expect(left.dispatches.map(({ expertId }) => expertId)).toEqual(['x', 'team-2']);
  });

  it('lists open sessions, the liveliest first', async () => {
    const [quiet, lively, ended] = [aSession(), aSession(), aSession()];
    for (const session of [quiet, lively, ended]) await storage.open(session, entry(1));
    await storage.write([
      { ...nothing(lively.id), entries: [{ ...entry(2), at: NOW + 5_000 }] },
      { ...nothing(ended.id), ended: { at: NOW, deleteAt: NOW } },
    ]);
    expect((await storage.listOpen()).map(({ id, lastAt }) => [id, lastAt])).toEqual([
      [lively.id, NOW + 5_000],
      [quiet.id, NOW + 1],
    ]);
  });

  it("lists an owner's sessions, newest first, and nobody else's", async () => {
    const owner = newOwner();
    const early = aSession({ owner, createdAt: NOW });
    const late = aSession({ owner, createdAt: NOW + 1_000 });
    for (const session of [early, late, aSession()]) await storage.open(session, entry(1));
    expect((await storage.listSessions(owner)).map(({ id }) => id)).toEqual([late.id, early.id]);
  });

  it('changes what an owner may say about a session, and nothing else', async () => {
    const session = aSession();
    await storage.open(session, entry(1));
    expect(await storage.changeSession(session.id, { tag: '3-2', note: '한 줄\n"두 줄"' })).toBe(
      true,
    );
    expect(await storage.changeSession(session.id, { title: '새 이름' })).toBe(true);
    expect(await storage.changeSession(session.id, { deleteAt: NOW + 90 * DAY })).toBe(true);
    const changed = {
      title: '새 이름',
      tag: '3-2',
      note: '한 줄\n"두 줄"',
      deleteAt: NOW + 90 * DAY,
    };
    expect(await storage.findSession(session.id)).toEqual({ ...session, ...changed });
    expect(await storage.changeSession('none' as SessionId, { tag: 'x' })).toBe(false);
  });

  it('deletes a session with everything in it', async () => {
    const [kept, gone] = [aSession({ deleteAt: NOW + DAY }), aSession({ deleteAt: NOW })];
    for (const session of [kept, gone]) {
      await storage.open(session, entry(1));
      await storage.write([{ ...nothing(session.id), results: rows() }]);
    }
    expect((await storage.listExpired(NOW)).map(({ id }) => id)).toEqual([gone.id]);
    expect(await storage.deleteSession(gone.id)).toBe(true);
    expect(await storage.deleteSession(gone.id)).toBe(false);
    expect(await readAll(storage, gone.id)).toEqual([]);
    expect((await storage.readResults(gone.id)).answers).toEqual([]);
    expect((await storage.readResults(kept.id)).answers).toEqual(rows().answers);
  });
});

let count = 0;

function aSession(changes: { [Key in keyof SessionRecord]?: unknown } = {}): SessionRecord {
  count++;
  return {
    id: `session${count}`,
    code: String(500_000 + count),
    owner: newOwner(),
    title: '수업',
    deckTitle: { ko: '감각', en: 'Senses' },
    settings: {},
    createdAt: NOW,
    endedAt: null,
    deleteAt: NOW + 30 * DAY,
    ...changes,
  } as SessionRecord;
}

function entry(sequence: number): JournalEntry {
  const seat = `seat${sequence}` as SeatId;
  return {
    sequence,
    at: NOW + sequence,
    actor: { kind: 'seat', seat },
    command: { type: 'changeNickname', nickname: `이름 ${sequence} 😀 "'\\` },
  };
}

function nothing(session: SessionId) {
  return { session, entries: [], results: null, ended: null };
}

async function readAll(storage: RoomStorage, session: SessionId): Promise<JournalEntry[]> {
  const all: JournalEntry[] = [];
  for await (const entries of storage.read(session)) all.push(...entries);
  return all;
}

function rows(): ResultRows {
  return {
    players: [
      {
        seatId: 'a' as SeatId,
        nickname: '지안',
        kind: 'pupil',
        expertId: 'a',
        joinedAt: NOW,
        leftAt: null,
        score: 3,
      },
      {
        seatId: 'b' as SeatId,
        nickname: '수달봇',
        kind: 'bot',
        expertId: null,
        joinedAt: NOW + 1,
        leftAt: NOW + 7,
        score: 0,
      },
    ],
    rounds: [
      {
        number: 1,
        act: 0,
        purpose: 'play',
        router: 'dense',
        gate: anAct().gate,
        metrics: {
          prompts: 1,
          modelRight: 1,
          denseRight: 1,
          randomRight: 0.25,
          calls: 2,
          callsDense: 2,
          dropped: 0,
          loadCv: 0.1,
          loadCvFloor: 0.2,
          maxViolation: 0,
        },
        openedAt: NOW,
        closedAt: NOW + 20_000,
      },
    ],
    prompts: [
      {
        round: 1,
        token: 0,
        promptId: 'p0' as PromptId,
        modalities: ['text', 'image'],
        topics: ['nature' as TopicId],
        answer: 'l0' as LabelId,
        combined: null,
        modelRight: false,
        dense: 'l0' as LabelId,
        denseRight: true,
        randomRight: 1 / 3,
        dropped: true,
      },
    ],
    dispatches: [
      { round: 1, token: 0, expertId: 'a', rank: 1, probability: 0.7, weight: 0, kept: false },
      { round: 1, token: 0, expertId: 'team-2', rank: 2, probability: 0.3, weight: 1, kept: true },
    ],
    answers: [
      {
        round: 1,
        token: 0,
        seatId: 'a' as SeatId,
        promptId: 'p0' as PromptId,
        label: 'l0' as LabelId,
        right: true,
        kind: 'shadow',
        afterMs: 4_321,
        sure: null,
      },
      ...([true, false] as const).map((sure, index) => ({
        round: 1,
        token: index + 1,
        seatId: 'a' as SeatId,
        promptId: 'p0' as PromptId,
        label: 'l0' as LabelId,
        right: true,
        kind: 'active' as const,
        afterMs: 9,
        sure,
      })),
    ],
  };
}
