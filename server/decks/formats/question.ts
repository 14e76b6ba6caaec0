/** A question as other programs know it, and a prompt as such a question. */

import type { Difficulty, Language, Localised, MediaFile, Prompt, Topic } from '#game/deck/deck';
import { cleanText } from './cleanText';

/** In one language, without media. */
export interface Question {
  text: string;
  labels: string[];
  /** Indices of right labels; exactly one makes a prompt. */
  right: number[];
  /** The question above the labels when it stands apart from `text`. */
  ask?: string;
  explanation?: string;
  source?: string;
  topic?: string;
  difficulty?: Difficulty;
  /** One that is shown with it. */
  picture?: QuotedPicture;
}

/** A picture as the item names it, and what came of it. */
export interface QuotedPicture {
  src: string;
  /** What it shows in words; '' when nobody wrote that. */
  alt: string;
  /** Once it has been found and made fit for phones. */
  file?: MediaFile;
}

/** A question with everything that is told in words. */
export type ToldQuestion = Required<Omit<Question, 'picture'>>;

/** What stands above the labels when the question itself is the text of the card. */
export const PLAIN_QUESTION: Localised = {
  ko: '맞는 답은 무엇일까요?',
  en: 'Which answer is right?',
};

/** A prompt as other programs know it; media are told by their text equivalents. */
export function questionOf(
  prompt: Prompt,
  topics: readonly Topic[],
  language: Language,
): ToldQuestion {
  const parts = prompt.parts.map((part) => {
    if (part.modality === 'text') return part.text[language];
    return `[${part.modality === 'audio' ? part.transcript[language] : part.alt[language]}]`;
  });
  const asked = prompt.question[language];
  const isPlain = asked === PLAIN_QUESTION[language];
  return {
    text: cleanText(parts.join('\n')),
    ask: isPlain ? '' : cleanText(asked),
    labels: prompt.labels.map((label) => cleanText(label.name[language])),
    right: prompt.labels.flatMap((label, index) => (label.id === prompt.answer ? [index] : [])),
    explanation: cleanText(prompt.explanation[language]),
    source: cleanText(prompt.source[language]),
    topic: cleanText(topics.find(({ id }) => id === prompt.topics[0])?.name[language] ?? ''),
    difficulty: prompt.difficulty,
  };
}

/** Text and question in one, for formats that know only one. */
export function wholeText({ text, ask }: ToldQuestion): string {
  return ask === '' ? text : `${text}\n${ask}`;
}
