/**
 * Looks a whole deck over and names what is wrong with it: pure, so that the editor can check while
 * somebody types, an import before it is stored, and a test the built-in decks.
 */
import { namesAnswer } from './answerLeak';
import { spokenIn } from './captions';
import {
  LANGUAGES,
  MAX_LABELS,
  MAX_PROMPTS,
  type Deck,
  type Localised,
  type MediaFile,
  type Modality,
  type Part,
  type Prompt,
  type PromptId,
} from './deck';

/** An error keeps a deck from being played; advice makes it better. */
export type DeckProblemWeight = 'error' | 'advice';

/** Every problem that can be found, with its weight. */
export const DECK_PROBLEMS = {
  noPrompts: 'error',
  tooManyPrompts: 'error',
  repeatedPromptId: 'error',
  repeatedTopicId: 'error',
  unusedTopic: 'advice',
  noParts: 'error',
  repeatedModality: 'error',
  tooFewLabels: 'error',
  tooManyLabels: 'error',
  repeatedLabelId: 'error',
  repeatedLabelName: 'error',
  answerIsNoLabel: 'error',
  noTopic: 'error',
  unknownTopic: 'error',
  repeatedTopic: 'error',
  missingText: 'error',
  notTranslated: 'advice',
  mediaElsewhere: 'error',
  mediaOfWrongType: 'error',
  mediaWithoutMeasures: 'error',
  mediaNameNotNeutral: 'advice',
  answerInPromptId: 'advice',
  answerInTextEquivalent: 'advice',
  repeatedPrompt: 'advice',
  unevenAnswerPositions: 'advice',
} as const satisfies Record<string, DeckProblemWeight>;

export type DeckProblemName = keyof typeof DECK_PROBLEMS;

export interface DeckProblem {
  name: DeckProblemName;
  /** Null when the deck as a whole is meant. */
  promptId: PromptId | null;
  /** Where it is, as a path of keys, e.g. "labels.2.name.ko". Empty for the whole thing. */
  at: string;
}

const MIN_LABELS = 2;
/** Media lie below our own origin; a deck that points elsewhere would tell others who plays. */
const MEDIA_ADDRESS = '/media/';
/** Hexadecimal digits of a hash, then an extension. */
const NEUTRAL_NAME = /^[0-9a-f]{16,64}\.[a-z0-9]{2,5}$/;
/** Below this many prompts chance alone makes answer positions uneven. */
const PROMPTS_TO_JUDGE_POSITIONS = 20;
const POSITION_TOLERANCE = 1.5;

/** All problems in reading order; an empty list means the deck is fit to play and to share. */
export function checkDeck(deck: Deck): DeckProblem[] {
  const used = new Set(deck.prompts.flatMap((prompt) => prompt.topics));
  return [
    ...onDeck('noPrompts', deck.prompts.length === 0, 'prompts'),
    ...onDeck('tooManyPrompts', deck.prompts.length > MAX_PROMPTS, 'prompts'),
    ...onDeck('unevenAnswerPositions', hasUnevenPositions(deck.prompts), 'prompts'),
    ...repeats(deck.topics.map((topic) => topic.id)).flatMap((index) =>
      onDeck('repeatedTopicId', true, `topics.${index}.id`),
    ),
    ...deck.topics.flatMap((topic, index) =>
      onDeck('unusedTopic', !used.has(topic.id), `topics.${index}`),
    ),
    ...missingTexts(null, 'title', deck.title),
    ...missingTexts(null, 'description', deck.description),
    ...deck.topics.flatMap((topic, i) => missingTexts(null, `topics.${i}.name`, topic.name)),
    ...repeats(deck.prompts.map((prompt) => prompt.id)).flatMap((index) =>
      onPrompt(deck.prompts[index], 'repeatedPromptId', true, 'id'),
    ),
    ...repeats(deck.prompts.map(contentOf)).flatMap((index) =>
      onPrompt(deck.prompts[index], 'repeatedPrompt', true, ''),
    ),
    ...deck.prompts.flatMap((prompt) => checkPrompt(prompt, deck)),
  ];
}

/** The problems of one prompt by itself; `deck` says which topics there are. */
export function checkPrompt(prompt: Prompt, deck: Pick<Deck, 'topics'>): DeckProblem[] {
  const known = deck.topics.map((topic) => topic.id);
  const modalities = prompt.parts.map((part) => part.modality);
  const found = (name: DeckProblemName, wrong: boolean, at: string) =>
    onPrompt(prompt, name, wrong, at);
  return [
    ...found('noParts', prompt.parts.length === 0, 'parts'),
    ...repeats(modalities).flatMap((i) => found('repeatedModality', true, `parts.${i}`)),
    ...missingTexts(prompt.id, 'question', prompt.question),
    ...missingTexts(prompt.id, 'explanation', prompt.explanation),
    ...missingTexts(prompt.id, 'source', prompt.source),
    ...untranslated(prompt, 'question', prompt.question),
    ...untranslated(prompt, 'explanation', prompt.explanation),
    ...checkLabels(prompt),
    ...found('noTopic', prompt.topics.length === 0, 'topics'),
    ...prompt.topics.flatMap((topic, i) =>
      found('unknownTopic', !known.includes(topic), `topics.${i}`),
    ),
    ...repeats(prompt.topics).flatMap((i) => found('repeatedTopic', true, `topics.${i}`)),
    ...found('answerInPromptId', isIdTelling(prompt), 'id'),
    ...prompt.parts.flatMap((part, i) => checkPart(prompt, part, `parts.${i}`)),
  ];
}

