import { describe, expect, it } from 'vitest';
import { MODALITIES, modalitiesOf } from '#game/deck/deck';
import { deck } from '#prisma/seed/decks/school-mix/deck';

const alone = deck.prompts.filter((prompt) => prompt.parts.length === 1);

describe('the deck Seven Lessons', () => {
  it('has at least 64 prompts over seven school subjects', () => {
    expect(deck.prompts.length).toBeGreaterThanOrEqual(64);
    expect(deck.topics).toHaveLength(7);
  });

  it.each(deck.topics)('has at least eight prompts about $id first of all', ({ id }) => {
    const having = deck.prompts.filter((prompt) => prompt.topics[0] === id);
    expect(having.length).toBeGreaterThanOrEqual(8);
  });

  it.each(deck.topics)('shows $id alone in each of the four modalities', ({ id }) => {
    const having = alone.filter((prompt) => prompt.topics[0] === id);
    expect(new Set(having.flatMap(modalitiesOf))).toEqual(new Set(MODALITIES));
  });

  it.each(MODALITIES)('has at least fourteen prompts of %s alone', (modality) => {
    const having = alone.filter((prompt) => modalitiesOf(prompt)[0] === modality);
    expect(having.length).toBeGreaterThanOrEqual(14);
  });

  it('has easy, middling and hard prompts in every subject', () => {
    for (const { id } of deck.topics) {
      const having = deck.prompts.filter((prompt) => prompt.topics.includes(id));
      expect(new Set(having.map((prompt) => prompt.difficulty)).size, id).toBe(3);
    }
  });

  it('is mixed: the first seven prompts are about seven subjects in all four modalities', () => {
    const first = deck.prompts.slice(0, 7);
    expect(new Set(first.map((prompt) => prompt.topics[0])).size).toBe(7);
    expect(new Set(first.flatMap(modalitiesOf)).size).toBe(4);
  });
});
