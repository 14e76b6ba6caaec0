import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaFile } from '#game/deck/deck';

/** Where the built-in decks' media lie, and how pages address them. */
export const MEDIA_FOLDER = 'public/media';
const MEDIA_ADDRESS = '/media';

const EXTENSIONS = {
  'image/webp': 'webp',
  'audio/mp4': 'm4a',
  'video/mp4': 'mp4',
} as const;
export type MediaType = keyof typeof EXTENSIONS;

/** 64 bits: enough that no two files of all decks ever meet. */
const NAME_DIGITS = 16;

/** A file is named by its content, so a name can neither lie nor give an answer away. */
export function nameByContent(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, NAME_DIGITS);
}

/** Writes the file unless it is there, and says how a deck refers to it. */
export async function keep(
  content: Uint8Array,
  type: MediaType,
  facts: Pick<MediaFile, 'width' | 'height' | 'durationMs'>,
): Promise<MediaFile> {
  const name = `${nameByContent(content)}.${EXTENSIONS[type]}`;
  await mkdir(MEDIA_FOLDER, { recursive: true });
  await writeFile(join(MEDIA_FOLDER, name), content);
  return { src: `${MEDIA_ADDRESS}/${name}`, type, bytes: content.byteLength, ...facts };
}

/** The media of one deck by the name its prompts use; committed as media.json beside the deck. */
export type MediaIndex = Record<
  string,
  { ko: MediaFile; en: MediaFile; poster?: MediaFile | undefined }
>;

export async function readIndex(file: string): Promise<MediaIndex> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as MediaIndex; // written by writeIndex only
  } catch {
    return {};
  }
}

/** Writes the index in order of names and removes files that only the old index referred to. */
export async function writeIndex(file: string, old: MediaIndex, index: MediaIndex): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(index).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
  const used = new Set(sourcesOf(index));
  for (const src of sourcesOf(old)) {
    if (!used.has(src)) await rm(join('public', src), { force: true });
  }
}

function sourcesOf(index: MediaIndex): string[] {
  return Object.values(index).flatMap(({ ko, en, poster }) =>
    [ko, en, poster].flatMap((media) => (media ? [media.src] : [])),
  );
}
