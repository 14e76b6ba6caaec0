import type { Deck } from '#game/deck/deck';
import { type OwnerId, ownerCookie } from '#server/auth/owner';
import type { Database } from '#server/storage/database';

export const SECRET = 'a secret for tests that nobody else knows';

/** What the browser of an owner sends. */
export function cookieOf(owner: OwnerId): string {
  return ownerCookie(owner, SECRET, 'http').split(';')[0] ?? '';
}

/** Saves a deck as a built-in one. */
export async function saveDeck({ prisma }: Pick<Database, 'prisma'>, deck: Deck): Promise<Deck> {
  const content = JSON.parse(JSON.stringify(deck)) as object;
  const data = { version: 1, content, contentHash: JSON.stringify(content).length.toString() };
  await prisma.deck.upsert({
    where: { id: deck.id },
    create: { id: deck.id, ...data },
    update: data,
  });
  return deck;
}
