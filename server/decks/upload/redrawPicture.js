import sharp from 'sharp';

sharp.concurrency(1);

/**
 * Any picture as WebP within `side` pixels, upright, without EXIF, its first frame only. Rejects for
 * what is no picture; `tooManyPixels` is told before anything is decoded.
 *
 * @param {Uint8Array} bytes
 * @param {{ side: number, mostPixels: number, quality: number }} limits
 * @returns {Promise<{ refusal: 'tooManyPixels' } | { width: number, height: number, data: Buffer }>}
 */
export async function redrawPicture(bytes, { side, mostPixels, quality }) {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > mostPixels) return { refusal: 'tooManyPixels' };
  // Metadata such as EXIF stays behind unless it is asked for.
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, pages: 1 })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .webp({ quality })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
