/** The media of a deck: which files it names, and the same deck with other files. */

import { LANGUAGES, type MediaFile, type Part, type Prompt } from '#game/deck/deck';

const ADDRESS = '/media/';
/** What a media file may be called, on disk and in addresses. */
export const MEDIA_NAME = /^[0-9a-f]{16,64}\.[a-z0-9]{2,5}$/;

export function filesOf(part: Part): MediaFile[] {
  if (part.modality === 'text') return [];
  const files = LANGUAGES.map((language) => part.media[language]);
  return part.modality === 'video' ? [...files, part.poster] : files;
}

/** Every address once, in the order of prompts. */
export function mediaOf(deck: { prompts: readonly Pick<Prompt, 'parts'>[] }): string[] {
  const all = deck.prompts.flatMap(({ parts }) => parts.flatMap(filesOf));
  return [...new Set(all.map(({ src }) => src))];
}

/** The file name within an address, or null when it is not one of ours. */
export function nameOfMedia(src: string): string | null {
  const name = src.startsWith(ADDRESS) ? src.slice(ADDRESS.length) : '';
  return MEDIA_NAME.test(name) ? name : null;
}

export function addressOfMedia(name: string): string {
  return `${ADDRESS}${name}`;
}

/** The prompt with each of its files replaced. */
export function withFiles<Having extends Pick<Prompt, 'parts'>>(
  prompt: Having,
  change: (file: MediaFile) => MediaFile,
): Having {
  const parts = prompt.parts.map((part): Part => {
    if (part.modality === 'text') return part;
    const media = { ko: change(part.media.ko), en: change(part.media.en) };
    if (part.modality === 'video') return { ...part, media, poster: change(part.poster) };
    return { ...part, media };
  });
  return { ...prompt, parts };
}
