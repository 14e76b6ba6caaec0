import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as open, PUT as save } from '#app/api/decks/[deck]/draft/route';
import { POST as duplicate } from '#app/api/decks/[deck]/duplicate/route';
import { DELETE as unshare, POST as share } from '#app/api/decks/[deck]/share/route';
import { POST as upload } from '#app/api/decks/media/route';
import { POST as create } from '#app/api/decks/route';
import { POST as copyShared } from '#app/api/decks/shared/[link]/route';
import type { Deck, DeckId, LabelId, MediaFile, PromptId } from '#game/deck/deck';
import { type Draft, emptyDraft } from '#game/deck/draft/draft';
import { editDraft } from '#game/deck/draft/editDraft';
import { newOwner } from '#server/auth/owner';
import { KEEP_UPLOADS_MS } from '#server/decks/ownDecks';
import { listDecks, readDeck, readDraft, readSharedDeck } from '#server/pages';
import type { Database } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { temporaryFolder } from '#tests/support/temporaryFolder';
import { cookieOf, saveDeck } from '../support/cookies';
import { openTestDatabase } from '../support/database';
import { TestServer } from '../support/testServer';

const ORIGIN = 'http://class.local:3000';
const owner = newOwner();
const [one, other] = [cookieOf(owner), cookieOf(newOwner())];
const BUILT_IN = path.resolve('public/media');

