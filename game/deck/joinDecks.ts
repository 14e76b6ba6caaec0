/** A room plays one deck; a lesson brings several, which are joined into one. */

import type { Deck, DeckId, Localised, Prompt, PromptId, Topic } from './deck';

/** A deck as a room plays it. */
export interface PlayedDeck extends Deck {
  /** Which deck each prompt came from; absent when all are this deck's own. */
  from?: Record<PromptId, DeckId>;
}

/** The deck a prompt came from. */
export function originOf(deck: PlayedDeck, prompt: PromptId): DeckId {
  return deck.from?.[prompt] ?? deck.id;
}

/**
 * One deck with the prompts of all, in their order. Topics with the same id are one topic, named by
 * the first deck. A prompt whose id an earlier deck has already used is named anew after its deck.
 * A single deck stays as it is. Throws without any deck.
 */
export function joinDecks(decks: readonly Deck[]): PlayedDeck {
  const [first, ...others] = [...new Map(decks.map((deck) => [deck.id, deck])).values()];
  if (first === undefined) throw new Error('no deck to play');
  if (others.length === 0) return first;
  const all = [first, ...others];
  const topics = new Map<string, Topic>();
  const prompts: Prompt[] = [];
  const from: Record<PromptId, DeckId> = {};
  for (const deck of all) {
    for (const topic of deck.topics) {
      if (!topics.has(topic.id)) topics.set(topic.id, topic);
    }
    for (const prompt of deck.prompts) {
      const id = freeId(prompt.id, deck.id, from);
      from[id] = deck.id;
      prompts.push(id === prompt.id ? prompt : { ...prompt, id });
    }
  }
  return {
    id: all.map((deck) => deck.id).join('+') as DeckId,
    title: together(
      all.map((deck) => deck.title),
      ' · ',
    ),
    description: together(
      all.map((deck) => deck.description),
      ' ',
    ),
    topics: [...topics.values()],
    prompts,
    credits: distinct(all.map((deck) => deck.credits)).join('\n'),
    licence: distinct(all.map((deck) => deck.licence)).join(', '),
    from,
  };
}

function freeId(id: PromptId, deck: DeckId, taken: Record<PromptId, DeckId>): PromptId {
  let free = id;
  while (Object.hasOwn(taken, free)) free = `${deck}-${free}` as PromptId;
  return free;
}

function together(texts: readonly Localised[], between: string): Localised {
  return {
    ko: texts.map((text) => text.ko).join(between),
    en: texts.map((text) => text.en).join(between),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
