/** One file for a prompt, looked at by its content and made fit for phones. */

import { createHash } from 'node:crypto';
import type { MediaFile } from '#game/deck/deck';
import { LARGEST_UPLOAD_BYTES, type MediaModality, type UploadRefusal } from '#game/deck/upload';
import { addressOfMedia } from '#server/decks/deckMedia';
import { preparePicture } from './preparePicture';
import { probeFilm, probeSound } from './probeClip';

/** What may be kept: the file as it will be served, and what is known of it. */
export interface TakenUpload {
  file: MediaFile;
  bytes: Uint8Array;
}

/** 128 bits: strangers' files share one folder, so meeting by design must be out of reach. */
const NAME_DIGITS = 32;

export async function takeUpload(
  bytes: Uint8Array,
  modality: MediaModality,
): Promise<TakenUpload | UploadRefusal> {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > LARGEST_UPLOAD_BYTES[modality]) return 'tooLarge';
  if (modality === 'image') {
    const picture = await preparePicture(bytes);
    if (typeof picture === 'string') return picture;
    const { bytes: webp, width, height } = picture;
    return taken(webp, { type: 'image/webp', ending: 'webp', width, height });
  }
  const clip = await (modality === 'audio' ? probeSound(bytes) : probeFilm(bytes));
  return typeof clip === 'string' ? clip : taken(bytes, clip);
}

/** A file under the name that its content gives it. */
export function taken(
  bytes: Uint8Array,
  { ending, ...facts }: Omit<MediaFile, 'src' | 'bytes'> & { ending: string },
): TakenUpload {
  const digits = createHash('sha256').update(bytes).digest('hex').slice(0, NAME_DIGITS);
  const src = addressOfMedia(`${digits}.${ending}`);
  return { file: { src, bytes: bytes.length, ...facts }, bytes };
}
