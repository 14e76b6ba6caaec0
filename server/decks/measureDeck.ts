/**
 * Content features of a deck that somebody brings. Built-in decks are measured with ffmpeg on their
 * maker's machine; here there are only words and pictures to measure. A clip counts as its poster,
 * without motion and sound; a sound keeps the neutral 0, and the gate knows that it is a sound.
 */

import { LANGUAGES, type MediaFile, type Part, type Prompt } from '#game/deck/deck';
import { clipTraits } from '#game/gate/live/measure/clip';
import { PICTURE_SIDE, pictureTraits } from '#game/gate/live/measure/picture';
import { projectTraits, type Traits } from '#game/gate/live/measure/project';
import { writingTraits } from '#game/gate/live/measure/writing';
import type { MediaReader } from './formats/format';
import { MEASURES } from './keptMeasures';

/** Prompts that were measured by their maker keep their numbers when all were. */
export async function measurePrompts(prompts: Prompt[], media: MediaReader): Promise<Prompt[]> {
  if (prompts.every(({ measured }) => measured.length === MEASURES)) return prompts;
  const traits: Traits[] = [];
  for (const prompt of prompts) traits.push(await traitsOf(prompt, media));
  const measured = projectTraits(traits);
  return prompts.map((prompt, index) => ({ ...prompt, measured: measured[index] ?? [] }));
}

async function traitsOf(prompt: Prompt, media: MediaReader): Promise<Traits> {
  const traits: Traits = {};
  for (const part of prompt.parts) {
    const found = await partTraits(part, media);
    if (found !== null) traits[part.modality] = found;
  }
  return traits;
}

async function partTraits(part: Part, media: MediaReader): Promise<number[] | null> {
  switch (part.modality) {
    case 'text':
      return meanOf(LANGUAGES.map((language) => writingTraits(part.text[language])));
    case 'image': {
      const pictures = await Promise.all(
        LANGUAGES.map((language) => pictureOf(part.media[language], media)),
      );
      const seen = pictures.filter((picture) => picture !== null);
      return seen.length === 0 ? null : meanOf(seen.map(pictureTraits));
    }
    case 'video': {
      const poster = await pictureOf(part.poster, media);
      return poster && clipTraits([poster], new Float32Array(0));
    }
    case 'audio':
      return null;
  }
}

/** rgb[64 · 64 · 3], on the white that is behind it on a card; null when it cannot be decoded. */
async function pictureOf(file: MediaFile, media: MediaReader): Promise<Uint8Array | null> {
  const bytes = await media(file.src);
  if (bytes === null) return null;
  const { default: sharp } = await import('sharp');
  return sharp(bytes)
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .resize(PICTURE_SIDE, PICTURE_SIDE, { fit: 'fill' })
    .raw()
    .toBuffer()
    .catch(() => null);
}

/** The gate routes one prompt, whoever reads it in which language. */
function meanOf(rows: readonly number[][]): number[] {
  return (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
}
