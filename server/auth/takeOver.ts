import type { PrismaClient } from '#prisma/generated/client';
import type { RoomRegistry } from '#server/rooms/roomRegistry';
import type { OwnerId } from './owner';

export interface TakeOverTools {
  prisma: PrismaClient;
  registry: Pick<RoomRegistry, 'changeOwner'>;
  /** How long sessions of the new owner are kept after they were played. */
  keepMs: number;
}

/**
 * Gives an account everything that this browser's anonymous owner made, all or nothing. The
 * anonymous owner is gone afterwards, so a copy of its cookie opens nothing any more.
 */
export async function takeOver(
  from: OwnerId,
  to: OwnerId,
  { prisma, registry, keepMs }: TakeOverTools,
): Promise<void> {
  await prisma.$transaction([
    // As plain statements: a deck that changes hands was not changed.
    prisma.$executeRaw`UPDATE "Deck" SET "ownerId" = ${to} WHERE "ownerId" = ${from}`,
    prisma.$executeRaw`
      INSERT INTO "Upload" ("ownerId", "name", "file", "at")
      SELECT ${to}, "name", "file", "at" FROM "Upload" WHERE "ownerId" = ${from}
      ON CONFLICT DO NOTHING`,
    prisma.$executeRaw`
      UPDATE "Session" SET "ownerId" = ${to}, "deleteAt" = GREATEST(
        "deleteAt", COALESCE("endedAt", "createdAt") + ${keepMs} * INTERVAL '1 millisecond'
      ) WHERE "ownerId" = ${from}`,
    prisma.owner.deleteMany({ where: { id: from } }),
  ]);
  await registry.changeOwner(from, to);
}
