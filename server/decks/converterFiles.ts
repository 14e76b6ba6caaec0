/** FFmpeg for browsers, given out from our own origin: nothing is fetched from anywhere else. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Record<string, string> = {
  'ffmpeg-core.js': 'text/javascript; charset=utf-8',
  'ffmpeg-core.wasm': 'application/wasm',
};

export interface ConverterFile {
  type: string;
  bytes: Buffer;
}

/** null for a name that is none of FFmpeg's. */
export async function readConverterFile(name: string): Promise<ConverterFile | null> {
  const type = TYPES[name];
  if (type === undefined) return null;
  const folder = path.dirname(fileURLToPath(import.meta.resolve('@ffmpeg/core')));
  return { type, bytes: await readFile(path.join(folder, name)) };
}
