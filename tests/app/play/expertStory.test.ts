import { expect, test } from 'vitest';
import type { PersonalCard } from '#app/_expertCard/expertStory';
import { expertStory } from '#app/_expertCard/expertStory';
import type { Modality } from '#game/deck/deck';
import { playerViews } from '../support/playerViews';

const found = playerViews('ko').debrief.card;
if (found === null) throw new Error('the debrief has a card');
const card: PersonalCard = found;

function withRows(rows: Partial<Record<Modality, [right: number, of: number, belief: number]>>) {
  const perModality = { ...card.perModality };
  for (const [modality, [right, of, belief]] of Object.entries(rows)) {
    perModality[modality as Modality] = { right, of, belief };
  }
  return { ...card, perModality } satisfies PersonalCard;
}

test('the gate has seen the strength', () => {
  expect(expertStory(card)).toEqual({ strength: 'audio', believed: 'audio', kind: 'known' });
});

test('a strength the gate has not seen is a hidden one', () => {
  expect(expertStory(withRows({ audio: [3, 10, 0.3], video: [9, 10, 0.2] }))).toEqual({
    strength: 'video',
    believed: 'image',
    kind: 'overlooked',
  });
});

test('a gate that believes the same of everything has not seen the strength', () => {
  const story = expertStory(
    withRows({ text: [1, 4, 0.5], image: [2, 4, 0.5], audio: [4, 4, 0.5], video: [1, 4, 0.5] }),
  );
  expect(story).toMatchObject({ strength: 'audio', kind: 'unseen' });
});

test('mostly wrong answers are no strength either', () => {
  const story = expertStory(
    withRows({ text: [0, 4, 0.2], image: [1, 3, 0.4], audio: [0, 5, 0.7], video: [0, 3, 0.1] }),
  );
  expect(story).toEqual({ strength: null, believed: 'audio', kind: 'none' });
});

test('two lucky answers are no strength', () => {
  const story = expertStory(
    withRows({ text: [2, 2, 0.9], image: [0, 1, 0.2], audio: [0, 0, 0.1], video: [1, 2, 0.3] }),
  );
  expect(story).toEqual({ strength: null, believed: 'text', kind: 'unknown' });
});
