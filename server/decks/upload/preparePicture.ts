/** Any picture as phones want it: upright, no larger than a screen, without where it was taken. */

import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { LARGEST_PICTURE_SIDE, type UploadRefusal } from '#game/deck/upload';

const PICTURES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/tiff'];
const HEIC = ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'];
const MOST_PIXELS = 60_000_000;
const QUALITY = 82;

export interface Picture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** WebP. An animated picture becomes its first frame: nothing on a card moves by itself. */
export async function preparePicture(bytes: Uint8Array): Promise<Picture | UploadRefusal> {
  // By content: SVG and HTML are text to it, and text is no picture.
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
  if (HEIC.includes(mime)) return 'heicPicture';
  if (!PICTURES.includes(mime)) return 'notPicture';
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return 'tooManyPixels';
    // Metadata such as EXIF stays behind unless it is asked for.
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: 1 })
      .autoOrient()
      .resize(LARGEST_PICTURE_SIDE, LARGEST_PICTURE_SIDE, {
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toColourspace('srgb')
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    return 'damagedPicture';
  }
}
