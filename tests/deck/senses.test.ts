import { describe, expect, it } from 'vitest';
import { LANGUAGES, MODALITIES, modalitiesOf } from '#game/deck/deck';
import { deck } from '#prisma/seed/decks/senses/deck';

const alone = deck.prompts.filter((prompt) => prompt.parts.length === 1);
const pairs = deck.prompts.filter((prompt) => prompt.parts.length > 1);

describe('the deck Senses', () => {
  it('has at least eighty prompts', () => {
    expect(deck.prompts.length).toBeGreaterThanOrEqual(80);
  });

  it.each(MODALITIES)('has at least ten prompts of %s alone', (modality) => {
    const having = alone.filter((prompt) => modalitiesOf(prompt)[0] === modality);
    expect(having.length).toBeGreaterThanOrEqual(10);
  });

  it('has at least eight prompts with two parts, and no part is only a repeat in words', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(8);
    for (const prompt of pairs) expect(new Set(modalitiesOf(prompt)).size).toBe(2);
  });

  it('shows every topic in every modality, so that topic experts can emerge', () => {
    for (const topic of deck.topics) {
      const having = deck.prompts.filter((prompt) => prompt.topics.includes(topic.id));
      expect(new Set(having.flatMap(modalitiesOf)), topic.id).toEqual(new Set(MODALITIES));
    }
  });

  it('has easy, middling and hard prompts in every modality', () => {
    for (const modality of MODALITIES) {
      const having = deck.prompts.filter((prompt) => modalitiesOf(prompt).includes(modality));
      expect(new Set(having.map((prompt) => prompt.difficulty)).size, modality).toBe(3);
    }
  });

  it('puts the right label equally often in each place', () => {
    const four = deck.prompts.filter((prompt) => prompt.labels.length === 4);
    for (let place = 0; place < 4; place++) {
      const there = four.filter((prompt) => prompt.labels[place]?.id === prompt.answer).length;
      expect(there / four.length).toBeGreaterThan(0.18);
      expect(there / four.length).toBeLessThan(0.32);
    }
  });

  it('says nothing twice', () => {
    for (const language of LANGUAGES) {
      const texts = deck.prompts.flatMap((prompt) => [
        prompt.explanation[language],
        ...prompt.parts.map((part) => {
          if (part.modality === 'text') return part.text[language];
          return part.modality === 'audio' ? part.transcript[language] : part.alt[language];
        }),
      ]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
