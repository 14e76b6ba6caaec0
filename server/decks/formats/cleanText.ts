/** Words from outside, without what no database, spreadsheet or screen can hold. */

import { storable } from '#game/protocol/typedText';

/** Other controls, marks that draw nothing, and those that turn the direction of what follows. */
const INVISIBLE = /[\u0080-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff]|\p{Co}/gu;

export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return storable(value) === value;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isStorable);
}

/** As it is shown: composed, with plain line breaks, without what cannot be seen. */
export function cleanText(text: string): string {
  return storable(text)
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .normalize('NFC')
    .trim();
}

/** In one line and at most so many characters. */
export function shorten(text: string, most: number): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : signs.join('');
}
