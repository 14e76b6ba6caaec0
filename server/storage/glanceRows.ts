import type { PrismaClient } from '#prisma/generated/client';
import type { SessionGlance } from '#server/results/sessionGlance';
import type { SessionId } from './roomStorage';

/** What a list says of each session, counted by the database. */
export async function readGlances(
  prisma: PrismaClient,
  sessions: readonly SessionId[],
): Promise<Map<SessionId, SessionGlance>> {
  const ids = [...sessions];
  const rows = await prisma.$queryRaw<(SessionGlance & { id: SessionId })[]>`
    SELECT s."id",
      coalesce(p."pupils", 0)::int AS "pupils",
      coalesce(p."bots", 0)::int AS "bots",
      coalesce(r."rounds", 0)::int AS "rounds",
      coalesce(r."prompts", 0)::float8 AS "prompts",
      coalesce(r."modelRight", 0)::float8 AS "modelRight",
      coalesce(r."randomRight", 0)::float8 AS "randomRight"
    FROM unnest(${ids}::text[]) AS s("id")
    LEFT JOIN (
      SELECT "sessionId",
        count(*) FILTER (WHERE "kind" = 'pupil') AS "pupils",
        count(*) FILTER (WHERE "kind" = 'bot') AS "bots"
      FROM "Player" WHERE "sessionId" = ANY(${ids}) GROUP BY 1
    ) AS p ON p."sessionId" = s."id"
    LEFT JOIN (
      SELECT "sessionId",
        count(*) AS "rounds",
        sum(("metrics"->>'prompts')::float8) FILTER (WHERE "purpose" = 'play') AS "prompts",
        sum(("metrics"->>'modelRight')::float8) FILTER (WHERE "purpose" = 'play') AS "modelRight",
        sum(("metrics"->>'randomRight')::float8) FILTER (WHERE "purpose" = 'play') AS "randomRight"
      FROM "Round" WHERE "sessionId" = ANY(${ids}) GROUP BY 1
    ) AS r ON r."sessionId" = s."id"`;
  return new Map(rows.map(({ id, ...glance }) => [id, glance]));
}
