import type { Deck, DeckId, Localised, Modality } from '#game/deck/deck';
import { MODALITIES, modalitiesOf } from '#game/deck/deck';
import type { Draft } from '#game/deck/draft/draft';
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
  /** Prompts that are being written and not complete enough to be played. */
  unfinished: number;
}

export interface DeckStore {
  /** The built-in decks and, for somebody known, their own; built-in ones first. */
  list(owner: OwnerId | null): Promise<LibraryDeck[]>;
  /** A deck that this owner may play, or null. */
  find(deck: DeckId, owner: OwnerId | null): Promise<Deck | null>;
}

export function prismaDecks(prisma: PrismaClient): DeckStore {
  /** Decks are large and change seldom: the last version of each stays in memory. */
  const known = new Map<string, { hash: string; deck: Deck; written: number }>();

  const mayPlay = (owner: OwnerId | null) => ({
    OR: [{ ownerId: null }, ...(owner === null ? [] : [{ ownerId: owner }])],
    deletedAt: null,
  });

  async function contentOf(id: string, hash: string) {
    const cached = known.get(id);
    if (cached?.hash === hash) return cached;
    const row = await prisma.deck.findUnique({ where: { id } });
    if (row === null) return null;
    // Both checked by their schemas when they were saved.
    const deck = row.content as unknown as Deck;
    const draft = row.draft as unknown as Draft | null;
    const written = draft === null ? deck.prompts.length : draft.prompts.length;
    const found = { hash: row.contentHash, deck, written };
    known.set(id, found);
    return found;
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
        const found = await contentOf(id, contentHash);
        if (found === null) continue;
        const unfinished = found.written - found.deck.prompts.length;
        summaries.push(summarise(found.deck, ownerId === null ? 'builtIn' : 'own', unfinished));
      }
      return summaries;
    },
    async find(id, owner) {
      const row = await prisma.deck.findFirst({
        where: { id, ...mayPlay(owner) },
        select: { contentHash: true },
      });
      return (row && (await contentOf(id, row.contentHash)))?.deck ?? null;
    },
  };
}

export function summarise(deck: Deck, kind: DeckSummary['kind'], unfinished = 0): LibraryDeck {
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
    unfinished,
  };
}
