/**
 * Decks as they are played: with content features for the gate. An edited deck is measured when it is
 * next played or exported rather than at each of the many saves while somebody types.
 */

import type { Deck } from '#game/deck/deck';
import type { Draft } from '#game/deck/draft/draft';
import type { PrismaClient } from '#prisma/generated/client';
import { stored } from '../deckRows';
import type { DeckStore } from '../deckStore';
import { MEASURES } from '../keptMeasures';
import type { InTurn } from '../oneAtATime';
import { measureApart } from './measureApart';

export interface MeasuredDecksTools {
  prisma: PrismaClient;
  decks: DeckStore;
  /** Where media lie. */
  folders: string[];
  inTurn: InTurn;
}

export function measuredDecks({ prisma, decks, folders, inTurn }: MeasuredDecksTools): DeckStore {
  return {
    list: (owner) => decks.list(owner),
    async find(id, owner) {
      const deck = await decks.find(id, owner);
      // Only decks of owners are edited; a built-in one is as its maker measured it.
      if (deck === null || owner === null || deck.prompts.every(isMeasured)) return deck;
      const row = await prisma.deck.findFirst({ where: { id, ownerId: owner } });
      if (row === null) return deck;
      const prompts = await measureApart({ prompts: deck.prompts, folders });
      if (prompts === null) return deck;
      const measured: Deck = { ...deck, prompts };
      await inTurn(() =>
        // Somebody may have saved meanwhile; then these are the numbers of an older deck.
        prisma.deck.updateMany({
          where: { id, version: row.version, contentHash: row.contentHash },
          data: stored(measured, row.draft as unknown as Draft | null), // checked when it was saved
        }),
      );
      return measured;
    },
  };
}

function isMeasured({ measured }: Deck['prompts'][number]): boolean {
  return measured.length === MEASURES;
}
