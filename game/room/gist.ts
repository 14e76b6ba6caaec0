/** A prompt in short: one line and one picture that stand for it on a card. */

import type { Localised, MediaFile, Prompt } from '#game/deck/deck';

const GIST_CHARACTERS = 48;

/** The text part's beginning, else what the first part is to somebody who cannot perceive it. */
export function gistOf(prompt: Pick<Prompt, 'parts' | 'question'>): Localised {
  const text = prompt.parts.find((part) => part.modality === 'text') ?? prompt.parts[0];
  if (text === undefined) return prompt.question;
  switch (text.modality) {
    case 'text':
      return shortened(text.text);
    case 'audio':
      return shortened(text.transcript);
    default:
      return shortened(text.alt);
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

function shortened(words: Localised): Localised {
  return { ko: beginningOf(words.ko), en: beginningOf(words.en) };
}

function beginningOf(words: string): string {
  const characters = [...words];
  if (characters.length <= GIST_CHARACTERS) return words;
  const beginning = characters.slice(0, GIST_CHARACTERS).join('');
  // Whole words, unless the first one alone is as long.
  const end = beginning.lastIndexOf(' ');
  return `${end > 0 ? beginning.slice(0, end) : beginning.slice(0, -1)}…`;
}
