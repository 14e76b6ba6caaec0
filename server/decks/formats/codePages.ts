/**
 * The code pages that Excel still saves CSV in. Node's own decoders know neither whole: its "euc-kr"
 * lacks the syllables that Microsoft added, its "windows-1252" the signs between 80 and 9f.
 */

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** Korean text of Windows (CP949), or null when the bytes are none. */
export function decodeKorean(bytes: Uint8Array): string | null {
  const pairs = koreanPairs();
  const signs: string[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      signs.push(String.fromCharCode(byte));
      continue;
    }
    const sign = pairs.get(byte * 256 + (bytes[++at] ?? 0));
    if (sign === undefined) return null;
    signs.push(sign);
  }
  return signs.join('');
}

let knownPairs: Map<number, string> | null = null;

/**
 * Every pair of bytes. The standard's are Node's to tell; the syllables it has no room for follow in
 * the order of Unicode wherever a pair is left.
 */
function koreanPairs(): Map<number, string> {
  if (knownPairs !== null) return knownPairs;
  const pairs = new Map<number, string>();
  const decoder = new TextDecoder('euc-kr');
  for (let lead = 0xa1; lead <= 0xfe; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if ([...sign].length === 1 && sign !== '\ufffd') pairs.set(lead * 256 + trail, sign);
    }
  }
  const standard = new Set(pairs.values());
  let syllable = FIRST_SYLLABLE;
  for (const pair of addedPairs()) {
    while (standard.has(String.fromCharCode(syllable))) syllable++;
    if (syllable > LAST_SYLLABLE) break;
    pairs.set(pair, String.fromCharCode(syllable++));
  }
  knownPairs = pairs;
  return pairs;
}

/** Trails that look like letters, and from 81 on; beside the standard's only below its own. */
function* addedPairs(): Generator<number> {
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    const last = lead <= 0xa0 ? 0xfe : 0xa0;
    for (let trail = 0x41; trail <= last; trail++) {
      const isUsed = trail <= 0x5a || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81;
      if (isUsed) yield lead * 256 + trail;
    }
  }
}

/** From 80 to 9f; a space stands for what means nothing. */
const WESTERN_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Western text of Windows (CP1252); every byte means something. */
export function decodeWestern(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => WESTERN_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}
