import type { Deck, DeckId, Localised, Modality } from '#game/deck/deck';
import { MODALITIES, modalitiesOf } from '#game/deck/deck';
import type { PrismaClient } from '#prisma/generated/client';
import type { OwnerId } from '#server/auth/owner';

/** A deck on a list: enough to choose it, without its prompts. */
export interface DeckSummary {
  id: DeckId;
  title: Localised;
  description: Localised;
  prompts: number;
  /** Prompts that have a part of this modality. */
  modalities: Record<Modality, number>;
  kind: 'builtIn' | 'own';
}

/** What the library shows besides. */
export interface LibraryDeck extends DeckSummary {
  topicNames: Localised[];
}

export interface DeckStore {
  /** The built-in decks and, for somebody known, their own; built-in ones first. */
  list(owner: OwnerId | null): Promise<LibraryDeck[]>;
  /** A deck that this owner may play, or null. */
  find(deck: DeckId, owner: OwnerId | null): Promise<Deck | null>;
}

export function prismaDecks(prisma: PrismaClient): DeckStore {
  /** Decks are large and change seldom: the last version of each stays in memory. */
  const known = new Map<string, { hash: string; deck: Deck }>();

  const mayPlay = (owner: OwnerId | null) => ({
    OR: [{ ownerId: null }, ...(owner === null ? [] : [{ ownerId: owner }])],
    deletedAt: null,
  });

  async function contentOf(id: string, hash: string): Promise<Deck | null> {
    const cached = known.get(id);
    if (cached?.hash === hash) return cached.deck;
    const row = await prisma.deck.findUnique({ where: { id } });
    if (row === null) return null;
    const deck = row.content as unknown as Deck; // checked by the deck's schema when it was saved
    known.set(id, { hash: row.contentHash, deck });
    return deck;
  }

  return {
    async list(owner) {
      const rows = await prisma.deck.findMany({
        where: mayPlay(owner),
        select: { id: true, ownerId: true, contentHash: true },
        orderBy: [{ ownerId: { sort: 'asc', nulls: 'first' } }, { createdAt: 'asc' }],
      });
      const summaries: LibraryDeck[] = [];
      for (const { id, ownerId, contentHash } of rows) {
        const deck = await contentOf(id, contentHash);
        if (deck === null) continue;
        summaries.push(summarise(deck, ownerId === null ? 'builtIn' : 'own'));
      }
      return summaries;
    },
    async find(id, owner) {
      const row = await prisma.deck.findFirst({
        where: { id, ...mayPlay(owner) },
        select: { contentHash: true },
      });
      return row && contentOf(id, row.contentHash);
    },
  };
}

export function summarise(deck: Deck, kind: DeckSummary['kind']): LibraryDeck {
  const modalities = Object.fromEntries(
    MODALITIES.map((modality) => [
      modality,
      deck.prompts.filter((prompt) => modalitiesOf(prompt).includes(modality)).length,
    ]),
  ) as Record<Modality, number>; // one entry for each of MODALITIES
  return {
    id: deck.id,
    title: deck.title,
    description: deck.description,
    prompts: deck.prompts.length,
    topicNames: deck.topics.map(({ name }) => name),
    modalities,
    kind,
  };
}
