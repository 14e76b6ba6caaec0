/** Changes of one part of a prompt: its file, its words and its captions. */

import type { Captions } from '../captions';
import type { Language, MediaFile, Modality, Part } from '../deck';
import { type DraftPrompt, nothing } from './draft';

/** A new part, or another file in a part that is there; its words stay. */
export interface PutMedia {
  modality: Exclude<Modality, 'text'>;
  media: MediaFile;
  /** The still of a film. */
  poster?: MediaFile;
  /** 'both' unless each language has its own. */
  language: Language | 'both';
}

export interface SetCaptions {
  modality: Extract<Modality, 'audio' | 'video'>;
  captions: Captions | null;
}

/** The prompt with its part of this modality changed or added. */
export function withPart(
  prompt: DraftPrompt,
  modality: Modality,
  change: (part: Part | undefined) => Part | undefined,
): DraftPrompt {
  const index = prompt.parts.findIndex((part) => part.modality === modality);
  const before = prompt.parts[index];
  const after = change(before);
  if (after === undefined || after === before) return prompt;
  const parts = before === undefined ? [...prompt.parts, after] : prompt.parts.with(index, after);
  return { ...prompt, parts };
}

export function mediaPart(
  part: Part | undefined,
  { modality, media, poster, language }: PutMedia,
): Part | undefined {
  const known = part?.modality === modality ? part : null;
  const files =
    language === 'both' || known === null
      ? { ko: media, en: media }
      : { ...known.media, [language]: media };
  switch (modality) {
    case 'image':
      return { alt: nothing(), ...known, modality, media: files };
    case 'audio':
      return { transcript: nothing(), ...known, modality, media: files };
    case 'video': {
      const still = poster ?? (known?.modality === 'video' ? known.poster : undefined);
      return still && { alt: nothing(), ...known, modality, media: files, poster: still };
    }
  }
}

export function writtenPart(
  part: Part,
  { language, text }: { language: Language; text: string },
): Part {
  switch (part.modality) {
    case 'text':
      return { ...part, text: { ...part.text, [language]: text } };
    case 'audio':
      return { ...part, transcript: { ...part.transcript, [language]: text } };
    default:
      return { ...part, alt: { ...part.alt, [language]: text } };
  }
}

/** Null leaves it open whether anything is spoken. */
export function captionedPart(part: Part, captions: Captions | null): Part {
  if (part.modality === 'text' || part.modality === 'image') return part;
  const { captions: before, ...rest } = part;
  if (captions !== null) return { ...part, captions };
  return before === undefined ? part : rest;
}
