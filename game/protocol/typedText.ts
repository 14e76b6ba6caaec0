import { z } from 'zod';

/** Control characters besides tab and line breaks, halves of characters, and what is no character. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;

/** Without what no database, spreadsheet or screen can hold; everything else stays as it is. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '');
}

/** A title, note or the like as somebody typed it. */
export function typedText(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .transform((text) => storable(text).trim());
}
