/** What a text is like: hashed n-grams of its letters, the same way for every script. */

const BUCKETS = 256;
const SHORTEST = 2;
const LONGEST = 4;

export const WRITING_TRAITS = BUCKETS;

/**
 * traits[256]: n-grams of two to four letters, each counted in the bucket of its hash with the sign
 * of another bit of it (so that meetings cancel out), square-rooted, and scaled to length 1. An
 * empty text gives zeros.
 *
 * Hangul syllables are taken apart into their letters first (Unicode NFKD): otherwise 가다 and 갔다
 * would have as little in common as two different verbs.
 */
export function writingTraits(text: string): number[] {
  const words = text.normalize('NFKD').toLowerCase().replace(/\s+/gu, ' ').trim();
  const letters = words === '' ? [] : [...` ${words} `];
  const counts = new Float64Array(BUCKETS);
  for (let size = SHORTEST; size <= LONGEST; size++) {
    for (let start = 0; start + size <= letters.length; start++) {
      const hash = fnv1a(letters.slice(start, start + size).join(''));
      counts[hash % BUCKETS]! += hash >= 0x8000_0000 ? 1 : -1;
    }
  }
  const roots = counts.map((count) => Math.sign(count) * Math.sqrt(Math.abs(count)));
  const length = Math.sqrt(roots.reduce((sum, root) => sum + root * root, 0));
  return [...roots].map((root) => (length === 0 ? 0 : root / length));
}

/** 32-bit FNV-1a over UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  }
  return hash >>> 0;
}
