/** An owner's own decks: brought in, copied, named, deleted and taken back. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nanoid } from 'nanoid';
import type { Deck, DeckId, Language, Localised } from '#game/deck/deck';
import type { ExportFormat, FileProblem, Loss, ImportReport, RowReport } from '#game/deck/deckFile';
import type { Prisma, PrismaClient } from '#prisma/generated/client';
import type { OwnerId } from '#server/auth/owner';
import { mediaOf, nameOfMedia } from './deckMedia';
import type { DeckStore } from './deckStore';
import type { GivenFile, MediaReader, ReadDeck, WrittenDeck } from './formats/format';
import { lossesOfDeck, writeDeckFile } from './formats/writeDeckFile';
import { readApart } from './importing/readApart';
import type { MediaShelf } from './mediaShelf';

/** What an owner may keep. */
export const MOST_DECKS = 200;
export const MOST_MEDIA_BYTES = 400 * 1024 * 1024;
/** Deleted decks can be taken back for this long; a room that plays one is over by then. */
export const TAKE_BACK_MS = 24 * 60 * 60 * 1000;

export type LibraryRefusal = 'noSuchDeck' | 'tooManyDecks' | 'noSpace';
export type ImportResult =
  | { ok: true; deck: DeckId; title: Localised; report: ImportReport }
  | { ok: false; problem: FileProblem | LibraryRefusal; rows: RowReport[] };
export type DuplicateResult = { ok: true; deck: DeckId } | { ok: false; refusal: LibraryRefusal };

export interface RemovedDeck {
  id: DeckId;
  title: Localised;
  /** When it can no longer be taken back. */
  until: number;
}

export interface OwnDecks {
  import(owner: OwnerId, file: GivenFile): Promise<ImportResult>;
  duplicate(owner: OwnerId, deck: DeckId): Promise<DuplicateResult>;
  /** The rest answer whether there was such a deck of this owner's. */
  rename(owner: OwnerId, deck: DeckId, title: Localised): Promise<boolean>;
  remove(owner: OwnerId, deck: DeckId): Promise<boolean>;
  takeBack(owner: OwnerId, deck: DeckId): Promise<boolean>;
  listRemoved(owner: OwnerId): Promise<RemovedDeck[]>;
  /** A deck that this owner may play, as a file. */
  export(
    owner: OwnerId | null,
    deck: DeckId,
    format: ExportFormat,
    language: Language,
  ): Promise<WrittenDeck | null>;
  /** What each format cannot carry of it. */
  losses(owner: OwnerId | null, deck: DeckId): Promise<Record<ExportFormat, Loss[]> | null>;
  /** Deletes for good everything of an owner, with the media nobody else uses. */
  forget(owner: OwnerId): Promise<void>;
  /** Deletes for good what was deleted long enough ago, with the media nobody else uses. */
  sweep(): Promise<number>;
}

export interface OwnDecksTools {
  prisma: PrismaClient;
  decks: DeckStore;
  shelf: MediaShelf;
  /** Where the media of built-in decks lie. */
  builtInMedia: string;
  now: () => number;
  /** Told when reading a file failed through no fault of the file. */
  onFault: (error: Error) => void;
}

