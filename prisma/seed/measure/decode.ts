/** Decoding media into what the measures read. Needs ffmpeg, on a maker's machine only. */

import { join } from 'node:path';
import type { MediaFile } from '#game/deck/deck';
import { CLIP_FRAMES_PER_SECOND } from '#game/gate/live/measure/clip';
import { PICTURE_SIDE } from '#game/gate/live/measure/picture';
import { SOUND_RATE } from '#game/gate/live/measure/sound';
import { run } from '#prisma/seed/make/programs';

const QUIET = ['-hide_banner', '-loglevel', 'error'];
const FRAME_BYTES = PICTURE_SIDE * PICTURE_SIDE * 3;
/** Transparent parts are measured as the white that is behind them on a card. */
const ON_WHITE = `color=white:${PICTURE_SIDE}x${PICTURE_SIDE}[white];[0:v]scale=${PICTURE_SIDE}:${PICTURE_SIDE}[media];[white][media]overlay=shortest=1`;

/** The first picture as rgb[64 · 64 · 3]. */
export async function decodePicture(file: MediaFile): Promise<Uint8Array> {
  const [picture] = frames(
    await decodeVideo(file, ['-filter_complex', ON_WHITE, '-frames:v', '1']),
  );
  if (picture === undefined) throw new Error(`no picture in ${file.src}`);
  return picture;
}

/** Five frames a second. */
export async function decodeFrames(file: MediaFile): Promise<Uint8Array[]> {
  const filter = `fps=${CLIP_FRAMES_PER_SECOND},scale=${PICTURE_SIDE}:${PICTURE_SIDE}`;
  return frames(await decodeVideo(file, ['-vf', filter]));
}

/** Mono samples at 16 kHz; none when there is no sound track. */
export async function decodeSound(file: MediaFile): Promise<Float32Array> {
  const tracks = await run('ffprobe', [
    ...['-v', 'error', '-select_streams', 'a', '-show_entries', 'stream=index', '-of', 'csv=p=0'],
    pathOf(file),
  ]);
  if (tracks.toString().trim() === '') return new Float32Array(0);
  const bytes = await run('ffmpeg', [
    ...QUIET,
    ...['-i', pathOf(file), '-vn', '-ac', '1', '-ar', String(SOUND_RATE), '-f', 'f32le', '-'],
  ]);
  const samples = new Float32Array(Math.floor(bytes.length / 4));
  for (let i = 0; i < samples.length; i++) samples[i] = bytes.readFloatLE(4 * i);
  return samples;
}

async function decodeVideo(file: MediaFile, filter: readonly string[]): Promise<Buffer> {
  return run('ffmpeg', [
    ...QUIET,
    ...['-i', pathOf(file), ...filter, '-an', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
  ]);
}

function frames(bytes: Buffer): Uint8Array[] {
  return Array.from({ length: Math.floor(bytes.length / FRAME_BYTES) }, (_, frame) =>
    bytes.subarray(frame * FRAME_BYTES, (frame + 1) * FRAME_BYTES),
  );
}

function pathOf(file: MediaFile): string {
  return join('public', file.src);
}
