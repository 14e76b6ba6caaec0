import type { Language, Localised } from '#game/deck/deck';
import type { Contribution } from '#game/gate/gate';
import { MODALITY_WORDS } from '#app/_text/modalities';

const words = {
  ko: { bias: '평소 실력', measured: (modality: string) => `${modality}의 느낌` },
  en: { bias: 'usual form', measured: (modality: string) => `how the ${modality} is made` },
} satisfies Localised<object>;

/** What speaks for a choice, in words and largest first: "audio, music, usual form". */
export function reasonWords(
  contributions: readonly Contribution[],
  topics: Readonly<Record<string, Localised>>,
  language: Language,
): string {
  const named = contributions
    .filter(({ value }) => value > 0)
    .map(({ feature }) => {
      switch (feature.kind) {
        case 'bias':
          return words[language].bias;
        case 'modality':
          return MODALITY_WORDS[language][feature.modality].toLocaleLowerCase(language);
        case 'topic':
          return topics[feature.topic]?.[language] ?? feature.topic;
        case 'measured':
          return words[language].measured(
            MODALITY_WORDS[language][feature.modality].toLocaleLowerCase(language),
          );
      }
    });
  return [...new Set(named)].join(', ');
}
