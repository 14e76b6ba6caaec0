/** Takes a file from a request, bounded for each file and for all that are held at the same time. */

import { LARGEST_FILE_BYTES } from '#game/deck/deckFile';

/** All files being received or read: a staff room may send its quizzes at once, a flood may not. */
const MOST_HELD_BYTES = 4 * LARGEST_FILE_BYTES;
const MOST_HELD_FILES = 64;
let heldBytes = 0;
let heldFiles = 0;

export type Received =
  | { ok: true; bytes: Uint8Array /** To be called once the file is read. */; release: () => void }
  | { ok: false; problem: 'tooLarge' | 'busy' | 'brokenOff' };

/** The body, or why not as soon as that is clear; what is left of it is not waited for. */
export async function receiveFile(
  body: ReadableStream<Uint8Array> | null,
  statedBytes = 0,
): Promise<Received> {
  if (heldFiles >= MOST_HELD_FILES || heldBytes + statedBytes > MOST_HELD_BYTES)
    return { ok: false, problem: 'busy' };
  heldFiles++;
  let size = 0;
  const release = () => {
    heldFiles--;
    heldBytes -= size;
  };
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  const refuse = async (problem: 'tooLarge' | 'busy'): Promise<Received> => {
    release();
    await reader?.cancel();
    return { ok: false, problem };
  };
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || value === undefined) break;
      size += value.length;
      heldBytes += value.length;
      if (size > LARGEST_FILE_BYTES) return await refuse('tooLarge');
      if (heldBytes > MOST_HELD_BYTES) return await refuse('busy');
      chunks.push(value);
    }
  } catch {
    release();
    return { ok: false, problem: 'brokenOff' };
  }
  return { ok: true, bytes: Buffer.concat(chunks), release };
}
