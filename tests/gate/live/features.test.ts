import { describe, expect, it } from 'vitest';
import { featureNames, featuresOf } from '#game/gate/live/liveGate';
import { MEASURED_PER_MODALITY } from '#game/gate/live/features';
import { aDeck } from '#tests/support/aDeck';

describe('features', () => {
  it('are a bias, the modalities, and the deck’s topics', () => {
    const deck = aDeck();
    expect(featureNames(deck)).toEqual([
      { kind: 'bias' },
      { kind: 'modality', modality: 'text' },
      { kind: 'modality', modality: 'image' },
      { kind: 'modality', modality: 'audio' },
      { kind: 'modality', modality: 'video' },
      { kind: 'topic', topic: 'nature' },
      { kind: 'topic', topic: 'music' },
    ]);
    const [first, second] = deck.prompts.map((prompt) => featuresOf(prompt, featureNames(deck)));
    expect(first).toEqual([1, 1, 0, 0, 0, 1, 0]);
    expect(second).toEqual([1, 0, 1, 0, 0, 0, 1]);
  });

  it('put a prompt of two parts half-way between its modalities', () => {
    const deck = aDeck({ parts: [['image', 'audio']], prompts: 1 });
    const [prompt] = deck.prompts;
    expect(prompt && featuresOf(prompt, featureNames(deck)).slice(0, 5)).toEqual([
      1, 0, 0.5, 0.5, 0,
    ]);
  });

  it('have measured numbers where the deck has some, bounded, and only of present modalities', () => {
    const deck = aDeck({ prompts: 2 });
    const measured = [1, -9, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0];
    const prompts = deck.prompts.map((prompt) => ({ ...prompt, measured }));
    const names = featureNames({ ...deck, prompts });
    expect(names.slice(7)).toEqual([
      { kind: 'measured', modality: 'text', dimension: 0 },
      { kind: 'measured', modality: 'text', dimension: 1 },
      { kind: 'measured', modality: 'image', dimension: 0 },
      { kind: 'measured', modality: 'image', dimension: 1 },
      { kind: 'measured', modality: 'image', dimension: 2 },
    ]);
    expect(MEASURED_PER_MODALITY).toBe(3);
    const rows = prompts.map((prompt) => featuresOf(prompt, names).slice(7));
    expect(rows).toEqual([
      [0.5, -1, 0, 0, 0],
      [0, 0, 0.5, 0.5, 0.5],
    ]);
  });
});
