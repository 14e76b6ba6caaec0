import { createHash } from 'node:crypto';
import type { Deck } from '#game/deck/deck';
import type { Prisma, PrismaClient } from '#prisma/generated/client';
import { builtInDecks } from './decks';

/** Brings the built-in decks in the database up to date; names those that were new or changed. */
export async function seedDecks(
  prisma: PrismaClient,
  decks: Record<string, Deck> = builtInDecks,
): Promise<string[]> {
  const stored = await prisma.deck.findMany({
    where: { slug: { in: Object.keys(decks) } },
    select: { slug: true, version: true, contentHash: true },
  });
  const known = new Map(stored.map((row) => [row.slug, row]));
  const written: string[] = [];
  for (const [slug, deck] of Object.entries(decks)) {
    const contentHash = hashOf(deck);
    const before = known.get(slug);
    if (before?.contentHash === contentHash) continue;
    const content = deck as unknown as Prisma.InputJsonObject; // a deck is plain JSON
    const version = (before?.version ?? 0) + 1;
    await prisma.deck.upsert({
      where: { slug },
      create: { id: deck.id, slug, version, content, contentHash },
      update: { version, content, contentHash },
    });
    written.push(slug);
  }
  return written;
}

function hashOf(deck: Deck): string {
  return createHash('sha256').update(JSON.stringify(deck)).digest('hex');
}
