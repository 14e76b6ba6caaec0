import type pg from 'pg';
import type { Prisma, PrismaClient } from '#prisma/generated/client';
import type {
  AnswerRow,
  PlayerRow,
  ResultRows,
  RoundPromptRow,
  RoundRow,
} from '#server/results/resultRows';
import type { JournalEntry, SessionId } from './roomStorage';

type Statement = Prisma.PrismaPromise<number>;

/** One statement holds the embedded database, and with it the process, for a few milliseconds. */
const ROWS_PER_STATEMENT = 400;

type JournalRows = readonly { session: SessionId; entries: readonly JournalEntry[] }[];

/**
 * Rows travel as one JSON parameter: 300 journal entries take 4 ms this way, and neither the
 * number of parameters nor the length of the statement grows with a lecture hall.
 */
const INSERT_JOURNAL = `
  INSERT INTO "JournalEntry" ("sessionId", "sequence", "at", "actor", "command")
  SELECT * FROM json_to_recordset($1::json)
    AS item("session" text, "sequence" int, "at" timestamp(3), "actor" json, "command" json)`;

/**
 * Adds journal entries in a transaction of their own. Past Prisma, by a statement that PostgreSQL
 * keeps prepared: a quarter of the processor time, for what happens at every answer.
 */
export async function insertJournal(pool: pg.Pool, writes: JournalRows): Promise<void> {
  const values = [journalJson(writes)];
  await pool.query({ name: 'insert journal', text: INSERT_JOURNAL, values });
}

/** The same as a part of a larger transaction. */
export function bulkJournal(prisma: PrismaClient, writes: JournalRows): Statement {
  return prisma.$executeRawUnsafe(INSERT_JOURNAL, journalJson(writes));
}

/** Statements that put entries in the place of those with the same numbers. */
export function rewriteJournal(
  prisma: PrismaClient,
  session: SessionId,
  entries: readonly JournalEntry[],
): Statement[] {
  return portions(entries).map(
    (portion) => prisma.$executeRaw`
    UPDATE "JournalEntry" AS "entry" SET "actor" = "item"."actor", "command" = "item"."command"
    FROM json_to_recordset(${JSON.stringify(portion)}::json)
      AS "item"("sequence" int, "actor" json, "command" json)
    WHERE "entry"."sessionId" = ${session} AND "entry"."sequence" = "item"."sequence"`,
  );
}

function journalJson(writes: JournalRows): string {
  const rows = writes.flatMap(({ session, entries }) =>
    entries.map(({ sequence, at, actor, command }) => ({
      session,
      sequence,
      at: timestamp(at),
      actor,
      command,
    })),
  );
  return JSON.stringify(rows);
}

/** Statements that add result rows; players are brought up to date, the rest is new. */
export function bulkInserts(
  prisma: PrismaClient,
  session: SessionId,
  rows: ResultRows,
): Statement[] {
  return [
    ...portions(rows.players).map((portion) => insertPlayers(prisma, session, portion)),
    ...rows.rounds.map(
      (row) => prisma.$executeRaw`
      INSERT INTO "Round" ("sessionId", "number", "act", "purpose", "router", "gate", "metrics", "openedAt", "closedAt")
      VALUES (${session}, ${row.number}, ${row.act}, ${row.purpose}::"RoundPurpose", ${row.router}, ${JSON.stringify(row.gate)}::json,
        ${JSON.stringify(row.metrics)}::json, ${timestamp(row.openedAt)}::timestamp(3),
        ${timestamp(row.closedAt)}::timestamp(3))`,
    ),
    ...portions(rows.prompts).map(
      (portion) => prisma.$executeRaw`
      INSERT INTO "RoundPrompt" ("sessionId", "round", "token", "promptId", "modalities", "topics",
        "answer", "combined", "modelRight", "dense", "denseRight", "randomRight", "dropped")
      SELECT ${session}, "round", "token", "promptId",
        ARRAY(SELECT json_array_elements_text("modalities")),
        ARRAY(SELECT json_array_elements_text("topics")),
        "answer", "combined", "modelRight", "dense", "denseRight", "randomRight", "dropped"
      FROM json_to_recordset(${JSON.stringify(portion)}::json) AS item("round" int, "token" int,
        "promptId" text, "modalities" json, "topics" json, "answer" text, "combined" text,
        "modelRight" boolean, "dense" text, "denseRight" boolean, "randomRight" float8,
        "dropped" boolean)`,
    ),
    ...portions(rows.dispatches).map(
      (portion) => prisma.$executeRaw`
      INSERT INTO "Dispatch" ("sessionId", "round", "token", "expertId", "rank", "probability",
        "weight", "kept")
      SELECT ${session}, * FROM json_to_recordset(${JSON.stringify(portion)}::json) AS item("round" int,
        "token" int, "expertId" text, "rank" int, "probability" float8, "weight" float8,
        "kept" boolean)`,
    ),
    ...portions(rows.answers).map(
      (portion) => prisma.$executeRaw`
      INSERT INTO "Answer" ("sessionId", "round", "token", "seatId", "promptId", "label", "right",
        "kind", "afterMs", "sure")
      SELECT ${session}, "round", "token", "seatId", "promptId", "label", "right",
        "kind"::"AnswerKind", "afterMs", "sure"
      FROM json_to_recordset(${JSON.stringify(portion)}::json) AS item("round" int, "token" int,
        "seatId" text, "promptId" text, "label" text, "right" boolean, "kind" text,
        "afterMs" int, "sure" boolean)`,
    ),
  ];
}

