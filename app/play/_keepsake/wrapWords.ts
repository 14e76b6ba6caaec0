/**
 * Lines no wider than `width`. Korean breaks between words as it does on the page (keep-all); only a
 * word that is too long for a line of its own is cut.
 */
export function wrapWords(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** The same number of lines, with the last one not much shorter than the others. */
export function wrapEvenly(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  let lines = wrapWords(text, width, measure);
  for (let narrow = width * 0.97; narrow > width / 2; narrow *= 0.97) {
    const narrower = wrapWords(text, narrow, measure);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** A word in pieces that fit, by what people see as characters. */
function cut(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
