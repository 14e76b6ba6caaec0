import type { Purpose, RoundMetrics, SeatId } from '#game/room/state';
import type { PrismaClient } from '#prisma/generated/client';
import type { InputKind } from '#server/results/inputKind';
import { noFacts, type SessionFacts } from '#server/results/sessionFacts';
import type { SessionId } from './roomStorage';

/**
 * The facts of many sessions, counted by the database: a school year has a million answers, and of
 * those only the ones to tests matter here.
 */
export async function readFacts(
  prisma: PrismaClient,
  sessions: readonly SessionId[],
): Promise<Map<SessionId, SessionFacts>> {
  const ids = [...sessions];
  const [rounds, inputs, tests] = await prisma.$transaction([
    prisma.round.findMany({
      where: { sessionId: { in: ids } },
      select: { sessionId: true, act: true, purpose: true, metrics: true },
      orderBy: [{ sessionId: 'asc' }, { number: 'asc' }],
    }),
    prisma.$queryRaw<InputRow[]>`
      SELECT p."sessionId", r."act",
        CASE WHEN cardinality(p."modalities") = 1 THEN p."modalities"[1] ELSE 'several' END AS "kind",
        count(*)::int AS "prompts",
        count(*) FILTER (WHERE p."modelRight")::int AS "modelRight",
        count(*) FILTER (WHERE p."denseRight")::int AS "denseRight",
        coalesce(sum(p."randomRight"), 0) AS "randomRight",
        count(*) FILTER (WHERE p."dropped")::int AS "dropped"
      FROM "RoundPrompt" AS p
      JOIN "Round" AS r ON r."sessionId" = p."sessionId" AND r."number" = p."round"
      WHERE p."sessionId" = ANY(${ids})
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    prisma.$queryRaw<TestRow[]>`
      SELECT a."sessionId", a."seatId" AS "seat", q."kind"::text AS "kind",
        r."purpose"::text AS "purpose", count(*)::int AS "answered",
        count(*) FILTER (WHERE a."right")::int AS "right"
      FROM "Round" AS r
      JOIN "Answer" AS a ON a."sessionId" = r."sessionId" AND a."round" = r."number"
      JOIN "Player" AS q ON q."sessionId" = a."sessionId" AND q."seatId" = a."seatId"
      WHERE r."sessionId" = ANY(${ids}) AND r."purpose" <> 'play'
      GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 4`,
  ]);
  const facts = new Map(sessions.map((session) => [session, noFacts()]));
  const of = (session: string): SessionFacts => facts.get(session as SessionId) ?? noFacts();
  for (const { sessionId, act, purpose, metrics } of rounds) {
    of(sessionId).rounds.push({ act, purpose, metrics: metrics as unknown as RoundMetrics }); // as written
  }
  for (const { sessionId, ...input } of inputs) of(sessionId).inputs.push(input);
  for (const { sessionId, ...test } of tests) of(sessionId).tests.push(test);
  return facts;
}

interface InputRow {
  sessionId: string;
  act: number;
  kind: InputKind;
  prompts: number;
  modelRight: number;
  denseRight: number;
  randomRight: number;
  dropped: number;
}

interface TestRow {
  sessionId: string;
  seat: SeatId;
  kind: 'pupil' | 'bot';
  purpose: Purpose;
  answered: number;
  right: number;
}
