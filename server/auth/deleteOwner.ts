import type { PrismaClient } from '#prisma/generated/client';
import type { OwnDecks } from '#server/decks/ownDecks';
import type { RoomRegistry } from '#server/rooms/roomRegistry';
import type { OwnerId } from './owner';

export interface DeleteOwnerTools {
  prisma: PrismaClient;
  registry: Pick<RoomRegistry, 'loaded' | 'unload'>;
  decks: Pick<OwnDecks, 'forget'>;
}

/**
 * Deletes everything of an owner: rooms that are open, decks with their media, sessions with their
 * journals and results, and the account with its password and logins. Done twice it is done once.
 */
export async function deleteOwner(
  owner: OwnerId,
  { prisma, registry, decks }: DeleteOwnerTools,
): Promise<void> {
  for (const live of await registry.loaded()) {
    if (live.room.session.owner === owner) await registry.unload(live, 'deleted');
  }
  await decks.forget(owner);
  // Everything else goes with it (ON DELETE CASCADE).
  await prisma.owner.deleteMany({ where: { id: owner } });
}