function insertPlayers(prisma: PrismaClient, session: SessionId, rows: PlayerRow[]): Statement {
  const dated = rows.map((row) => ({
    ...row,
    joinedAt: timestamp(row.joinedAt),
    leftAt: row.leftAt === null ? null : timestamp(row.leftAt),
  }));
  return prisma.$executeRaw`
    INSERT INTO "Player" ("sessionId", "seatId", "nickname", "kind", "expertId", "joinedAt",
      "leftAt", "score")
    SELECT ${session}, "seatId", "nickname", "kind"::"PlayerKind", "expertId", "joinedAt",
      "leftAt", "score"
    FROM json_to_recordset(${JSON.stringify(dated)}::json) AS item("seatId" text, "nickname" text,
      "kind" text, "expertId" text, "joinedAt" timestamp(3), "leftAt" timestamp(3), "score" int)
    ON CONFLICT ("sessionId", "seatId") DO UPDATE SET
      "nickname" = EXCLUDED."nickname",
      "expertId" = EXCLUDED."expertId",
      "score" = EXCLUDED."score",
      -- the first leaving is the one that is told, unless the player came back
      "leftAt" = CASE WHEN EXCLUDED."leftAt" IS NULL THEN NULL
        ELSE COALESCE("Player"."leftAt", EXCLUDED."leftAt") END`;
}

/** All result rows of a session, in the order they were played. */
export async function readRows(prisma: PrismaClient, session: SessionId): Promise<ResultRows> {
  const where = { sessionId: session };
  const inOrder = [{ round: 'asc' }, { token: 'asc' }] as const;
  const [players, rounds, prompts, dispatches, answers] = await prisma.$transaction([
    prisma.player.findMany({ where, orderBy: [{ joinedAt: 'asc' }, { seatId: 'asc' }] }),
    prisma.round.findMany({ where, orderBy: { number: 'asc' } }),
    prisma.roundPrompt.findMany({ where, orderBy: [...inOrder] }),
    prisma.dispatch.findMany({ where, orderBy: [...inOrder, { rank: 'asc' }] }),
    answerLines(prisma, session),
  ]);
  return {
    players: players.map(({ sessionId: _, ...row }) => ({
      ...row,
      joinedAt: row.joinedAt.getTime(),
      leftAt: row.leftAt?.getTime() ?? null,
    })) as PlayerRow[],
    rounds: rounds.map(({ sessionId: _, ...row }) => ({
      ...row,
      openedAt: row.openedAt.getTime(),
      closedAt: row.closedAt.getTime(),
    })) as unknown as RoundRow[],
    prompts: prompts.map(withoutSession) as RoundPromptRow[],
    dispatches: dispatches.map(withoutSession),
    answers: answers.flatMap(({ round, lines }) => readAnswers(round, lines)),
  };
}

/** Characters that stand in no id. */
const [BETWEEN_FIELDS, BETWEEN_LINES] = ['\u001f', '\u001e'];

/**
 * The answers of each round as one text: ten thousand rows one by one take half a second to arrive
 * from the embedded database, ten texts a few hundredths.
 */
function answerLines(prisma: PrismaClient, session: SessionId) {
  return prisma.$queryRaw<{ round: number; lines: string }[]>`
    SELECT "round", string_agg(
      concat_ws(${BETWEEN_FIELDS}::text, "token", "seatId", "promptId", "label", "right", "kind", "afterMs",
        coalesce("sure"::text, '')),
      ${BETWEEN_LINES}::text ORDER BY "token", "seatId") AS "lines"
    FROM "Answer" WHERE "sessionId" = ${session} GROUP BY "round" ORDER BY "round"`;
}

function readAnswers(round: number, lines: string): AnswerRow[] {
  return lines.split(BETWEEN_LINES).map((line) => {
    const fields = line.split(BETWEEN_FIELDS);
    const [token, seatId, promptId, label, right, kind, afterMs, sure] = fields;
    return {
      round,
      token: Number(token),
      seatId,
      promptId,
      label,
      right: right === 't',
      kind,
      afterMs: Number(afterMs),
      sure: sure === '' ? null : sure === 'true',
    } as AnswerRow; // the columns have these types
  });
}

function withoutSession<Row extends { sessionId: string }>({
  sessionId: _,
  ...row
}: Row): Omit<Row, 'sessionId'> {
  return row;
}

function portions<Row>(rows: readonly Row[]): Row[][] {
  const result: Row[][] = [];
  for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT) {
    result.push(rows.slice(i, i + ROWS_PER_STATEMENT));
  }
  return result;
}

/** Columns have no time zone; everything in them is UTC. */
function timestamp(at: number): string {
  return new Date(at).toISOString();
}
