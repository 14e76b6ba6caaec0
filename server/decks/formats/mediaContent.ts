/** Looks at what a media file really is; its name and what a deck says of it prove nothing. */

import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { MediaFile, Modality } from '#game/deck/deck';
import { LARGEST_MEDIA_BYTES } from './limits';

type MediaModality = Exclude<Modality, 'text'>;

/**
 * What phones show and play, by what file-type calls it. Nothing that could run: no SVG, no HTML. An
 * MP4 file may hold sound only.
 */
const TYPES: Record<MediaModality, Record<string, { type: string; ending: string }>> = {
  image: {
    'image/webp': { type: 'image/webp', ending: 'webp' },
    'image/png': { type: 'image/png', ending: 'png' },
    'image/jpeg': { type: 'image/jpeg', ending: 'jpg' },
    'image/gif': { type: 'image/gif', ending: 'gif' },
    'image/avif': { type: 'image/avif', ending: 'avif' },
  },
  audio: {
    'audio/x-m4a': { type: 'audio/mp4', ending: 'm4a' },
    'audio/mp4': { type: 'audio/mp4', ending: 'm4a' },
    'video/mp4': { type: 'audio/mp4', ending: 'm4a' },
    'audio/mpeg': { type: 'audio/mpeg', ending: 'mp3' },
    'audio/wav': { type: 'audio/wav', ending: 'wav' },
    'audio/ogg': { type: 'audio/ogg', ending: 'ogg' },
  },
  video: {
    'video/mp4': { type: 'video/mp4', ending: 'mp4' },
    'video/webm': { type: 'video/webm', ending: 'webm' },
    'video/x-m4v': { type: 'video/mp4', ending: 'mp4' },
  },
};

/** The type a browser is told, by the ending of a stored file. */
export const MEDIA_TYPES: Record<string, string> = Object.fromEntries(
  Object.values(TYPES).flatMap((kinds) =>
    Object.values(kinds).map(({ ending, type }) => [ending, type]),
  ),
);

const MOST_PIXELS = 40_000_000;
const LONGEST_MS = 10 * 60_000;
/** 128 bits: strangers' files share one folder, so meeting by design must be out of reach. */
const NAME_DIGITS = 32;

/** Named by content, with what was found in it; null when it is not such a file or too large. */
export async function inspectMedia(
  bytes: Uint8Array,
  modality: MediaModality,
): Promise<MediaFile | null> {
  if (bytes.length === 0 || bytes.length > LARGEST_MEDIA_BYTES) return null;
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime.split(';')[0];
  const found = TYPES[modality][mime ?? ''];
  if (found === undefined) return null;
  const facts = modality === 'image' ? await pictureFacts(bytes) : await soundFacts(bytes);
  if (facts === null) return null;
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, NAME_DIGITS);
  const src = `/media/${name}.${found.ending}`;
  return { src, type: found.type, bytes: bytes.length, ...facts };
}

async function pictureFacts(
  bytes: Uint8Array,
): Promise<Pick<MediaFile, 'width' | 'height'> | null> {
  // The readers of media take half a second to load: only who brings a deck waits for them.
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS });
    const { width, height } = await picture.metadata();
    // Decodes all of it: a header alone is easily made.
    await picture.stats();
    return { width, height };
  } catch {
    return null;
  }
}

async function soundFacts(bytes: Uint8Array): Promise<Pick<MediaFile, 'durationMs'> | null> {
  const { parseBuffer } = await import('music-metadata');
  try {
    const { format } = await parseBuffer(bytes, undefined, { duration: true, skipCovers: true });
    const durationMs = Math.round((format.duration ?? filmSeconds(bytes)) * 1000);
    return durationMs > 0 && durationMs <= LONGEST_MS ? { durationMs } : null;
  } catch {
    return null;
  }
}

/** The length in the header of an MP4 film: music-metadata tells none where there is no sound. */
function filmSeconds(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = buffer.indexOf('mvhd');
  if (header < 0 || header + 36 > buffer.length) return 0;
  // ISO 14496-12, 8.2.2: version 1 has two dates and the length in 64 bits.
  const isLong = buffer[header + 4] === 1;
  const scale = buffer.readUInt32BE(header + (isLong ? 24 : 16));
  const length = isLong
    ? Number(buffer.readBigUInt64BE(header + 28))
    : buffer.readUInt32BE(header + 20);
  return scale === 0 ? 0 : length / scale;
}
