import type { Localised } from '#game/deck/deck';
import type { RoomCode } from '#game/room/state';
import { Prisma, type PrismaClient, type Session } from '#prisma/generated/client';
import type { OwnerId } from '#server/auth/owner';
import { bulkInserts, bulkJournal, insertJournal, readRows, rewriteJournal } from './bulkRows';
import type { Database } from './database';
import { readFacts } from './factRows';
import { readGlances } from './glanceRows';
import type {
  JournalEntry,
  RoomStorage,
  SavedSession,
  SessionId,
  SessionRecord,
} from './roomStorage';

/** Entries read at a time: a lecture hall's journal is larger than one answer should be. */
const PORTION = 2_000;

/** Rooms in PostgreSQL, embedded or on a server. */
export function prismaStorage({ prisma, pool }: Pick<Database, 'prisma' | 'pool'>): RoomStorage {
  return {
    async open(session, first) {
      try {
        await prisma.$transaction([
          prisma.owner.createMany({ data: [{ id: session.owner }], skipDuplicates: true }),
          prisma.session.create({ data: toSession(session) }),
          bulkJournal(prisma, [{ session: session.id, entries: [first] }]),
        ]);
        return 'opened';
      } catch (error) {
        if (isTaken(error)) return 'codeTaken';
        throw error;
      }
    },
    async write(writes) {
      const rest = writes.flatMap((write) => [
        ...(write.results === null ? [] : bulkInserts(prisma, write.session, write.results)),
        ...(write.ended === null ? [] : [endSession(prisma, write.session, write.ended)]),
      ]);
      // One statement is a transaction by itself.
      if (rest.length === 0) await insertJournal(pool, writes);
      else await prisma.$transaction([bulkJournal(prisma, writes), ...rest]);
    },
    async *read(session) {
      for (let after = 0; ; ) {
        const rows = await prisma.journalEntry.findMany({
          where: { sessionId: session, sequence: { gt: after } },
          orderBy: { sequence: 'asc' },
          take: PORTION,
        });
        if (rows.length > 0) yield rows.map(toEntry);
        after = rows.at(-1)?.sequence ?? after;
        if (rows.length < PORTION) return;
      }
    },
    async readCommands(session, types) {
      const rows = await prisma.$queryRaw<EntryRow[]>`
        SELECT "sequence", "at", "actor", "command" FROM "JournalEntry"
        WHERE "sessionId" = ${session} AND "command"->>'type' = ANY(${types})
        ORDER BY "sequence"`;
      return rows.map(toEntry);
    },
    async rewriteResults(session, rows) {
      const where = { where: { sessionId: session } };
      await prisma.$transaction([
        prisma.answer.deleteMany(where),
        prisma.dispatch.deleteMany(where),
        prisma.roundPrompt.deleteMany(where),
        prisma.round.deleteMany(where),
        prisma.player.deleteMany(where),
        ...bulkInserts(prisma, session, rows),
      ]);
    },
    readResults: (session) => readRows(prisma, session),
    countRounds: (session) => prisma.round.count({ where: { sessionId: session } }),
    readFacts: (sessions) => readFacts(prisma, sessions),
    readGlances: (sessions) => readGlances(prisma, sessions),
    async forgetSeat(session, { seat, alias, entries }) {
      const ofSeat = { where: { sessionId: session, seatId: seat } };
      await prisma.$transaction([
        ...rewriteJournal(prisma, session, entries),
        prisma.player.deleteMany(ofSeat),
        prisma.answer.deleteMany(ofSeat),
        prisma.dispatch.updateMany({
          where: { sessionId: session, expertId: seat },
          data: { expertId: alias },
        }),
      ]);
    },

    async findOpen(code) {
      const found = await prisma.session.findFirst({ where: { code, status: 'open' } });
      return found && toRecord(found);
    },
    async listOpen() {
      const open = await prisma.session.findMany({
        where: { status: 'open' },
        include: { journal: { orderBy: { sequence: 'desc' }, take: 1, select: { at: true } } },
      });
      return open
        .map((row) => ({
          ...toRecord(row),
          lastAt: (row.journal[0]?.at ?? row.createdAt).getTime(),
        }))
        .sort((one, other) => other.lastAt - one.lastAt);
    },
    async findSession(session) {
      const found = await prisma.session.findUnique({ where: { id: session } });
      return found && toSaved(found);
    },
    async listSessions(owner) {
      const found = await prisma.session.findMany({
        where: { ownerId: owner },
        orderBy: { createdAt: 'desc' },
      });
      return found.map(toSaved);
    },
    async changeSession(session, { deleteAt, ...words }) {
      const { count } = await prisma.session.updateMany({
        where: { id: session },
        data: { ...words, ...(deleteAt !== undefined && { deleteAt: new Date(deleteAt) }) },
      });
      return count > 0;
    },
    async listExpired(now) {
      const found = await prisma.session.findMany({ where: { deleteAt: { lte: new Date(now) } } });
      return found.map(toRecord);
    },
    async deleteSession(session) {
      // Everything else of the session goes with it (ON DELETE CASCADE).
      const { count } = await prisma.session.deleteMany({ where: { id: session } });
      return count > 0;
    },
  };
}

function endSession(
  prisma: PrismaClient,
  session: SessionId,
  { at, deleteAt }: { at: number; deleteAt: number },
) {
  return prisma.session.updateMany({
    where: { id: session },
    data: { status: 'ended', endedAt: new Date(at), deleteAt: new Date(deleteAt) },
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

function toSession(record: SessionRecord): Prisma.SessionUncheckedCreateInput {
  return {
    id: record.id,
    code: record.code,
    ownerId: record.owner,
    title: record.title,
    deckTitle: record.deckTitle,
    settings: record.settings as Prisma.InputJsonValue, // plain JSON by its type in the protocol
    status: 'open',
    createdAt: new Date(record.createdAt),
    deleteAt: new Date(record.deleteAt),
  };
}

function toRecord(row: Session): SessionRecord {
  return {
    id: row.id as SessionId,
    code: row.code as RoomCode,
    owner: row.ownerId as OwnerId,
    title: row.title,
    deckTitle: row.deckTitle as Localised,
    settings: row.settings,
    createdAt: row.createdAt.getTime(),
    endedAt: row.endedAt?.getTime() ?? null,
    deleteAt: row.deleteAt.getTime(),
  };
}

function toSaved(row: Session): SavedSession {
  return { ...toRecord(row), tag: row.tag, note: row.note };
}

interface EntryRow {
  sequence: number;
  at: Date;
  actor: unknown;
  command: unknown;
}

function toEntry(row: EntryRow): JournalEntry {
  return {
    sequence: row.sequence,
    at: row.at.getTime(),
    // Only this program writes journals, so what comes out is what went in.
    actor: row.actor as JournalEntry['actor'],
    command: row.command as JournalEntry['command'],
  };
}
