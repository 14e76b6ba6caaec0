/** An owner's own decks: brought in, copied, named, deleted and taken back. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Deck, DeckId, Language, Localised } from '#game/deck/deck';
import type { ExportFormat, FileProblem, Loss, ImportReport, RowReport } from '#game/deck/deckFile';
import type { Draft } from '#game/deck/draft/draft';
import type { Prisma, PrismaClient } from '#prisma/generated/client';
import type { OwnerId } from '#server/auth/owner';
import { nameOfMedia } from './deckMedia';
import { addDeck, isRowRefusal, type RowRefusal, stored } from './deckRows';
import type { DeckStore } from './deckStore';
import type { GivenFile, MediaReader, WrittenDeck } from './formats/format';
import { lossesOfDeck, writeDeckFile } from './formats/writeDeckFile';
import { readApart } from './importing/readApart';
import type { MediaShelf } from './mediaShelf';
import { type InTurn, oneAtATime } from './oneAtATime';

/** Deleted decks can be taken back for this long; a room that plays one is over by then. */
export const TAKE_BACK_MS = 24 * 60 * 60 * 1000;
/** Files that no deck uses stay for this long, so that an edit can be undone. */
export const KEEP_UPLOADS_MS = 7 * TAKE_BACK_MS;

export type LibraryRefusal = 'noSuchDeck' | RowRefusal;
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
  /** One after the other: a sweep must not delete what a save is about to use. */
  inTurn: InTurn;
  /** Told when reading a file failed through no fault of the file. */
  onFault: (error: Error) => void;
}

export function ownDecks(tools: OwnDecksTools): OwnDecks {
  const { prisma, decks, shelf, builtInMedia, now, inTurn, onFault } = tools;
  const media: MediaReader = async (src) => {
    const name = nameOfMedia(src);
    if (name === null) return null;
    const uploaded = await shelf.read(name);
    return uploaded?.bytes ?? (await readFile(path.join(builtInMedia, name)).catch(() => null));
  };

  /** Files are read one at a time as well: each may take much memory for a moment. */
  const readInTurn = oneAtATime();

  const mark = async (owner: OwnerId, deck: DeckId, deletedAt: Date | null, was: object | null) => {
    const where = { id: deck, ownerId: owner, deletedAt: was };
    return (await prisma.deck.updateMany({ where, data: { deletedAt } })).count > 0;
  };

  return {
    async import(owner, file) {
      const outcome = await readInTurn(() => readApart({ file, builtInMedia }, { onFault }));
      if (!outcome.ok) return outcome;
      const { deck, media: brought, ...report } = outcome.read;
      const made = await inTurn(() =>
        addDeck(tools, owner, { content: deck, draft: null, brought }),
      );
      if (isRowRefusal(made)) return { ok: false, problem: made, rows: report.rows };
      return { ok: true, deck: made, title: deck.title, report };
    },
    async duplicate(owner, id) {
      const found = await decks.find(id, owner);
      if (found === null) return { ok: false, refusal: 'noSuchDeck' };
      const row = await prisma.deck.findUnique({ where: { id } });
      const draft = row?.draft as unknown as Draft | null; // checked when it was saved
      const { id: _, ...content } = found;
      const copy = {
        content: { ...content, title: copied(content.title) },
        draft: draft && { ...draft, title: copied(draft.title) },
      };
      const made = await inTurn(() => addDeck(tools, owner, copy));
      return isRowRefusal(made) ? { ok: false, refusal: made } : { ok: true, deck: made };
    },
    async rename(owner, id, title) {
      return inTurn(async () => {
        const where = { id, ownerId: owner, deletedAt: null };
        const row = await prisma.deck.findFirst({ where });
        if (row === null) return false;
        const deck = { ...(row.content as unknown as Deck), title }; // checked when it was saved
        const draft = row.draft as unknown as Draft | null; // checked when it was saved
        const data = { ...stored(deck, draft && { ...draft, title }), version: { increment: 1 } };
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
      await inTurn(() => deleteForGood({ ownerId: owner }, { ownerId: owner }));
    },
    sweep: () =>
      inTurn(() =>
        deleteForGood(
          { deletedAt: { lte: new Date(now() - TAKE_BACK_MS) } },
          { at: { lte: new Date(now() - KEEP_UPLOADS_MS) } },
        ),
      ),
  };

  /** Answers how many decks went; files go with the last deck and the last upload that has them. */
  async function deleteForGood(
    decksWhere: Prisma.DeckWhereInput,
    uploadsWhere: Prisma.UploadWhereInput,
  ): Promise<number> {
    const gone = await prisma.deck.findMany({
      where: decksWhere,
      select: { id: true, media: true },
    });
    const old = await prisma.upload.findMany({
      where: uploadsWhere,
      select: { ownerId: true, name: true },
    });
    if (gone.length === 0 && old.length === 0) return 0;
    await prisma.deck.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
    if (old.length > 0) await prisma.upload.deleteMany({ where: { OR: old } });
    const names = [...gone.flatMap(({ media }) => media), ...old].map(({ name }) => name);
    for (const name of new Set(names)) {
      if (await isUnused(name)) await shelf.remove(name);
    }
    return gone.length;
  }

  async function isUnused(name: string): Promise<boolean> {
    const decksWithIt = await prisma.deckMedia.count({ where: { name } });
    return decksWithIt + (await prisma.upload.count({ where: { name } })) === 0;
  }
}

function copied(title: Localised): Localised {
  const { ko, en } = title;
  return { ko: ko === '' ? '' : `${ko} (사본)`, en: en === '' ? '' : `${en} (copy)` };
}
