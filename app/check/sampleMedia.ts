import type { Deck } from '#game/deck/deck';

/** Files of a deck that stand for all of them: one of each kind, and enough to time a download. */
export interface SampleMedia {
  image: string | null;
  audio: string | null;
  video: string | null;
  /** Addresses of the largest files. */
  load: string[];
}

const FILES_TO_LOAD = 8;

export function sampleMedia(deck: Pick<Deck, 'prompts'>): SampleMedia {
  const parts = deck.prompts.flatMap((prompt) => prompt.parts);
  const files = parts.flatMap((part) => (part.modality === 'text' ? [] : [part.media.ko]));
  const first = (modality: 'image' | 'audio' | 'video') => {
    const part = parts.find((each) => each.modality === modality);
    return part && part.modality !== 'text' ? part.media.ko.src : null;
  };
  return {
    image: first('image'),
    audio: first('audio'),
    video: first('video'),
    load: [...files]
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, FILES_TO_LOAD)
      .map(({ src }) => src),
  };
}
