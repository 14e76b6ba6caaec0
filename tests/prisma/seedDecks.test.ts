import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '#game/deck/deck';
import { builtInDecks } from '#prisma/seed/decks';
import { seedDecks } from '#prisma/seed/seedDecks';
import type { Database } from '#server/storage/database';
import { openTestDatabase } from '#tests/server/support/database';
import { aDeck } from '#tests/support/aDeck';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const deck = aDeck({ prompts: 4 });
const changed: Deck = { ...deck, credits: 'somebody else' };
const stored = () => database.prisma.deck.findUniqueOrThrow({ where: { slug: 'one' } });

describe('the built-in decks', () => {
  it('are written once, whole and without an owner', async () => {
    expect(await seedDecks(database.prisma, { one: deck })).toEqual(['one']);
    expect(await seedDecks(database.prisma, { one: deck })).toEqual([]);
    expect(await stored()).toMatchObject({ id: deck.id, ownerId: null, version: 1, content: deck });
  });

  it('are brought up to date when they change, under the same name', async () => {
    expect(await seedDecks(database.prisma, { one: changed })).toEqual(['one']);
    expect(await stored()).toMatchObject({ id: deck.id, version: 2, content: changed });
  });

  it('that come with the program are stored exactly as they are', async () => {
    await seedDecks(database.prisma);
    for (const [slug, builtIn] of Object.entries(builtInDecks)) {
      const { content } = await database.prisma.deck.findUniqueOrThrow({ where: { slug } });
      expect(content).toEqual(builtIn);
    }
  });
});
