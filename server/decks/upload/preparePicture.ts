/** Any picture as phones want it: upright, no larger than a screen, without where it was taken. */

import { buffer } from 'node:stream/consumers';
import { fileTypeFromBuffer } from 'file-type';
import { LARGEST_PICTURE_SIDE, type UploadRefusal } from '#game/deck/upload';
import { startLowProcess } from '#server/lowProcess';

const PICTURES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/tiff'];
const HEIC = ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'];
/** What becomes of every picture. */
export const PICTURE_LIMITS = { side: LARGEST_PICTURE_SIDE, mostPixels: 60_000_000, quality: 82 };
const PATIENCE_MS = 30_000;
const PROGRAM = new URL('./pictureProcess.js', import.meta.url);

export interface Picture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** WebP. An animated picture becomes its first frame: nothing on a card moves by itself. */
export async function preparePicture(bytes: Uint8Array): Promise<Picture | UploadRefusal> {
  const unfit = await whyUnfit(bytes);
  if (unfit !== null) return unfit;
  const answer = await asked(bytes).catch(() => null);
  const end = answer?.indexOf('\n') ?? -1;
  if (answer === null || end < 0) return 'damagedPicture';
  const facts = JSON.parse(answer.toString('utf8', 0, end)) as // written by pictureProcess.js
    | { refusal: UploadRefusal }
    | Omit<Picture, 'bytes'>;
  return 'refusal' in facts ? facts.refusal : { ...facts, bytes: answer.subarray(end + 1) };
}

/** By content: SVG and HTML are text to it, and text is no picture. */
export async function whyUnfit(bytes: Uint8Array): Promise<'heicPicture' | 'notPicture' | null> {
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
  if (HEIC.includes(mime)) return 'heicPicture';
  return PICTURES.includes(mime) ? null : 'notPicture';
}

/** What the process for pictures answers; nothing when the picture was the end of it. */
async function asked(bytes: Uint8Array): Promise<Buffer> {
  const { side, mostPixels, quality } = PICTURE_LIMITS;
  const limits = [side, mostPixels, quality].map(String);
  const child = startLowProcess(PROGRAM, {
    args: limits,
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  });
  // What a picture makes the library say tells nobody anything.
  child.stderr.resume();
  child.once('error', () => child.stdout.destroy());
  child.stdin.end(bytes);
  return buffer(child.stdout);
}
