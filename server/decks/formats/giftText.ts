/** The words within GIFT: escapes, formats, and where a mark really stands. */

import { isHtml, plainText } from './html';

export interface GiftText {
  text: string;
  /** What the text is when it does not say so itself. */
  format: 'html' | 'plain' | 'markdown';
}

const FORMAT = /^\s*\[(html|markdown|plain|moodle)\]/i;

/** Without escapes and, where it is HTML, without tags. */
export function giftWords({ text, format }: GiftText): string {
  const own = FORMAT.exec(text)?.[1]?.toLowerCase();
  const bare = text
    .replace(FORMAT, '')
    .replace(/\\([n~=#{}:\\])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
    .trim();
  const isMarked = own === 'html' || (own === undefined && format === 'html') || own === 'moodle';
  if (!isMarked || !(isHtml(bare) || /&[a-z#]/i.test(bare))) return bare;
  // "Which tag makes words bold?" has labels that are nothing but tags.
  return plainText(bare) || bare;
}

/** At the first mark that is not escaped; all before it and nothing when there is none. */
export function giftSplit(text: string, mark: string): [string, string] {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(mark, at)) return [text.slice(0, at), text.slice(at + mark.length)];
  }
  return [text, ''];
}

/** Text that `giftWords` reads back as it was when its format is plain. */
export function giftEscaped(text: string): string {
  return text.replace(/[~=#{}:\\]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** The same for answers and feedback, which must not begin as a weight or a format does. */
export function giftLabel(text: string): string {
  const escaped = giftEscaped(text);
  return /^\s*[%[]/.test(escaped) ? `[plain]${escaped}` : escaped;
}
