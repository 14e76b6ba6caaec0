import type { Localised } from '#game/deck/deck';
import { MODALITY_WORDS } from '#app/_text/modalities';
import type { InputKind } from '#server/pages';

export const INPUTS: readonly InputKind[] = ['text', 'image', 'audio', 'video', 'several'];

export const INPUT_WORDS = {
  ko: { ...MODALITY_WORDS.ko, several: '여러 형태' },
  en: { ...MODALITY_WORDS.en, several: 'Several' },
} satisfies Localised<Record<InputKind, string>>;
