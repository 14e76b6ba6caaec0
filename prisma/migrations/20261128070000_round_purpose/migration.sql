-- CreateEnum
CREATE TYPE "RoundPurpose" AS ENUM ('play', 'preTest', 'postTest');

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "purpose" "RoundPurpose" NOT NULL DEFAULT 'play';

-- Rounds that were played before: their acts are in the first entry of their journal.
UPDATE "Round" SET "purpose" = "purposes"."purpose"::"RoundPurpose"
FROM (
  SELECT "entry"."sessionId", "act"."place" - 1 AS "act", "act"."settings"->>'purpose' AS "purpose"
  FROM "JournalEntry" AS "entry",
    json_array_elements("entry"."command"->'acts') WITH ORDINALITY AS "act"("settings", "place")
  WHERE "entry"."sequence" = 1 AND "entry"."command"->>'type' = 'createRoom'
) AS "purposes"
WHERE "purposes"."sessionId" = "Round"."sessionId" AND "purposes"."act" = "Round"."act"
  AND "purposes"."purpose" IN ('preTest', 'postTest');
