/** Which labels of a row are right: given as numbers from 1, as letters, or in their words. */

/** How a file tells right labels when both readings are possible. */
export type AnswerStyle = 'places' | 'words';

/** Indices from 0; -1 or beyond the labels for what is none of them. */
export function rightOf(
  text: string,
  labels: readonly string[],
  style: AnswerStyle = 'places',
): number[] {
  if (text.trim() === '') return [];
  const whole = labelNamed(text, labels);
  const places = placesOf(text);
  if (places !== null) {
    // A letter that is a label is that label; a number more likely counts.
    const counts = style === 'places' && /\p{N}/u.test(text);
    const isMeant = counts && places.every((place) => (labels[place] ?? '') !== '');
    return whole >= 0 && !isMeant ? [whole] : places;
  }
  if (whole >= 0) return [whole];
  return listed(text).map((part) => labelNamed(part, labels));
}

/** By chance a number is also a label in a row or two, but hardly in all of many. */
const ROWS_TO_TELL = 3;

/**
 * Whether a file tells right labels in their words: some row can mean nothing else, e.g. 12 where there
 * are four labels, or every row names one.
 */
export function areInWords(rows: readonly [text: string, labels: readonly string[]][]): boolean {
  const told = rows.filter(([text]) => text.trim() !== '');
  const naming = told.filter(([text, labels]) => labelNamed(text, labels) >= 0);
  if (naming.length >= ROWS_TO_TELL && naming.length === told.length) return true;
  return naming.some(([text, labels]) => {
    const places = placesOf(text);
    return places === null || places.some((place) => (labels[place] ?? '') === '');
  });
}

/** Whether place and words name different labels, both of which there are. */
export function canMeanTwo(text: string, labels: readonly string[]): boolean {
  const whole = labelNamed(text, labels);
  const places = placesOf(text);
  if (whole < 0 || places === null || places.length !== 1) return false;
  const [place = -1] = places;
  return place !== whole && (labels[place] ?? '') !== '';
}

/** "2", "2번", "②", "1, 3", "B", "(b)" and "A;C"; null for anything else. */
function placesOf(text: string): number[] | null {
  const plain = text.normalize('NFKC').replace(/[().번]/g, (sign) => (sign === '.' ? sign : ' '));
  const parts = listed(plain.replace(/\s+and\s+|&/gi, ','));
  if (parts.length === 0) return null;
  if (parts.every((part) => /^\d{1,3}(\.0?)?$/.test(part))) {
    return parts.map((part) => Math.trunc(Number(part)) - 1);
  }
  if (parts.every((part) => /^[a-h]\.?$/i.test(part))) {
    return parts.map((part) => part.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0));
  }
  return null;
}

function listed(text: string): string[] {
  return text
    .split(/[,;|/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function labelNamed(text: string, labels: readonly string[]): number {
  const same = (label: string) => label.trim().toLowerCase() === text.trim().toLowerCase();
  return labels.findIndex((label) => label.trim() !== '' && same(label));
}

/** Labels that are there, and which of them are right, when some columns may be empty. */
export function filled(
  cells: readonly string[],
  right: readonly number[],
): { labels: string[]; right: number[] } {
  const kept = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  return {
    labels: kept.map((index) => cells[index]!),
    right: right.map((index) => kept.indexOf(index)),
  };
}
