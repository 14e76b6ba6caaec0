import { decodeKorean, decodeWestern } from './codePages';
import { RefusedFile } from './format';
import { LARGEST_TABLE_BYTES } from './limits';

/** What text files begin with; anything else below a space makes a file no text. */
const BINARY = /[\u0000-\u0008\u000e-\u001a]/;
const LOOK_AT = 4_096;

/** The text of a file, or null when it is none; without byte order mark, with plain line breaks. */
export function readText(bytes: Uint8Array): string | null {
  if (bytes.length > LARGEST_TABLE_BYTES) {
    if (isBinary(decodeWestern(bytes.subarray(0, LOOK_AT)))) return null;
    throw new RefusedFile('tooLarge');
  }
  const text = decode(bytes);
  return isBinary(text) ? null : text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function isBinary(text: string): boolean {
  return BINARY.test(text.slice(0, LOOK_AT));
}

function decode(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel saves CSV in the old code page of its country.
    const korean = decodeKorean(bytes);
    return korean !== null && isKorean(korean) ? korean : decodeWestern(bytes);
  }
}

/** Two bytes for each character: Excel's "Unicode text", with or without its mark. */
function wideEncoding([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0))
    return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth))
    return 'utf-16be';
  return null;
}

/** Western accents read as Korean become rare Chinese characters, Korean words become Hangul. */
function isKorean(text: string): boolean {
  const count = (kind: RegExp) => text.match(kind)?.length ?? 0;
  return count(/\p{Script=Hangul}/gu) > count(/\p{Script=Han}/gu);
}
