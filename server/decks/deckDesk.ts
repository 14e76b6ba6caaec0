/** Where decks are written: drafts with their versions, what is uploaded for them, and links to see them. */

import { setImmediate } from 'node:timers/promises';
import { nanoid } from 'nanoid';
import type { Deck, DeckId, MediaFile } from '#game/deck/deck';
import { type Draft, draftOf } from '#game/deck/draft/draft';
import { playableDeck } from '#game/deck/draft/playableDeck';
import type { Prisma, PrismaClient } from '#prisma/generated/client';
import type { OwnerId } from '#server/auth/owner';
import { filesOf, nameOfMedia, withFiles } from './deckMedia';
import {
  addDeck,
  isRowRefusal,
  knowOwner,
  MOST_MEDIA_BYTES,
  type RowRefusal,
  stored,
  usedMedia,
  weightOf,
} from './deckRows';
import type { MediaShelf } from './mediaShelf';
import { keptMeasures } from './keptMeasures';
import type { InTurn } from './oneAtATime';
import type { TakenUpload } from './upload/takeUpload';

export type DeskRefusal =
  | RowRefusal
  | 'noSuchDeck'
  /** Somebody saved another version meanwhile: another tab, another device. */
  | 'changedElsewhere'
  /** A file that was never uploaded, or that is gone by now. */
  | 'unknownMedia';

export interface OpenDraft {
  version: number;
  draft: Draft;
  shareLink: string | null;
}

export type SaveResult = { ok: true; version: number } | { ok: false; refusal: DeskRefusal };
export type CreateResult = { ok: true; deck: DeckId } | { ok: false; refusal: DeskRefusal };

export interface DeckDesk {
  /** One's own deck to write on; null when there is none or it is somebody else's. */
  open(owner: OwnerId, deck: DeckId): Promise<OpenDraft | null>;
  /** A new deck; `from` names the deck whose media it may use. */
  create(owner: OwnerId, draft: Draft, from: DeckId | null): Promise<CreateResult>;
  /** Saved only over the version that was read. */
  save(owner: OwnerId, deck: DeckId, version: number, draft: Draft): Promise<SaveResult>;
  /** Keeps a file that was looked at, for a deck of this owner's to use. */
  keepUpload(owner: OwnerId, upload: TakenUpload): Promise<RowRefusal | null>;
  /** A link to see and copy a deck; the same one until it is taken back. */
  share(owner: OwnerId, deck: DeckId): Promise<string | null>;
  unshare(owner: OwnerId, deck: DeckId): Promise<boolean>;
  findShared(link: string): Promise<Deck | null>;
  copyShared(owner: OwnerId, link: string): Promise<CreateResult>;
}

export interface DeckDeskTools {
  prisma: PrismaClient;
  shelf: MediaShelf;
  now: () => number;
  inTurn: InTurn;
}

/** 144 bits: nobody finds a deck by trying. */
const LINK_SIGNS = 24;
const LINK = /^[\w-]{24}$/;

