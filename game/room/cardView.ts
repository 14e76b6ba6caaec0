/** A prompt as a phone shows it: in one language, without what must not be known before the reveal. */

import type { Captions, Cue } from '#game/deck/captions';
import type { Language, Modality, Part, Prompt } from '#game/deck/deck';
import type { CardView, PartView } from './view';

export interface CardRole {
  token: number;
  kind: CardView['kind'];
  /** With split senses: the only modality that this expert perceives. */
  sense?: Modality | undefined;
}

export function viewPromptCard(
  { parts, question, labels }: Pick<Prompt, 'parts' | 'question' | 'labels'>,
  { token, kind, sense }: CardRole,
  language: Language,
): CardView {
  return {
    token,
    kind,
    parts: parts.map((part) =>
      sense === undefined || part.modality === sense
        ? viewPart(part, language)
        : { modality: part.modality, hidden: true },
    ),
    question: question[language],
    labels: labels.map((label) => [label.id, label.name[language]]),
  };
}

function viewPart(part: Part, language: Language): PartView {
  switch (part.modality) {
    case 'text':
      return { modality: 'text', text: part.text[language] };
    case 'image':
      return { modality: 'image', src: part.media[language].src, alt: part.alt[language] };
    case 'audio':
      return {
        modality: 'audio',
        src: part.media[language].src,
        transcript: part.transcript[language],
        ...shownCaptions(part.captions, language),
      };
    case 'video':
      return {
        modality: 'video',
        src: part.media[language].src,
        poster: part.poster.src,
        alt: part.alt[language],
        ...shownCaptions(part.captions, language),
      };
  }
}

function shownCaptions(captions: Captions | undefined, language: Language): { captions?: Cue[] } {
  const cues = captions?.[language] ?? [];
  return cues.length === 0 ? {} : { captions: cues };
}
