import { describe, expect, it } from 'vitest';
import { checkDeck } from '#game/deck/checkDeck';
import { LANGUAGES } from '#game/deck/deck';
import { builtInDecks } from '#prisma/seed/decks';

const decks = Object.values(builtInDecks);

/** Longest explanation that a phone shows without scrolling far. */
const LONGEST_EXPLANATION = 260;

describe.each(Object.entries(builtInDecks))('the built-in deck %s', (name, deck) => {
  it('is called as in its address', () => {
    expect(deck.id).toBe(name);
  });

  it('has no problem that the deck checker can name', () => {
    expect(checkDeck(deck)).toEqual([]);
  });

  it('explains briefly', () => {
    for (const { id, explanation } of deck.prompts) {
      for (const language of LANGUAGES) {
        expect(explanation[language].length, id).toBeLessThanOrEqual(LONGEST_EXPLANATION);
      }
    }
  });

  it('explains nothing twice', () => {
    for (const language of LANGUAGES) {
      const texts = deck.prompts.map((prompt) => prompt.explanation[language]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('writes Korean in Hangul and English without it', () => {
    for (const prompt of deck.prompts) {
      expect(prompt.question.ko).toMatch(/\p{Script=Hangul}/u);
      expect(prompt.explanation.ko).toMatch(/\p{Script=Hangul}/u);
      expect(prompt.question.en).not.toMatch(/\p{Script=Hangul}/u);
    }
  });
});

describe('the built-in decks together', () => {
  it('call no two prompts alike, since a room may join decks', () => {
    const ids = decks.flatMap((deck) => deck.prompts.map((prompt) => prompt.id));
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });

  it('call no two topics alike', () => {
    const ids = decks.flatMap((deck) => deck.topics.map((topic) => topic.id));
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });
});
