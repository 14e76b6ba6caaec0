import { expect, test } from 'vitest';
import type { Deck, DeckId, PromptId, TopicId } from '#game/deck/deck';
import { joinDecks, originOf } from '#game/deck/joinDecks';
import { aDeck } from '#tests/support/aDeck';

function named(id: string, options: Parameters<typeof aDeck>[0], ids: string): Deck {
  const deck = aDeck(options);
  const prompts = deck.prompts.map((prompt, i) => ({ ...prompt, id: `${ids}${i}` as PromptId }));
  return { ...deck, id: id as DeckId, prompts, credits: `${id} credits` };
}

test('one deck stays as it is', () => {
  const deck = aDeck();
  expect(joinDecks([deck])).toBe(deck);
  expect(joinDecks([deck, deck])).toBe(deck);
  expect(originOf(deck, 'p0' as PromptId)).toBe(deck.id);
  expect(() => joinDecks([])).toThrow('no deck');
});

test('several become one with all prompts in order, and remember where each came from', () => {
  const one = named('one', { prompts: 2 }, 'a');
  const other = named('other', { prompts: 3 }, 'b');
  const joined = joinDecks([one, other]);
  expect(joined.prompts.map(({ id }) => id)).toEqual(['a0', 'a1', 'b0', 'b1', 'b2']);
  expect(originOf(joined, 'a1' as PromptId)).toBe('one');
  expect(originOf(joined, 'b0' as PromptId)).toBe('other');
  expect(joined.title).toEqual({ ko: '감각 · 감각', en: 'Senses · Senses' });
  expect(joined.credits).toBe('one credits\nother credits');
  expect(joined.licence).toBe('MIT');
  expect(JSON.parse(JSON.stringify(joined))).toEqual(joined);
});

test('topics are united, the first deck naming those that both have', () => {
  const one = named('one', { prompts: 1 }, 'a');
  const shared = { id: 'nature' as TopicId, name: { ko: '딴 이름', en: 'Another name' } };
  const extra = { id: 'sport' as TopicId, name: { ko: '운동', en: 'Sport' } };
  const joined = joinDecks([one, { ...named('other', {}, 'b'), topics: [shared, extra] }]);
  expect(joined.topics.map(({ id }) => id)).toEqual(['nature', 'music', 'sport']);
  expect(joined.topics[0]?.name.ko).toBe('자연');
});

test('an id that an earlier deck has used is changed, so that every prompt has its own', () => {
  const joined = joinDecks([
    named('one', { prompts: 2 }, 'a'),
    named('other', { prompts: 2 }, 'a'),
    named('third', { prompts: 1 }, 'a'),
  ]);
  const ids = joined.prompts.map(({ id }) => id);
  expect(ids).toEqual(['a0', 'a1', 'other-a0', 'other-a1', 'third-a0']);
  expect(originOf(joined, 'other-a0' as PromptId)).toBe('other');
});
