// A process of its own reads pictures of strangers: what ends it ends nothing else. It takes the bytes
// on its input and answers with one line of JSON, then the bytes of the result; then it ends.
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

const [, , side, mostPixels, quality] = process.argv.map(Number);
sharp.concurrency(1);

async function prepared(bytes) {
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

const { data = Buffer.alloc(0), ...facts } = await prepared(await buffer(process.stdin)).catch(
  () => ({
    refusal: 'damagedPicture',
  }),
);
process.stdout.write(`${JSON.stringify(facts)}\n`);
process.stdout.write(data);