export function deckDesk(tools: DeckDeskTools): DeckDesk {
  const { prisma, shelf, now, inTurn } = tools;
  const ownRow = (owner: OwnerId, id: DeckId) =>
    prisma.deck.findFirst({ where: { id, ownerId: owner, deletedAt: null } });
  const sharedRow = (link: string) =>
    LINK.test(link)
      ? prisma.deck.findFirst({ where: { shareLink: link, deletedAt: null } })
      : Promise.resolve(null);

  /** The draft with the facts of its files as the server knows them; null when one is not known. */
  async function withKnownFiles(owner: OwnerId, draft: Draft, base: Draft | null) {
    const known = new Map<string, MediaFile>();
    const uploads = await prisma.upload.findMany({ where: { ownerId: owner } });
    for (const { file } of uploads) remember(file as unknown as MediaFile); // keepUpload wrote it
    for (const { parts } of base?.prompts ?? []) parts.flatMap(filesOf).forEach(remember);
    function remember(file: MediaFile) {
      known.set(file.src, file);
    }
    const prompts = draft.prompts.map((prompt) =>
      withFiles(prompt, (file) => known.get(file.src) ?? file),
    );
    const isKnown = prompts.every(({ parts }) =>
      parts.every((part) =>
        filesOf(part).every((file) => {
          const isPoster = part.modality === 'video' && file === part.poster;
          const kind = isPoster ? 'image/' : `${part.modality}/`;
          return known.has(file.src) && file.type.startsWith(kind);
        }),
      ),
    );
    return isKnown ? { ...draft, prompts } : null;
  }

  /** Files that a save lets go of stay an upload for a while, so that the edit can be undone. */
  function leftOver(owner: OwnerId, before: Draft, after: Draft) {
    const files = (draft: Draft) => draft.prompts.flatMap(({ parts }) => parts.flatMap(filesOf));
    const still = new Set(files(after).map(({ src }) => src));
    return files(before)
      .filter(({ src }) => !still.has(src))
      .flatMap((file) => uploadRow(owner, file) ?? []);
  }

  function uploadRow(owner: OwnerId, file: MediaFile) {
    const name = nameOfMedia(file.src);
    const json = file as unknown as Prisma.InputJsonObject; // a file is plain JSON
    return name === null ? null : { ownerId: owner, name, file: json, at: new Date(now()) };
  }

  return {
    async open(owner, id) {
      const row = await ownRow(owner, id);
      if (row === null) return null;
      return { version: row.version, draft: draftIn(row), shareLink: row.shareLink };
    },
    create: (owner, given, from) =>
      inTurn(async () => {
        const where = {
          id: from ?? '',
          deletedAt: null,
          OR: [{ ownerId: null }, { ownerId: owner }],
        };
        const base = from === null ? null : await prisma.deck.findFirst({ where });
        const draft = await withKnownFiles(owner, given, base && draftIn(base));
        if (draft === null) return { ok: false, refusal: 'unknownMedia' };
        return created(await addDeck(tools, owner, { content: playableDeck(draft), draft }));
      }),
    save: (owner, id, version, given) =>
      inTurn(async () => {
        const row = await ownRow(owner, id);
        if (row === null) return { ok: false, refusal: 'noSuchDeck' };
        if (row.version !== version) return { ok: false, refusal: 'changedElsewhere' };
        const before = draftIn(row);
        const draft = await withKnownFiles(owner, given, before);
        if (draft === null) return { ok: false, refusal: 'unknownMedia' };
        const used = await usedMedia(prisma, draft);
        if ((await weightOf(prisma, owner, used)) > MOST_MEDIA_BYTES) {
          return { ok: false, refusal: 'noSpace' };
        }
        // 500 prompts take their time: a game may go on between the steps.
        const playable = playableDeck(draft);
        await setImmediate();
        const prompts = keptMeasures(playable.prompts, contentIn(row).prompts);
        await setImmediate();
        const data = { ...stored({ ...playable, prompts, id }, draft), version: version + 1 };
        await prisma.$transaction([
          prisma.deck.update({ where: { id }, data }),
          prisma.deckMedia.deleteMany({ where: { deckId: id } }),
          prisma.deckMedia.createMany({ data: used.map((file) => ({ deckId: id, ...file })) }),
          prisma.upload.createMany({
            data: leftOver(owner, before, draft),
            skipDuplicates: true,
          }),
        ]);
        return { ok: true, version: version + 1 };
      }),
    keepUpload: (owner, { file, bytes }) =>
      inTurn(async () => {
        const name = nameOfMedia(file.src);
        const row = uploadRow(owner, file);
        if (name === null || row === null) return 'noSpace';
        await knowOwner(prisma, owner);
        const weight = await weightOf(prisma, owner, [{ name, bytes: file.bytes }]);
        if (weight > MOST_MEDIA_BYTES) return 'noSpace';
        await shelf.keep(name, bytes);
        await prisma.upload.upsert({
          where: { ownerId_name: { ownerId: owner, name } },
          create: row,
          update: { at: row.at },
        });
        return null;
      }),
    share: (owner, id) =>
      inTurn(async () => {
        const row = await ownRow(owner, id);
        if (row === null) return null;
        const shareLink = row.shareLink ?? nanoid(LINK_SIGNS);
        await prisma.deck.update({ where: { id }, data: { shareLink } });
        return shareLink;
      }),
    unshare: (owner, id) =>
      inTurn(async () => {
        const where = { id, ownerId: owner, deletedAt: null };
        return (await prisma.deck.updateMany({ where, data: { shareLink: null } })).count > 0;
      }),
    async findShared(link) {
      const row = await sharedRow(link);
      return row && contentIn(row);
    },
    copyShared: (owner, link) =>
      inTurn(async () => {
        const row = await sharedRow(link);
        if (row === null) return { ok: false, refusal: 'noSuchDeck' };
        const { id: _, ...content } = contentIn(row);
        return created(await addDeck(tools, owner, { content, draft: null }));
      }),
  };
}

type Row = Pick<Prisma.DeckGetPayload<object>, 'content' | 'draft'>;

function contentIn(row: Row): Deck {
  return row.content as unknown as Deck; // checked when it was saved
}

function draftIn(row: Row): Draft {
  const draft = row.draft as unknown as Draft | null; // checked when it was saved
  return draft ?? draftOf(contentIn(row));
}

function created(made: DeckId | RowRefusal): CreateResult {
  return isRowRefusal(made) ? { ok: false, refusal: made } : { ok: true, deck: made };
}
