/**
 * What can be played of a draft. Prompts that are not complete stay behind; what a prompt leaves open
 * is filled in as a teacher would expect: a text that one language lacks is taken from the other.
 */

import type { Deck, Label, Localised, Part, Prompt, Topic, TopicId } from '../deck';
import { type Draft, type DraftPrompt, isEmpty, onlyLanguageOf, NO_ALT } from './draft';
import { keepsFromPlay } from './draftGaps';

/** What stands above the labels when a prompt asks nothing of its own. */
export const PLAIN_QUESTION: Localised = {
  ko: '맞는 답은 무엇일까요?',
  en: 'Which answer is right?',
};

/** The topic of prompts without one: the gate needs at least one. */
const NO_TOPIC: Topic = { id: 'quiz' as TopicId, name: { ko: '퀴즈', en: 'Quiz' } };

const UNTITLED: Localised = { ko: '이름 없는 묶음', en: 'Untitled deck' };
const NO_WORDS = {
  description: { ko: '설명이 없어요.', en: 'No description.' },
  source: { ko: '선생님이 만든 카드', en: 'Made by the teacher' },
} satisfies Record<string, Localised>;

/** The deck that is dealt, without content features. */
export function playableDeck(draft: Draft): Omit<Deck, 'id'> {
  const complete = draft.prompts.filter((prompt) => !keepsFromPlay(prompt));
  const known = new Set(draft.topics.map(({ id }) => id));
  const prompts = complete.map((prompt) => playablePrompt(prompt, known));
  const needsTopic = prompts.some(({ topics }) => topics.includes(NO_TOPIC.id));
  const topics = draft.topics.map(({ id, name }) => ({ id, name: filled(name, NO_TOPIC.name) }));
  return {
    title: filled(draft.title, UNTITLED),
    description: filled(draft.description, NO_WORDS.description),
    topics: needsTopic && !known.has(NO_TOPIC.id) ? [...topics, NO_TOPIC] : topics,
    prompts,
    credits: draft.credits,
    licence: draft.licence,
  };
}

function playablePrompt(draft: DraftPrompt, known: ReadonlySet<TopicId>): Prompt {
  const shown = shownPrompt(draft);
  const answer = shown.labels.find(({ id }) => id === draft.answer)!; // keepsFromPlay looked
  const topics = draft.topics.filter((topic) => known.has(topic));
  return {
    ...draft,
    ...shown,
    answer: answer.id,
    topics: topics.length > 0 ? topics : [NO_TOPIC.id],
    explanation: filled(draft.explanation, {
      ko: `정답: ${answer.name.ko}`,
      en: `Right answer: ${answer.name.en}`,
    }),
    source: filled(draft.source, NO_WORDS.source),
    measured: [],
  };
}

/** What pupils see of a prompt before the reveal, also of one that is not complete. */
export function shownPrompt(draft: DraftPrompt): Pick<Prompt, 'parts' | 'question' | 'labels'> {
  const parts = draft.parts.filter((part) => part.modality !== 'text' || !isEmpty(part.text));
  const question = filled(draft.question, PLAIN_QUESTION);
  // A question by itself is the text to classify.
  const isBare = parts.length === 0 && !isEmpty(draft.question);
  return {
    parts: isBare ? [{ modality: 'text', text: question }] : parts.map(playablePart),
    question: isBare ? PLAIN_QUESTION : question,
    labels: namedLabels(draft),
  };
}

function playablePart(part: Part): Part {
  switch (part.modality) {
    case 'text':
      return { ...part, text: filled(part.text, NO_ALT) };
    case 'audio':
      return captioned({ ...part, transcript: filled(part.transcript, NO_ALT) });
    case 'video':
      return captioned({ ...part, alt: filled(part.alt, NO_ALT) });
    default:
      return { ...part, alt: filled(part.alt, NO_ALT) };
  }
}

/** Captions of one language serve the other as well where both hear the same file. */
function captioned<Played extends Extract<Part, { modality: 'audio' | 'video' }>>(
  part: Played,
): Played {
  const { captions, media } = part;
  if (captions === undefined || media.ko.src !== media.en.src) return part;
  const { ko, en } = captions;
  return { ...part, captions: { ko: ko.length > 0 ? ko : en, en: en.length > 0 ? en : ko } };
}

/** Labels that somebody wrote something into, named in both languages. */
function namedLabels({ labels }: Pick<DraftPrompt, 'labels'>): Label[] {
  return labels
    .filter(({ name }) => !isEmpty(name))
    .map(({ id, name }) => ({ id, name: filled(name, name) }));
}

function filled(text: Localised, otherwise: Localised): Localised {
  if (isEmpty(text)) return otherwise;
  const only = onlyLanguageOf(text);
  return only === null ? text : { ko: text[only], en: text[only] };
}
