import type { ExpertView } from '#game/room/view';

/** What is needed to see whether a text fits. */
export interface Ruler {
  /** Width of a text in pixels. */
  measure: (text: string) => number;
  width: number;
}

const BOT = /\s*(bot|봇)(?=\s|$)/i;
const NUMBER = /^\d+$/;

/**
 * A name that fits: as it is; without the word "bot", which a sign beside it says; by its first
 * letter and its last word, "용감한 수달" → "용·수달", which tells more people apart than its
 * beginning; or cut, with the number at its end kept.
 */
export function shortName(name: string, kind: ExpertView['kind'], ruler: Ruler): string {
  const fits = (text: string) => ruler.measure(text) <= ruler.width;
  if (fits(name)) return name;
  const plain = kind === 'bot' ? name.replace(BOT, '').trim() || name : name;
  if (fits(plain)) return plain;
  const words = plain.split(/\s+/);
  const [first, last] = [words[0] ?? plain, words.at(-1) ?? plain];
  if (words.length < 2) return cut(plain, '', ruler);
  if (NUMBER.test(last)) return cut(words.slice(0, -1).join(' '), last, ruler);
  const initialed = `${[...first][0] ?? ''}·${last}`;
  return fits(initialed) ? initialed : cut(initialed, '', ruler);
}

/** As many letters as fit before an ellipsis and what has to stay. */
export function cut(text: string, ending: string, { measure, width }: Ruler): string {
  const letters = [...text];
  const shown = () => `${letters.join('').trimEnd()}…${ending}`;
  while (letters.length > 1 && measure(shown()) > width) letters.pop();
  return shown();
}
