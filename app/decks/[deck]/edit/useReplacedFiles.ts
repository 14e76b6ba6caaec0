import { useState } from 'react';
import type { Cue } from '#game/deck/captions';
import { type Language, LANGUAGES, type Localised, type MediaFile } from '#game/deck/deck';

/**
 * Languages whose captions were made for another file than the one there is now, and how to say that
 * they belong to this one. Undoing the replacement takes the question back by itself.
 */
export function useReplacedFiles(
  media: Localised<MediaFile>,
  cues: Localised<Cue[]>,
): { replaced: Language[]; agree: () => void } {
  const [agreed, setAgreed] = useState(media);
  const replaced = LANGUAGES.filter(
    (language) => cues[language].length > 0 && media[language].src !== agreed[language].src,
  );
  return { replaced, agree: () => setAgreed(media) };
}
