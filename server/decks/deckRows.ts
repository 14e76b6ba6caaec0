/** Decks of owners as rows: a new one, what it may weigh, and which media it holds on to. */

import { createHash } from 'node:crypto';
import { nanoid } from 'nanoid';
import type { Deck, DeckId, MediaFile } from '#game/deck/deck';
import type { Draft } from '#game/deck/draft/draft';
import type { Prisma, PrismaClient } from '#prisma/generated/client';
import type { OwnerId } from '#server/auth/owner';
import { mediaOf, nameOfMedia } from './deckMedia';
import type { DraftMedia } from './formats/format';
import type { MediaShelf } from './mediaShelf';

/** What an owner may keep. */
export const MOST_DECKS = 200;
export const MOST_MEDIA_BYTES = 400 * 1024 * 1024;

const ROW_REFUSALS = ['tooManyDecks', 'noSpace'] as const;
export type RowRefusal = (typeof ROW_REFUSALS)[number];

export function isRowRefusal(made: string): made is RowRefusal {
  return ROW_REFUSALS.some((refusal) => refusal === made);
}

/** The media that a deck uses, by name, with their size. Built-in ones weigh nothing. */
export type UsedMedia = { name: string; bytes: number }[];

export interface NewDeck {
  content: Omit<Deck, 'id'>;
  /** null for a deck that nobody has edited yet. */
  draft: Draft | null;
  /** Files that are new to the library. */
  brought?: readonly DraftMedia[];
}

/** Adds a deck to an owner's library, and the files it brings to the shelf. */
export async function addDeck(
  { prisma, shelf }: { prisma: PrismaClient; shelf: MediaShelf },
  owner: OwnerId,
  { content, draft, brought = [] }: NewDeck,
): Promise<DeckId | RowRefusal> {
  const id = nanoid<DeckId>();
  const deck: Deck = { ...content, id };
  await knowOwner(prisma, owner);
  if ((await prisma.deck.count({ where: { ownerId: owner } })) >= MOST_DECKS) return 'tooManyDecks';
  const sizes = new Map(brought.map(({ name, bytes }) => [name, bytes.length]));
  const used = await usedMedia(prisma, draft ?? deck, sizes);
  if ((await weightOf(prisma, owner, used)) > MOST_MEDIA_BYTES) return 'noSpace';
  // Files first: a deck in the library always has its media.
  for (const { name, bytes } of brought) await shelf.keep(name, bytes);
  await prisma.deck.create({
    data: { id, ownerId: owner, version: 1, ...stored(deck, draft), media: { create: used } },
  });
  return id;
}

export async function knowOwner(prisma: PrismaClient, owner: OwnerId): Promise<void> {
  await prisma.owner.createMany({ data: [{ id: owner }], skipDuplicates: true });
}

export function stored(deck: Deck, draft: Draft | null) {
  const content = deck as unknown as Prisma.InputJsonObject; // a deck is plain JSON
  const contentHash = createHash('sha256')
    .update(JSON.stringify([deck, draft]))
    .digest('hex');
  if (draft === null) return { content, contentHash };
  return { content, contentHash, draft: draft as unknown as Prisma.InputJsonObject };
}

export async function usedMedia(
  prisma: PrismaClient,
  deck: Parameters<typeof mediaOf>[0],
  brought: ReadonlyMap<string, number> = new Map(),
): Promise<UsedMedia> {
  const names = mediaOf(deck).flatMap((src) => nameOfMedia(src) ?? []);
  const sizes = new Map(brought);
  const where = { name: { in: names } };
  for (const { name, bytes } of await prisma.deckMedia.findMany({ where })) sizes.set(name, bytes);
  for (const { name, file } of await prisma.upload.findMany({ where })) {
    sizes.set(name, (file as unknown as MediaFile).bytes); // written by keepUpload only
  }
  return names.flatMap((name) => {
    const bytes = sizes.get(name);
    return bytes === undefined ? [] : [{ name, bytes }];
  });
}

/** Bytes of all media of an owner, with those in `used` counted once. */
export async function weightOf(
  prisma: PrismaClient,
  owner: OwnerId,
  used: UsedMedia,
): Promise<number> {
  const weights = new Map(used.map(({ name, bytes }) => [name, bytes]));
  const own = await prisma.deckMedia.findMany({ where: { deck: { ownerId: owner } } });
  for (const { name, bytes } of own) weights.set(name, bytes);
  const uploads = await prisma.upload.findMany({ where: { ownerId: owner } });
  for (const { name, file } of uploads) {
    weights.set(name, (file as unknown as MediaFile).bytes); // written by keepUpload only
  }
  return [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
}
