import type { OwnerId } from '#server/auth/owner';
import { joinRows, noRows, type ResultRows } from '#server/results/resultRows';
import { factsOf } from '#server/results/sessionFacts';
import { glanceOf } from '#server/results/sessionGlance';
import type { JournalEntry, RoomStorage, SavedSession, SessionId } from './roomStorage';

interface Kept {
  record: SavedSession;
  /** As JSON, so that nobody holds on to an object that was saved. */
  journal: string[];
  results: ResultRows;
}

/** Rooms that are forgotten when the process ends; for tests and for measuring without a disk. */
export function memoryStorage(): RoomStorage {
  const kept = new Map<SessionId, Kept>();
  const records = (wanted: (record: SavedSession) => boolean): SavedSession[] =>
    [...kept.values()].map(({ record }) => ({ ...record })).filter(wanted);
  const openWith = (code: string): SavedSession | null =>
    records((record) => record.code === code && record.endedAt === null)[0] ?? null;
  const of = (session: SessionId): Kept => {
    const found = kept.get(session);
    if (found === undefined) throw new Error('no such session');
    return found;
  };
  const ofEach = <Fact>(sessions: readonly SessionId[], count: (rows: ResultRows) => Fact) =>
    new Map(sessions.map((session) => [session, count(kept.get(session)?.results ?? noRows())]));

  return {
    open(session, first) {
      if (openWith(session.code) !== null) return Promise.resolve('codeTaken');
      const journal = [JSON.stringify(first)];
      kept.set(session.id, {
        record: { ...session, tag: '', note: '' },
        journal,
        results: noRows(),
      });
      return Promise.resolve('opened');
    },
    async write(writes) {
      // Everything is checked first, so that a failing write leaves nothing behind.
      for (const { session, entries } of writes) {
        const { journal } = of(session);
        entries.forEach(({ sequence }, i) => {
          if (sequence !== journal.length + 1 + i) throw new Error('entries out of sequence');
        });
      }
      for (const { session, entries, results, ended } of writes) {
        const room = of(session);
        room.journal.push(...entries.map((entry) => JSON.stringify(entry)));
        if (results !== null) room.results = joinRows(room.results, structuredClone(results));
        if (ended !== null) {
          room.record = { ...room.record, endedAt: ended.at, deleteAt: ended.deleteAt };
        }
      }
      return Promise.resolve();
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- memory has nothing to wait for
    async *read(session) {
      const { journal } = kept.get(session) ?? { journal: [] };
      if (journal.length > 0) yield journal.map((entry) => JSON.parse(entry) as JournalEntry);
    },
    readCommands: (session, types) =>
      Promise.resolve(
        (kept.get(session)?.journal ?? [])
          .map((entry) => JSON.parse(entry) as JournalEntry)
          .filter((entry) => types.includes(entry.command.type)),
      ),
    async rewriteResults(session, rows) {
      of(session).results = structuredClone(rows);
      return Promise.resolve();
    },
    readResults: (session) =>
      Promise.resolve(structuredClone(kept.get(session)?.results ?? noRows())),
    countRounds: (session) => Promise.resolve(kept.get(session)?.results.rounds.length ?? 0),
    readFacts: (sessions) => Promise.resolve(ofEach(sessions, factsOf)),
    readGlances: (sessions) => Promise.resolve(ofEach(sessions, glanceOf)),
    forgetSeat(session, { seat, alias, entries }) {
      const room = of(session);
      for (const entry of entries) room.journal[entry.sequence - 1] = JSON.stringify(entry);
      const { players, dispatches, answers } = room.results;
      room.results = {
        ...room.results,
        players: players.filter(({ seatId }) => seatId !== seat),
        answers: answers.filter(({ seatId }) => seatId !== seat),
        dispatches: dispatches.map((call) =>
          call.expertId === seat ? { ...call, expertId: alias } : call,
        ),
      };
      return Promise.resolve();
    },
    findOpen: (code) => Promise.resolve(openWith(code)),
    listOpen: () =>
      Promise.resolve(
        records((record) => record.endedAt === null)
          .map((record) => ({ ...record, lastAt: lastAt(of(record.id).journal) }))
          .sort((one, other) => other.lastAt - one.lastAt),
      ),
    findSession: (session) =>
      Promise.resolve(records((record) => record.id === session)[0] ?? null),
    listSessions: (owner: OwnerId) =>
      Promise.resolve(
        records((record) => record.owner === owner).sort(
          (one, other) => other.createdAt - one.createdAt,
        ),
      ),
    changeSession(session, change) {
      const room = kept.get(session);
      if (room !== undefined) room.record = { ...room.record, ...change };
      return Promise.resolve(room !== undefined);
    },
    listExpired: (now) => Promise.resolve(records((record) => record.deleteAt <= now)),
    deleteSession: (session) => Promise.resolve(kept.delete(session)),
  };
}

function lastAt(journal: string[]): number {
  return (JSON.parse(journal.at(-1) ?? '{"at":0}') as JournalEntry).at;
}
