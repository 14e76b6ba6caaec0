/** A prompt in short: one line and one picture that stand for it on a card. */

import type { Localised, MediaFile, Prompt } from '#game/deck/deck';

/** Room on a phone's small card, and on the wall and in a debrief. */
const GIST_CHARACTERS = { card: 48, page: 200 } as const;
type Room = keyof typeof GIST_CHARACTERS;

/** The text part's beginning, else what the first part is to somebody who cannot perceive it. */
export function gistOf(prompt: Pick<Prompt, 'parts' | 'question'>, room: Room = 'page'): Localised {
  const text = prompt.parts.find((part) => part.modality === 'text') ?? prompt.parts[0];
  if (text === undefined) return prompt.question;
  switch (text.modality) {
    case 'text':
      return shortened(text.text, room);
    case 'audio':
      return shortened(text.transcript, room);
    default:
      return shortened(text.alt, room);
  }
}

/** Its picture, or the poster of its clip. */
export function pictureOf(prompt: Pick<Prompt, 'parts'>): Localised<MediaFile> | null {
  for (const part of prompt.parts) {
    if (part.modality === 'image') return part.media;
    if (part.modality === 'video') return { ko: part.poster, en: part.poster };
  }
  return null;
}

function shortened(words: Localised, room: Room): Localised {
  const most = GIST_CHARACTERS[room];
  return { ko: beginningOf(words.ko, most), en: beginningOf(words.en, most) };
}

function beginningOf(words: string, most: number): string {
  const characters = [...words];
  if (characters.length <= most) return words;
  const beginning = characters.slice(0, most).join('');
  // Whole words, unless the first one alone is as long.
  const end = beginning.lastIndexOf(' ');
  return `${end > 0 ? beginning.slice(0, end) : beginning.slice(0, -1)}…`;
}
