import type { Localised } from '#game/deck/deck';

/** What the three models that are compared are called everywhere on the stage. */
export const MODEL_WORDS = {
  ko: { model: '우리 반 모델', dense: '모두에게 묻기', random: '무작위로 고르기' },
  en: { model: 'Our class model', dense: 'Ask everybody', random: 'Choose at random' },
} satisfies Localised<object>;
