/**
 * A deck while it is being written. Nothing of it has to be complete: what can be played of it is
 * worked out each time it is saved (playableDeck.ts), so half a prompt is kept and simply not dealt.
 */

import type { Deck, LabelId, Language, Localised, Part, Prompt, PromptId } from '../deck';

export interface DraftPrompt extends Omit<Prompt, 'measured' | 'answer'> {
  /** null while none is chosen. */
  answer: LabelId | null;
}

export interface Draft extends Omit<Deck, 'id' | 'prompts'> {
  prompts: DraftPrompt[];
}

/** Labels a new prompt has room for; those left empty are not played. */
const FIRST_LABELS = ['a', 'b', 'c', 'd'] as const;

export function emptyDraft(title: Localised, firstPrompt: PromptId): Draft {
  return {
    title,
    description: nothing(),
    topics: [],
    prompts: [emptyPrompt(firstPrompt)],
    credits: '',
    licence: '',
  };
}

export function emptyPrompt(id: PromptId): DraftPrompt {
  return {
    id,
    parts: [],
    question: nothing(),
    labels: FIRST_LABELS.map((label) => ({ id: label as LabelId, name: nothing() })),
    answer: null,
    topics: [],
    difficulty: 2,
    explanation: nothing(),
    source: nothing(),
  };
}

/** Stands in a deck where nobody has said in words what a part shows; in a draft it is missing. */
export const NO_ALT: Localised = { ko: '설명 글이 없는 자료', en: 'No description in words' };

/** A deck as it was saved, to be written on. */
export function draftOf({ id: _, prompts, ...deck }: Deck): Draft {
  return {
    ...deck,
    prompts: prompts.map(({ measured: __, ...prompt }) => ({
      ...prompt,
      parts: prompt.parts.map(withoutStandIn),
    })),
  };
}

function withoutStandIn(part: Part): Part {
  const own = ({ ko, en }: Localised): Localised => ({
    ko: ko === NO_ALT.ko ? '' : ko,
    en: en === NO_ALT.en ? '' : en,
  });
  switch (part.modality) {
    case 'text':
      return part;
    case 'audio':
      return { ...part, transcript: own(part.transcript) };
    default:
      return { ...part, alt: own(part.alt) };
  }
}

/** The language that has words although the other has none; null when neither or both have. */
export function onlyLanguageOf(text: Localised): Language | null {
  const [hasKorean, hasEnglish] = [text.ko.trim() !== '', text.en.trim() !== ''];
  if (hasKorean === hasEnglish) return null;
  return hasKorean ? 'ko' : 'en';
}

export function isEmpty(text: Localised): boolean {
  return text.ko.trim() === '' && text.en.trim() === '';
}

export function nothing(): Localised {
  return { ko: '', en: '' };
}
