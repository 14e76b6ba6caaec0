/** What a draft lacks: what keeps a prompt from being played, and what would make it better. */

import { namesAnswer } from '../answerLeak';
import { spokenIn } from '../captions';
import { type Label, LANGUAGES, type Language, type Localised, type Modality } from '../deck';
import { type DraftPrompt, isEmpty, onlyLanguageOf } from './draft';

export const GAPS = {
  nothingToShow: 'needed',
  tooFewLabels: 'needed',
  repeatedLabel: 'needed',
  noAnswer: 'needed',
  answerGivenAway: 'advice',
  noWordsForMedia: 'advice',
  noCaptions: 'advice',
  notTranslated: 'advice',
  noExplanation: 'advice',
} as const satisfies Record<string, 'needed' | 'advice'>;

export type GapName = keyof typeof GAPS;

export interface Gap {
  name: GapName;
  /** The part it is about. */
  modality?: Modality;
  /** The language it is about; for notTranslated the one that is missing. */
  language?: Language;
  /** Set where the captions are meant, not the words of the part. */
  at?: 'captions';
}

const MIN_LABELS = 2;

export function gapsOf(prompt: DraftPrompt): Gap[] {
  return [...neededIn(prompt), ...adviceFor(prompt)];
}

export function keepsFromPlay(prompt: DraftPrompt): boolean {
  return neededIn(prompt).length > 0;
}

function neededIn(prompt: DraftPrompt): Gap[] {
  const named = prompt.labels.filter(({ name }) => !isEmpty(name));
  return [
    ...found('nothingToShow', !hasSomethingToShow(prompt)),
    ...found('tooFewLabels', named.length < MIN_LABELS),
    ...found('repeatedLabel', hasRepeated(named)),
    ...found('noAnswer', !named.some(({ id }) => id === prompt.answer)),
  ];
}

function adviceFor(prompt: DraftPrompt): Gap[] {
  return [
    ...prompt.parts.flatMap((part) => partGaps(part, prompt)),
    ...LANGUAGES.flatMap((language) =>
      found(
        'notTranslated',
        textsOf(prompt).some((text) => lacks(text, language)),
        { language },
      ),
    ),
    ...found('noExplanation', isEmpty(prompt.explanation)),
  ];
}

/** Whether nobody has written anything into it yet. */
export function isUntouched(prompt: DraftPrompt): boolean {
  return prompt.parts.length === 0 && textsOf(prompt).every(isEmpty);
}

function hasSomethingToShow({ parts, question }: DraftPrompt): boolean {
  return (
    !isEmpty(question) || parts.some((part) => part.modality !== 'text' || !isEmpty(part.text))
  );
}

function partGaps(part: DraftPrompt['parts'][number], prompt: DraftPrompt): Gap[] {
  if (part.modality === 'text') return [];
  const { modality } = part;
  const words = part.modality === 'audio' ? part.transcript : part.alt;
  const { answer, labels } = prompt;
  const spoken = spokenIn(part);
  const givesAway = (said: Localised, language: Language) =>
    answer !== null && namesAnswer(said[language], { labels, answer }, language);
  return [
    ...found('noWordsForMedia', isEmpty(words), { modality }),
    ...found('noCaptions', part.modality !== 'image' && part.captions === undefined, { modality }),
    ...LANGUAGES.flatMap((language) => [
      ...found('answerGivenAway', givesAway(words, language), { modality, language }),
      ...found('answerGivenAway', givesAway(spoken, language), {
        ...{ modality, language },
        at: 'captions',
      }),
    ]),
  ];
}

/** Labels that pupils could not tell apart in one of the languages, as they will read them. */
function hasRepeated(labels: readonly Label[]): boolean {
  return LANGUAGES.some((language) => {
    const names = labels.map(({ name }) => {
      const only = onlyLanguageOf(name);
      return name[only ?? language].trim().toLowerCase();
    });
    return new Set(names).size < names.length;
  });
}

function textsOf(prompt: DraftPrompt): Localised[] {
  const parts = prompt.parts.map((part) =>
    part.modality === 'text' ? part.text : part.modality === 'audio' ? part.transcript : part.alt,
  );
  const names = prompt.labels.map(({ name }) => name);
  return [prompt.question, ...parts, ...names, prompt.explanation, prompt.source];
}

function lacks(text: Localised, language: Language): boolean {
  const only = onlyLanguageOf(text);
  return only !== null && only !== language;
}

function found(name: GapName, isThere: boolean, about: Omit<Gap, 'name'> = {}): Gap[] {
  return isThere ? [{ name, ...about }] : [];
}
