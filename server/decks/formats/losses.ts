/** What gets lost on the way out, counted in prompts. */

import { spokenIn } from '#game/deck/captions';
import { LANGUAGES, type Deck, type Language, type Part, type Prompt } from '#game/deck/deck';
import type { Loss, LossName } from '#game/deck/deckFile';
import { shorten } from './cleanText';

export interface Carried {
  carries: readonly Extract<LossName, 'explanations' | 'sources' | 'topics' | 'difficulties'>[];
  mostLabels: number;
  isShortened?: (prompt: Prompt, language: Language) => boolean;
}

/** The losses of a format of rows in one language without media. */
export function lossesOf(deck: Deck, { carries, mostLabels, isShortened }: Carried): Loss[] {
  const count = (name: LossName, isLost: (prompt: Prompt) => boolean): Loss[] => {
    const prompts = deck.prompts.filter(isLost).length;
    return prompts === 0 ? [] : [{ name, prompts }];
  };
  const unless = (name: Carried['carries'][number], isLost: (prompt: Prompt) => boolean) =>
    carries.includes(name) ? [] : count(name, isLost);
  return [
    ...count('media', ({ parts }) => parts.some(({ modality }) => modality !== 'text')),
    ...count('captions', ({ parts }) => parts.some(isCaptioned)),
    ...count('otherLanguage', isInTwoLanguages),
    ...unless('explanations', () => true),
    ...unless('sources', () => true),
    ...unless('topics', () => deck.topics.length > 1),
    ...(carries.includes('topics') ? count('topics', ({ topics }) => topics.length > 1) : []),
    ...unless('difficulties', () => true),
    ...count('labelsOverFour', ({ labels }) => labels.length > mostLabels),
    ...count('shortened', (prompt) => LANGUAGES.some((each) => isShortened?.(prompt, each))),
    ...count('cards', ({ system, unconfirmed }) => system !== undefined || unconfirmed === true),
  ];
}

function isCaptioned(part: Part): boolean {
  const { ko, en } = spokenIn(part);
  return ko !== '' || en !== '';
}

function isInTwoLanguages({ question, labels, parts }: Prompt): boolean {
  const texts = [question, ...labels.map(({ name }) => name)].concat(
    parts.flatMap((part) => (part.modality === 'text' ? [part.text] : [])),
  );
  return texts.some(({ ko, en }) => ko !== en);
}

/** The deck's title as a file name that every system and every header takes. */
export function fileNameOf(deck: Pick<Deck, 'title'>, language: Language, ending: string): string {
  const title = deck.title[language].normalize('NFC').replace(/[^\p{L}\p{N}()-]+/gu, ' ');
  return `${shorten(title, 60) || 'deck'}.${ending}`;
}
