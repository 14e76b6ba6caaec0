// A process of its own reads pictures of strangers: what ends it ends nothing else. It takes the bytes
// on its input and answers with one line of JSON, then the bytes of the result; then it ends.
import { buffer } from 'node:stream/consumers';
import { redrawPicture } from './redrawPicture.js';

const [, , side, mostPixels, quality] = process.argv.map(Number);

const { data = Buffer.alloc(0), ...facts } = await redrawPicture(await buffer(process.stdin), {
  side,
  mostPixels,
  quality,
}).catch(() => ({ refusal: 'damagedPicture' }));
process.stdout.write(`${JSON.stringify(facts)}\n`);
process.stdout.write(data);
