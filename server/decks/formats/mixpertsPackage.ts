/**
 * Our own package: an archive with deck.json and the media it names. What goes out comes in again as
 * it was, but every file is looked at anew.
 */

import { checkPrompt, DECK_PROBLEMS } from '#game/deck/checkDeck';
import type { MediaFile, Modality, Prompt } from '#game/deck/deck';
import type { RowChange, RowProblem, RowReport } from '#game/deck/deckFile';
import { filesOf, mediaOf, nameOfMedia, withFiles } from '#server/decks/deckMedia';
import { type DeckFrame, parseDeckFrame, parsePrompt } from '#server/decks/deckSchema';
import { type DeckReader, type DeckWriter, type DraftMedia, RefusedFile } from './format';
import { LARGEST_TABLE_BYTES, PACKAGE_LIMITS } from './limits';
import { fileNameOf } from './losses';
import { inspectMedia } from './mediaContent';
import { isStorable, shorten } from './cleanText';
import { isZip, readZip, writeZip, zipNames } from './zipFile';

const FORMAT = 'mixperts-deck';
const VERSION = 1;
const DECK_FILE = 'deck.json';
const MEDIA_FOLDER = 'media/';
const TITLE_SHOWN = 80;

export const packageWriter: DeckWriter = {
  losses: () => [],
  async write(deck, language, media) {
    const content = { format: FORMAT, version: VERSION, deck };
    const words = Buffer.from(JSON.stringify(content, null, 1));
    const files = new Map<string, Uint8Array>([[DECK_FILE, words]]);
    for (const src of mediaOf(deck)) {
      const name = nameOfMedia(src);
      const bytes = name === null ? null : await media(src);
      if (bytes !== null) files.set(`${MEDIA_FOLDER}${name}`, bytes);
    }
    return {
      name: fileNameOf(deck, language, 'mixperts.zip'),
      type: 'application/zip',
      bytes: writeZip(files),
    };
  },
};

/** Files that the program has already, by their content; they keep the address they have. */
export type KnownMedia = (file: MediaFile, bytes: Uint8Array) => Promise<string | null>;

export function packageReader(known: KnownMedia = () => Promise.resolve(null)): DeckReader {
  return {
    async read(file) {
      if (!isZip(file.bytes)) return null;
      if (!(await zipNames(file.bytes, PACKAGE_LIMITS)).includes(DECK_FILE)) return null;
      const files = await readZip(
        file.bytes,
        PACKAGE_LIMITS,
        (name) => name === DECK_FILE || name.startsWith(MEDIA_FOLDER),
      );
      const frame = frameOf(files.get(DECK_FILE)!);
      const media = new PackageMedia(files, known);
      const rows: RowReport[] = [];
      const prompts: Prompt[] = [];
      for (const [index, value] of frame.prompts.entries()) {
        const taken = await takePrompt(value, frame, media);
        const isTaken = typeof taken !== 'string';
        const isRepeated = isTaken && prompts.some(({ id }) => id === taken.id);
        const problem = isRepeated ? 'unreadable' : isTaken ? null : taken;
        const changes: RowChange[] = problem === null && !isStorable(value) ? ['cleaned'] : [];
        rows.push({ row: index + 1, within: '', title: titleOf(value), problem, changes });
        if (isTaken && !isRepeated) prompts.push(taken);
      }
      if (prompts.length === 0) return { ok: false, problem: 'noPrompts', rows };
      const { id: _, ...deck } = { ...frame, prompts };
      const used = new Set(mediaOf(deck));
      const kept = media.taken.filter(({ name }) => used.has(`/media/${name}`));
      const read = { format: 'mixperts', deck, media: kept, rows, unlisted: 0, notes: [] } as const;
      return { ok: true, read: { ...read, notes: [] } };
    },
  };
}

function frameOf(bytes: Uint8Array): DeckFrame {
  if (bytes.length > LARGEST_TABLE_BYTES) throw new RefusedFile('tooLargeInside');
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new RefusedFile('damaged');
  }
  const { format, version, deck } = (content ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) throw new RefusedFile('notKnown');
  if (typeof version === 'number' && version > VERSION) throw new RefusedFile('newerVersion');
  const frame = parseDeckFrame(deck);
  if (frame === null) throw new RefusedFile('badDeck');
  return frame;
}

function titleOf(value: unknown): string {
  const { question } = (value ?? {}) as { question?: { ko?: unknown } };
  return typeof question?.ko === 'string' ? shorten(question.ko, TITLE_SHOWN) : '';
}

async function takePrompt(
  value: unknown,
  frame: DeckFrame,
  media: PackageMedia,
): Promise<Prompt | RowProblem> {
  const prompt = parsePrompt(value);
  if (prompt === null) return 'unreadable';
  const found = new Map<string, MediaFile>();
  for (const part of prompt.parts) {
    for (const file of filesOf(part)) {
      const isPoster = part.modality === 'video' && file === part.poster;
      const real = await media.find(file, isPoster ? 'image' : part.modality);
      if (real === null) return 'mediaMissing';
      found.set(`${file.src} ${file.type}`, real);
    }
  }
  const real = withFiles(prompt, (file) => found.get(`${file.src} ${file.type}`)!);
  const problems = checkPrompt(real, frame).filter(({ name }) => DECK_PROBLEMS[name] === 'error');
  return problems.length > 0 ? 'unreadable' : real;
}

/** How far a stated length may be from what is found. */
const TOLERANCE_MS = 500;

/** The media of one package, each looked at once. */
class PackageMedia {
  readonly taken: DraftMedia[] = [];
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #known: KnownMedia;
  readonly #inspected = new Map<string, MediaFile>();

  constructor(files: ReadonlyMap<string, Uint8Array>, known: KnownMedia) {
    this.#files = files;
    this.#known = known;
  }

  /** The file as it really is; null when it is not in the package. Throws for a wrong kind. */
  async find(stated: MediaFile, modality: Modality): Promise<MediaFile | null> {
    const bytes = this.#files.get(`${MEDIA_FOLDER}${nameOfMedia(stated.src)}`);
    if (bytes === undefined || modality === 'text') return null;
    const key = `${stated.src} ${modality}`;
    let real = this.#inspected.get(key);
    if (real === undefined) {
      const inspected = await inspectMedia(bytes, modality);
      if (inspected === null) throw new RefusedFile('mediaNotAllowed');
      const own = await this.#known(inspected, bytes);
      real = own === null ? inspected : { ...inspected, src: own };
      if (own === null) this.taken.push({ name: nameOfMedia(real.src)!, bytes });
      this.#inspected.set(key, real);
    }
    return { ...real, ...statedFacts(stated, real, modality) };
  }
}

/** A clip's size and exact length cannot be measured here; what is stated stands if it can be true. */
function statedFacts(
  stated: MediaFile,
  real: MediaFile,
  modality: Modality,
): Pick<MediaFile, 'width' | 'height' | 'durationMs'> {
  if (modality === 'image' || stated.durationMs === undefined) return {};
  const isTrue = Math.abs(stated.durationMs - (real.durationMs ?? 0)) <= TOLERANCE_MS;
  const { width, height } = stated;
  return {
    ...(isTrue && { durationMs: stated.durationMs }),
    ...(modality === 'video' && width !== undefined && height !== undefined && { width, height }),
  };
}
