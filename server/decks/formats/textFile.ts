import { RefusedFile } from './format';
import { LARGEST_TABLE_BYTES } from './limits';

/** What text files begin with; anything else below a space makes a file no text. */
const BINARY = /[\u0000-\u0008\u000e-\u001a]/;
const LOOK_AT = 4_096;

/**
 * The text of a file, or null when it is none. Excel in Korea still saves CSV in its old code page,
 * so what is no UTF-8 is tried as that.
 */
export function readText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  if (text === null || BINARY.test(text.slice(0, LOOK_AT))) return null;
  if (bytes.length > LARGEST_TABLE_BYTES) throw new RefusedFile('tooLarge');
  return text.replace(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'euc-kr']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  }
  return null;
}

/** HTML as other programs write it into their questions, as plain text. */
export function plainText(html: string): string {
  return html
    .replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => characterOf(name) ?? whole)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()];
  const isHex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
