import { describe, expect, it } from 'vitest';
import { MODALITIES, modalitiesOf, type Prompt } from '#game/deck/deck';
import { systemCard } from '#game/lesson/systems';
import { deck } from '#prisma/seed/decks/multimodal-tasks/deck';

/** What each kind of task is, whose it is, and where it was published. */
const KINDS = [
  { topic: 'task-matching', system: 'clip', paper: 'arXiv:2103.00020', atLeast: 12 },
  { topic: 'task-examples', system: 'flamingo', paper: 'arXiv:2204.14198', atLeast: 6 },
  { topic: 'task-specialist', system: 'mm-react', paper: 'arXiv:2303.11381', atLeast: 6 },
] as const;

function ofTopic(topic: string): Prompt[] {
  return deck.prompts.filter((prompt) => prompt.topics.some((id) => id === topic));
}

function answerPlace({ labels, answer }: Prompt): number {
  return labels.findIndex((label) => label.id === answer);
}

describe('the deck How models see and listen', () => {
  it('has at least 24 prompts, each of exactly one kind', () => {
    expect(deck.prompts.length).toBeGreaterThanOrEqual(24);
    for (const prompt of deck.prompts) expect(prompt.topics).toHaveLength(1);
  });

  it.each(KINDS)('$topic names $system, which has a card, and its paper', (kind) => {
    const prompts = ofTopic(kind.topic);
    expect(prompts.length).toBeGreaterThanOrEqual(kind.atLeast);
    expect(prompts.some((prompt) => prompt.source.en.includes(kind.paper))).toBe(true);
    for (const { system } of prompts) {
      expect(system).toBe(kind.system);
      expect(system && systemCard(system)?.sources.map((source) => source.id)).toContain(
        kind.paper,
      );
    }
  });

  it('fills each grid of captions: four pictures, the same four labels, every label once right', () => {
    const grids = new Map<string, Prompt[]>();
    for (const prompt of ofTopic('task-matching')) {
      const key = JSON.stringify(prompt.labels);
      grids.set(key, [...(grids.get(key) ?? []), prompt]);
    }
    expect(grids.size).toBeGreaterThanOrEqual(3);
    for (const prompts of grids.values()) {
      expect(prompts.map(answerPlace)).toEqual([0, 1, 2, 3]);
      expect(new Set(prompts.map((prompt) => JSON.stringify(prompt.parts))).size).toBe(4);
      for (const prompt of prompts) expect(modalitiesOf(prompt)).toEqual(['image']);
    }
  });

  it('keeps the pictures of a grid together', () => {
    const places = ofTopic('task-matching').map((prompt) => deck.prompts.indexOf(prompt));
    expect(places).toEqual(places.map((_, i) => (places[0] ?? 0) + i));
  });

  it('asks for specialists in all four modalities, and once for none', () => {
    const prompts = ofTopic('task-specialist');
    expect(new Set(prompts.flatMap(modalitiesOf))).toEqual(new Set(MODALITIES));
    expect(prompts.filter((prompt) => prompt.answer === 'nobody')).toHaveLength(1);
  });

  it('has easy, middling and hard prompts', () => {
    expect(new Set(deck.prompts.map((prompt) => prompt.difficulty)).size).toBe(3);
  });

  it('puts the right label equally often in each place', () => {
    for (let place = 0; place < 4; place++) {
      const share =
        deck.prompts.filter((p) => answerPlace(p) === place).length / deck.prompts.length;
      expect(share).toBeGreaterThan(0.18);
      expect(share).toBeLessThan(0.32);
    }
  });
});
