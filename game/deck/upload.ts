/** What can be uploaded for a prompt, and every way in which a file is refused. */

import type { Modality } from './deck';

export type MediaModality = Exclude<Modality, 'text'>;

const MEGABYTE = 1024 * 1024;

export const LARGEST_PICTURE_BYTES = 24 * MEGABYTE;
/** Every phone of a class fetches it at once; larger files are made smaller before they are sent. */
export const LARGEST_PLAYED_BYTES = { audio: 3 * MEGABYTE, video: 10 * MEGABYTE };
/** What is received at all. */
export const LARGEST_UPLOAD_BYTES: Record<MediaModality, number> = {
  image: LARGEST_PICTURE_BYTES,
  ...LARGEST_PLAYED_BYTES,
};
/** What is opened for converting at all. */
export const LARGEST_SOURCE_BYTES = 600 * MEGABYTE;
export const LONGEST_PLAYED_MS = { audio: 3 * 60_000, video: 2 * 60_000 };
/** The longer side in pixels. */
export const LARGEST_PICTURE_SIDE = 1_600;
export const LARGEST_FILM_SIDE = 1_280;

export const UPLOAD_REFUSALS = [
  'empty',
  'tooLarge',
  'notPicture',
  'heicPicture',
  'damagedPicture',
  'tooManyPixels',
  'notSound',
  'notFilm',
  'noSoundInside',
  'tooLong',
  /** Phones do not all play it as it is. */
  'mustConvert',
] as const;
export type UploadRefusal = (typeof UPLOAD_REFUSALS)[number];
