/** Places on the wall in design pixels of 1280 × 720; see the lobby's stylesheet. */
const LINE_WIDTH = 1_170;
const LINES = 4;
const CHIP_EDGES = 74;
const WIDE_CHARACTER = 22;
const NARROW_CHARACTER = 13;
/** The chip that counts the others. */
const REST_WIDTH = 200;

/**
 * How many of the newest names (the last ones) fit under the code; at least one. Hangul and other
 * wide characters take more room than Latin ones.
 */
export function namesThatFit(names: readonly string[]): number {
  let line = 1;
  let x = REST_WIDTH;
  let count = 0;
  for (let index = names.length - 1; index >= 0; index--) {
    const width = widthOf(names[index] ?? '');
    if (x + width > LINE_WIDTH) {
      line += 1;
      x = 0;
      if (line > LINES) break;
    }
    x += width;
    count += 1;
  }
  return Math.max(1, count);
}

function widthOf(name: string): number {
  let width = CHIP_EDGES;
  for (const character of name) {
    width += character.charCodeAt(0) > 0x7f ? WIDE_CHARACTER : NARROW_CHARACTER;
  }
  return width;
}
