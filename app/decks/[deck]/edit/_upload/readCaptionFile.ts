import { LONGEST_CAPTION_FILE, type ReadCaptions, readCaptions } from '#game/deck/readCaptions';

/** No writing takes more bytes for a character. */
const MOST_BYTES_EACH = 4;

export async function readCaptionFile(file: Blob): Promise<ReadCaptions> {
  if (file.size > LONGEST_CAPTION_FILE * MOST_BYTES_EACH) {
    return { ok: false, refusal: 'tooLong', line: null };
  }
  return readCaptions(decoded(await file.arrayBuffer()));
}

/** SubRip says nothing of its encoding: Korean files are often in the country's own. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('euc-kr').decode(bytes);
  }
}