let database: Database;
let server: TestServer;
let builtIn: Deck;
let ahead = 0;
const folder = temporaryFolder();
beforeAll(async () => {
  database = await openTestDatabase();
  builtIn = await saveDeck(database, aDeck({ parts: [['text']] }));
  const time = {
    now: () => Date.now() + ahead,
    after: (ms: number, act: () => void) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  };
  server = await TestServer.start(database, { mediaFolder: folder, time });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const at = (deck: string) => ({ params: Promise.resolve({ deck }) });
const by = (link: string) => ({ params: Promise.resolve({ link }) });
const asked = (cookie: string, init: RequestInit & { query?: string; origin?: string } = {}) =>
  new Request(`${ORIGIN}/api/decks${init.query ?? ''}`, {
    method: 'POST',
    ...init,
    headers: { host: 'class.local:3000', cookie, ...(init.origin && { origin: init.origin }) },
  });
const bodyOf = async <Body>(response: Response) => (await response.json()) as Body;

async function begin(cookie = one): Promise<{ deck: DeckId; draft: Draft }> {
  const draft = emptyDraft({ ko: '새 묶음', en: '' }, 'first' as PromptId);
  const response = await create(asked(cookie, { body: JSON.stringify({ draft, from: null }) }));
  expect(response.status).toBe(201);
  return { deck: (await bodyOf<{ deck: DeckId }>(response)).deck, draft };
}

async function put(deck: DeckId, version: unknown, draft: unknown, cookie = one) {
  const request = asked(cookie, { method: 'PUT', body: JSON.stringify({ version, draft }) });
  const response = await save(request, at(deck));
  const body = await bodyOf<{ version?: number; refusal?: string }>(response);
  return { status: response.status, ...body };
}

async function bring(bytes: Uint8Array, modality: string, cookie = one) {
  const query = `/media?modality=${modality}`;
  const response = await upload(asked(cookie, { query, body: Buffer.from(bytes) }));
  const body = await bodyOf<{ file?: MediaFile; refusal?: string }>(response);
  return { status: response.status, ...body };
}

const complete = (draft: Draft): Draft =>
  (
    [
      { type: 'writePrompt', field: 'question', language: 'ko', text: '무엇일까요?' },
      { type: 'nameLabel', label: 'a' as LabelId, language: 'ko', text: '고양이' },
      { type: 'nameLabel', label: 'b' as LabelId, language: 'ko', text: '개' },
      { type: 'chooseAnswer', label: 'a' as LabelId },
    ] as const
  ).reduce((now, edit) => editDraft(now, { ...edit, prompt: 'first' as PromptId }), draft);

const aPhoto = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#c63' } })
    .jpeg()
    .withExif({ IFD0: { ImageDescription: 'at home' }, IFD3: { GPSLatitude: '37/1 0/1 0/1' } })
    .toBuffer();
const kept = async () => (existsSync(folder) ? (await readdir(folder)).sort() : []);

describe('a deck that is being written', () => {
  it('is saved half done, and is played as soon as a prompt is complete', async () => {
    const { deck, draft } = await begin();
    expect((await readDeck(deck, one))?.prompts).toEqual([]);
    expect((await listDecks(one)).find(({ id }) => id === deck)?.unfinished).toBe(1);
    const play = { deck, cookie: one };
    const room = () =>
      server.running.openRoom(owner, {
        decks: [play.deck],
        play: { kind: 'preset', preset: 'default' },
        bots: 4,
        flow: 'hostDriven',
        start: 'lobby',
        language: 'ko',
        title: '',
      });
    expect(await room()).toEqual({ ok: false, refusal: 'noSuchDeck' });
    expect(await put(deck, 1, complete(draft))).toMatchObject({ status: 200, version: 2 });
    const stored = await readDeck(deck, one);
    expect(stored?.prompts[0]?.labels.map(({ name }) => name.en)).toEqual(['고양이', '개']);
    expect((await readDraft(deck, one))?.draft.prompts[0]?.labels).toHaveLength(4);
    expect((await room()).ok).toBe(true);
    // Measured when it was first played.
    expect((await readDeck(deck, one))?.prompts[0]?.measured).toHaveLength(12);
    expect((await readDraft(deck, one))?.version).toBe(2);
  });

  it('is saved over the version that was read, and over no other', async () => {
    const { deck, draft } = await begin();
    expect(await put(deck, 1, draft)).toMatchObject({ version: 2 });
    const late = complete(draft);
    expect(await put(deck, 1, late)).toEqual({ status: 409, refusal: 'changedElsewhere' });
    expect((await readDraft(deck, one))?.draft).toEqual(draft);
    const both = await Promise.all([put(deck, 2, late), put(deck, 2, late)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is nobody else’s to read, save or share', async () => {
    const { deck, draft } = await begin();
    expect((await open(asked(other, { method: 'GET' }), at(deck))).status).toBe(404);
    expect(await put(deck, 1, draft, other)).toMatchObject({ status: 404 });
    expect((await share(asked(other), at(deck))).status).toBe(404);
    expect((await unshare(asked(other), at(deck))).status).toBe(404);
    expect(await readDraft(deck, other)).toBeNull();
    expect(await readDraft(builtIn.id, one)).toBeNull();
    expect(await put(builtIn.id, 1, draft)).toMatchObject({ status: 404 });
    const foreign = asked(one, { method: 'PUT', origin: 'https://evil.example', body: '{}' });
    expect(await bodyOf(await save(foreign, at(deck)))).toEqual({ refusal: 'notFromHere' });
  });

  it.each<[string, (draft: Draft) => unknown]>([
    ['no draft at all', () => null],
    ['a word too many', (draft) => ({ ...draft, owner: 'me' })],
    ['a title without end', (draft) => ({ ...draft, title: { ko: 'x'.repeat(201), en: '' } })],
    [
      'the same prompt twice',
      (draft) => ({ ...draft, prompts: [...draft.prompts, ...draft.prompts] }),
    ],
    [
      '501 prompts',
      (draft) => ({
        ...draft,
        prompts: Array.from({ length: 501 }, (_, id) => ({ ...draft.prompts[0], id: `p${id}` })),
      }),
    ],
  ])('is refused by name with %s', async (_, spoil) => {
    const { deck, draft } = await begin();
    expect(await put(deck, 1, spoil(draft))).toEqual({ status: 400, refusal: 'badMessage' });
    expect(await put(deck, 'one', draft)).toEqual({ status: 400, refusal: 'badMessage' });
  });

  it('is copied with what is not complete in it', async () => {
    const { deck } = await begin();
    const response = await duplicate(asked(one), at(deck));
    const copy = (await bodyOf<{ deck: DeckId }>(response)).deck;
    expect((await readDraft(copy, one))?.draft).toMatchObject({
      title: { ko: '새 묶음 (사본)', en: '' },
      prompts: [{ id: 'first' }],
    });
  });
});

describe('a file for a prompt', () => {
  it('that is a picture becomes WebP, upright and small, and tells nothing of where it was taken', async () => {
    const { status, file } = await bring(await aPhoto(4_000, 1_000), 'image');
    expect(status).toBe(201);
    expect(file).toMatchObject({ type: 'image/webp', width: 1_600, height: 400 });
    const stored = await server.running.media.read(file!.src.slice('/media/'.length));
    const { exif, format } = await sharp(stored!.bytes).metadata();
    expect([exif, format]).toEqual([undefined, 'webp']);
  });

  it('that phones play already is passed through as it is', async () => {
    const names = await readdir(BUILT_IN);
    for (const [ending, modality] of [
      ['m4a', 'audio'],
      ['mp4', 'video'],
    ] as const) {
      const name = names.find((each) => each.endsWith(`.${ending}`))!;
      const bytes = await (await import('node:fs/promises')).readFile(path.join(BUILT_IN, name));
      const { file } = await bring(bytes, modality);
      expect(file?.durationMs).toBeGreaterThan(100);
      const stored = await server.running.media.read(file!.src.slice('/media/'.length));
      expect(stored?.bytes.equals(bytes)).toBe(true);
    }
  });

  it('is refused by name when it is not what it seems, and nothing of it is kept', async () => {
    const before = [await kept(), await database.prisma.upload.count()];
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    );
    const photo = await aPhoto();
    const bomb = await sharp({
      create: { width: 9_000, height: 9_000, channels: 3, background: '#000' },
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const heic = Buffer.from('0000001c667479706865696300000000', 'hex');
    const wav = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), Buffer.alloc(60)]);
    const cases: [string, Uint8Array, string][] = [
      ['notPicture', svg, 'image'],
      ['notPicture', Buffer.from('<html>'), 'image'],
      ['damagedPicture', photo.subarray(0, 200), 'image'],
      ['tooManyPixels', bomb, 'image'],
      ['heicPicture', heic, 'image'],
      ['empty', Buffer.alloc(0), 'image'],
      ['notSound', photo, 'audio'],
      ['notSound', wav, 'audio'],
      ['notFilm', photo, 'video'],
      ['notFilm', svg, 'video'],
      ['badMessage', photo, 'text'],
      ['tooLarge', Buffer.alloc(25 * 1024 * 1024), 'image'],
      ['tooLarge', Buffer.alloc(11 * 1024 * 1024), 'video'],
    ];
    for (const [refusal, bytes, modality] of cases) {
      expect([refusal, modality, (await bring(bytes, modality)).refusal]).toEqual([
        refusal,
        modality,
        refusal,
      ]);
    }
    expect([await kept(), await database.prisma.upload.count()]).toEqual(before);
  });

  it('that never ends is cut off at the limit', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1024 * 1024;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const init = { query: '/media?modality=image', body: endless, duplex: 'half' };
    expect((await upload(asked(one, init))).status).toBe(413);
    expect(sent).toBeLessThan(32 * 1024 * 1024);
  });

  it('is used only by who brought it, with the facts that the server found', async () => {
    const { file } = await bring(await aPhoto(30, 30), 'image');
    const withPicture = (draft: Draft) =>
      editDraft(draft, {
        type: 'putMedia',
        prompt: 'first' as PromptId,
        modality: 'image',
        media: { ...file!, width: 7, bytes: 1 },
        language: 'both',
      });
    const theirs = await begin(other);
    expect(await put(theirs.deck, 1, withPicture(theirs.draft), other)).toEqual({
      status: 422,
      refusal: 'unknownMedia',
    });
    const mine = await begin();
    expect((await put(mine.deck, 1, withPicture(mine.draft))).version).toBe(2);
    const [part] = (await readDraft(mine.deck, one))!.draft.prompts[0]!.parts;
    expect(part).toMatchObject({ media: { ko: file, en: file } });
    const asSound = withPicture(mine.draft);
    const wrong = { ...part, modality: 'audio', transcript: { ko: '', en: '' } } as object;
    delete (wrong as { alt?: unknown }).alt;
    const spoilt = { ...asSound, prompts: [{ ...asSound.prompts[0], parts: [wrong] }] };
    expect(await put(mine.deck, 2, spoilt)).toMatchObject({ refusal: 'unknownMedia' });
  });

  it('stays while an edit can be undone, and goes when nothing has used it for a week', async () => {
    const { file } = await bring(await aPhoto(50, 50), 'image');
    const name = file!.src.slice('/media/'.length);
    const { deck, draft } = await begin();
    const shown = editDraft(draft, {
      type: 'putMedia',
      prompt: 'first' as PromptId,
      modality: 'image',
      media: file!,
      language: 'both',
    });
    await put(deck, 1, shown);
    await put(deck, 2, draft);
    expect((await put(deck, 3, shown)).version).toBe(4);
    ahead += KEEP_UPLOADS_MS + 1;
    await server.running.housekeeping.sweep();
    expect(await kept()).toContain(name);
    await put(deck, 4, draft);
    ahead += KEEP_UPLOADS_MS + 1;
    await server.running.housekeeping.sweep();
    expect(await kept()).not.toContain(name);
  });
});

describe('a link to a deck', () => {
  it('shows the deck and lets others copy it, until it is taken back', async () => {
    const { deck, draft } = await begin();
    await put(deck, 1, complete(draft));
    const { link } = await bodyOf<{ link: string }>(await share(asked(one), at(deck)));
    expect(link).toMatch(/^[\w-]{24}$/);
    expect(await bodyOf(await share(asked(one), at(deck)))).toEqual({ link });
    const seen = await readSharedDeck(link);
    expect(seen?.prompts).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toContain(owner);
    const made = await bodyOf<{ deck: DeckId }>(await copyShared(asked(other), by(link)));
    expect((await readDraft(made.deck, other))?.draft.prompts).toHaveLength(1);
    expect(await readDraft(made.deck, one)).toBeNull();
    expect(await readDraft(deck, other)).toBeNull();
    expect((await unshare(asked(one), at(deck))).status).toBe(204);
    expect(await readSharedDeck(link)).toBeNull();
    expect((await copyShared(asked(other), by(link))).status).toBe(404);
    expect(await readDeck(made.deck, other)).not.toBeNull();
  });

  it('cannot be guessed or spelt in another way', async () => {
    for (const link of ['', 'x'.repeat(24), '%', "' OR 1=1 --aaaaaaaaaaaaa"]) {
      expect(await readSharedDeck(link)).toBeNull();
    }
  });
});