export function ownDecks({
  prisma,
  decks,
  shelf,
  builtInMedia,
  now,
  onFault,
}: OwnDecksTools): OwnDecks {
  const media: MediaReader = async (src) => {
    const name = nameOfMedia(src);
    if (name === null) return null;
    const uploaded = await shelf.read(name);
    return uploaded?.bytes ?? (await readFile(path.join(builtInMedia, name)).catch(() => null));
  };

  /** One after the other: a sweep must not delete what a save is about to use. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }
  /** Files are read one at a time as well: each may take much memory for a moment. */
  let reading: Promise<unknown> = Promise.resolve();
  function readInTurn(file: GivenFile) {
    const turn = reading.then(() => readApart({ file, builtInMedia }, { onFault }));
    reading = turn.catch(() => undefined);
    return turn;
  }

  async function create(
    owner: OwnerId,
    content: Omit<Deck, 'id'>,
    brought: ReadDeck['media'],
  ): Promise<DeckId | LibraryRefusal> {
    const id = nanoid<DeckId>();
    const deck: Deck = { ...content, id };
    await prisma.owner.createMany({ data: [{ id: owner }], skipDuplicates: true });
    if ((await prisma.deck.count({ where: { ownerId: owner } })) >= MOST_DECKS)
      return 'tooManyDecks';
    const sizes = new Map(brought.map(({ name, bytes }) => [name, bytes.length]));
    const names = mediaOf(deck).flatMap((src) => nameOfMedia(src) ?? []);
    const known = await prisma.deckMedia.findMany({ where: { name: { in: names } } });
    for (const { name, bytes } of known) sizes.set(name, bytes);
    const used = names.filter((name) => sizes.has(name));
    const own = await prisma.deckMedia.findMany({
      where: { deck: { ownerId: owner }, name: { notIn: used } },
      distinct: ['name'],
    });
    const total =
      own.reduce((sum, { bytes }) => sum + bytes, 0) +
      used.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
    if (total > MOST_MEDIA_BYTES) return 'noSpace';
    // Files first: a deck in the library always has its media.
    for (const { name, bytes } of brought) await shelf.keep(name, bytes);
    await prisma.deck.create({
      data: {
        id,
        ownerId: owner,
        version: 1,
        ...stored(deck),
        media: { create: used.map((name) => ({ name, bytes: sizes.get(name) ?? 0 })) },
      },
    });
    return id;
  }

  const mark = async (owner: OwnerId, deck: DeckId, deletedAt: Date | null, was: object | null) => {
    const where = { id: deck, ownerId: owner, deletedAt: was };
    return (await prisma.deck.updateMany({ where, data: { deletedAt } })).count > 0;
  };

  async function deleteForGood(where: Prisma.DeckWhereInput): Promise<number> {
    const gone = await prisma.deck.findMany({ where, select: { id: true, media: true } });
    if (gone.length === 0) return 0;
    await prisma.deck.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
    for (const name of new Set(gone.flatMap((deck) => deck.media.map((file) => file.name)))) {
      if ((await prisma.deckMedia.count({ where: { name } })) === 0) await shelf.remove(name);
    }
    return gone.length;
  }

  return {
    async import(owner, file) {
      const outcome = await readInTurn(file);
      if (!outcome.ok) return outcome;
      const { deck, media: brought, ...report } = outcome.read;
      const made = await inTurn(() => create(owner, deck, brought));
      if (isRefusal(made)) return { ok: false, problem: made, rows: report.rows };
      return { ok: true, deck: made, title: deck.title, report };
    },
    async duplicate(owner, id) {
      const found = await decks.find(id, owner);
      if (found === null) return { ok: false, refusal: 'noSuchDeck' };
      const title = { ko: `${found.title.ko} (사본)`, en: `${found.title.en} (copy)` };
      const made = await inTurn(() => create(owner, { ...found, title }, []));
      return isRefusal(made) ? { ok: false, refusal: made } : { ok: true, deck: made };
    },
    async rename(owner, id, title) {
      return inTurn(async () => {
        const where = { id, ownerId: owner, deletedAt: null };
        const row = await prisma.deck.findFirst({ where });
        if (row === null) return false;
        const deck = { ...(row.content as unknown as Deck), title }; // checked when it was saved
        const data = { ...stored(deck), version: { increment: 1 } };
        return (await prisma.deck.updateMany({ where, data })).count > 0;
      });
    },
    remove: (owner, id) => mark(owner, id, new Date(now()), null),
    takeBack: (owner, id) => mark(owner, id, null, { not: null }),
    async listRemoved(owner) {
      const rows = await prisma.deck.findMany({
        where: { ownerId: owner, deletedAt: { not: null } },
        orderBy: { deletedAt: 'desc' },
      });
      return rows.map(({ id, content, deletedAt }) => ({
        id: id as DeckId,
        title: (content as unknown as Deck).title, // checked when it was saved
        until: (deletedAt?.getTime() ?? 0) + TAKE_BACK_MS,
      }));
    },
    async export(owner, id, format, language) {
      const deck = await decks.find(id, owner);
      return deck && writeDeckFile(deck, format, language, media);
    },
    async losses(owner, id) {
      const deck = await decks.find(id, owner);
      return deck && lossesOfDeck(deck);
    },
    async forget(owner) {
      await inTurn(() => deleteForGood({ ownerId: owner }));
    },
    sweep: () =>
      inTurn(() => deleteForGood({ deletedAt: { lte: new Date(now() - TAKE_BACK_MS) } })),
  };
}

function isRefusal(made: string): made is LibraryRefusal {
  return ['noSuchDeck', 'tooManyDecks', 'noSpace'].includes(made);
}

function stored(deck: Deck) {
  const content = deck as unknown as Prisma.InputJsonObject; // a deck is plain JSON
  const contentHash = createHash('sha256').update(JSON.stringify(deck)).digest('hex');
  return { content, contentHash };
}