function checkLabels(prompt: Prompt): DeckProblem[] {
  const { labels } = prompt;
  const answers = labels.filter((label) => label.id === prompt.answer);
  return [
    ...onPrompt(prompt, 'tooFewLabels', labels.length < MIN_LABELS, 'labels'),
    ...onPrompt(prompt, 'tooManyLabels', labels.length > MAX_LABELS, 'labels'),
    ...onPrompt(prompt, 'answerIsNoLabel', answers.length === 0, 'answer'),
    ...repeats(labels.map((label) => label.id)).flatMap((i) =>
      onPrompt(prompt, 'repeatedLabelId', true, `labels.${i}.id`),
    ),
    ...labels.flatMap((label, i) => missingTexts(prompt.id, `labels.${i}.name`, label.name)),
    ...LANGUAGES.flatMap((language) =>
      repeats(labels.map((label) => label.name[language].trim().toLowerCase())).flatMap((i) =>
        onPrompt(prompt, 'repeatedLabelName', true, `labels.${i}.name.${language}`),
      ),
    ),
  ];
}

function checkPart(prompt: Prompt, part: Part, at: string): DeckProblem[] {
  if (part.modality === 'text') {
    return missingTexts(prompt.id, `${at}.text`, part.text);
  }
  const key = part.modality === 'audio' ? 'transcript' : 'alt';
  const equivalent = part.modality === 'audio' ? part.transcript : part.alt;
  return [
    ...missingTexts(prompt.id, `${at}.${key}`, equivalent),
    ...untranslated(prompt, `${at}.${key}`, equivalent),
    ...givenAway(prompt, `${at}.${key}`, equivalent),
    ...givenAway(prompt, `${at}.captions`, spokenIn(part)),
    ...LANGUAGES.flatMap((language) =>
      checkMedia(prompt, part.modality, part.media[language], `${at}.media.${language}`),
    ),
    ...(part.modality === 'video' ? checkMedia(prompt, 'image', part.poster, `${at}.poster`) : []),
  ];
}

function givenAway(prompt: Prompt, at: string, said: Localised): DeckProblem[] {
  return LANGUAGES.flatMap((language) =>
    onPrompt(
      prompt,
      'answerInTextEquivalent',
      namesAnswer(said[language], prompt, language),
      `${at}.${language}`,
    ),
  );
}

const NEEDS_SIZE: readonly Modality[] = ['image', 'video'];
const NEEDS_DURATION: readonly Modality[] = ['audio', 'video'];

function checkMedia(
  prompt: Prompt,
  modality: Modality,
  media: MediaFile,
  at: string,
): DeckProblem[] {
  const name = media.src.startsWith(MEDIA_ADDRESS) ? media.src.slice(MEDIA_ADDRESS.length) : null;
  const isMeasured =
    media.bytes > 0 &&
    (!NEEDS_SIZE.includes(modality) || ((media.width ?? 0) > 0 && (media.height ?? 0) > 0)) &&
    (!NEEDS_DURATION.includes(modality) || (media.durationMs ?? 0) > 0);
  return [
    ...onPrompt(prompt, 'mediaElsewhere', name === null, `${at}.src`),
    ...onPrompt(
      prompt,
      'mediaNameNotNeutral',
      name !== null && !NEUTRAL_NAME.test(name),
      `${at}.src`,
    ),
    ...onPrompt(prompt, 'mediaOfWrongType', !media.type.startsWith(`${modality}/`), `${at}.type`),
    ...onPrompt(prompt, 'mediaWithoutMeasures', !isMeasured, at),
  ];
}

function missingTexts(promptId: PromptId | null, at: string, text: Localised): DeckProblem[] {
  return LANGUAGES.filter((language) => text[language].trim() === '').map((language) => ({
    name: 'missingText',
    promptId,
    at: `${at}.${language}`,
  }));
}

/** A sentence that reads the same in two languages was never translated; numbers and names may. */
function untranslated(prompt: Prompt, at: string, text: Localised): DeckProblem[] {
  const hasWords = /\p{L}\P{L}+\p{L}/u.test(text.en);
  return onPrompt(prompt, 'notTranslated', hasWords && text.ko.trim() === text.en.trim(), at);
}

/** The id travels to every phone, so it must not be called after its answer. */
function isIdTelling(prompt: Prompt): boolean {
  return `-${prompt.id}-`.includes(`-${prompt.answer}-`);
}

function contentOf(prompt: Prompt): string {
  return JSON.stringify([prompt.question, prompt.parts, prompt.labels.map((label) => label.name)]);
}

/** Indices of what was there before. */
function repeats(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

/** Whether some place in the list of labels is right much more or less often than by chance. */
function hasUnevenPositions(prompts: readonly Prompt[]): boolean {
  if (prompts.length < PROMPTS_TO_JUDGE_POSITIONS) return false;
  return Array.from({ length: MAX_LABELS }, (_, position) => {
    const having = prompts.filter((prompt) => prompt.labels.length > position);
    const expected = having.reduce((sum, prompt) => sum + 1 / prompt.labels.length, 0);
    const seen = having.filter((prompt) => prompt.labels[position]?.id === prompt.answer).length;
    return Math.abs(seen - expected) > POSITION_TOLERANCE * Math.sqrt(expected) + 1;
  }).includes(true);
}

function onDeck(name: DeckProblemName, wrong: boolean, at: string): DeckProblem[] {
  return wrong ? [{ name, promptId: null, at }] : [];
}

function onPrompt(
  prompt: Prompt | undefined,
  name: DeckProblemName,
  wrong: boolean,
  at: string,
): DeckProblem[] {
  return wrong && prompt ? [{ name, promptId: prompt.id, at }] : [];
}
