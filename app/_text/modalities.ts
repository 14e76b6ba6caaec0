import type { Localised, Modality } from '#game/deck/deck';

/** What we call the four kinds of input, and the sense each needs. */
export const MODALITY_WORDS = {
  ko: { text: '글', image: '그림', audio: '소리', video: '영상' },
  en: { text: 'Text', image: 'Image', audio: 'Audio', video: 'Video' },
} satisfies Localised<Record<Modality, string>>;
