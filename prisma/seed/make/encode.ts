import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './programs';
import { levelled } from './sound/loudness';
import { SAMPLE_RATE, type Sound } from './sound/samples';

/** Two runs must give the same bytes: no dates, no version strings, a fixed number of threads. */
const REPEATABLE = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact'];
const AUDIO = ['-c:a', 'aac', '-b:a', '80k', '-ac', '1', '-ar', String(SAMPLE_RATE)];

/** AAC in an MPEG-4 file, which phones of both makers play, at the common loudness. */
export async function encodeAudio(sound: Sound): Promise<Buffer> {
  return inFolder(async (folder) => {
    const out = join(folder, 'sound.m4a');
    await run(
      'ffmpeg',
      ['-v', 'error', ...samplesFrom('pipe:0'), ...REPEATABLE, ...AUDIO, ...QUICK_START, out],
      [bytesOf(levelled(sound))],
    );
    return readFile(out);
  });
}

const QUICK_START = ['-movflags', '+faststart', '-y'];

/** What a clip is made of: `frames` are RGB pixels of `width × height`, one after another. */
export interface Footage {
  width: number;
  height: number;
  framesPerSecond: number;
  frames: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  sound?: Sound;
}

/** H.264 main profile, 4:2:0, playable while it loads; `crf` is the quality, lower is better. */
export async function encodeVideo(footage: Footage, crf = 23): Promise<Buffer> {
  return inFolder(async (folder) => {
    const out = join(folder, 'clip.mp4');
    const sound = join(folder, 'sound.raw');
    if (footage.sound) await writeFile(sound, bytesOf(levelled(footage.sound)));
    await run(
      'ffmpeg',
      [
        ...['-v', 'error', '-f', 'rawvideo', '-pix_fmt', 'rgb24'],
        ...['-s', `${footage.width}x${footage.height}`, '-r', String(footage.framesPerSecond)],
        ...['-i', 'pipe:0'],
        ...(footage.sound ? samplesFrom(sound) : []),
        ...REPEATABLE,
        ...['-c:v', 'libx264', '-profile:v', 'main', '-level', '3.1', '-pix_fmt', 'yuv420p'],
        ...['-preset', 'slow', '-crf', String(crf), '-threads', '1', '-g', '50'],
        ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-color_range', 'tv'],
        ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
        ...(footage.sound ? AUDIO : ['-an']),
        ...QUICK_START,
        out,
      ],
      footage.frames,
    );
    return readFile(out);
  });
}

function samplesFrom(source: string): string[] {
  return ['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', '1', '-i', source];
}

function bytesOf(sound: Sound): Uint8Array {
  return new Uint8Array(sound.buffer, sound.byteOffset, sound.byteLength);
}

/** Gives the work a folder of its own that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'media-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
