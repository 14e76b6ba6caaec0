import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Localised } from '#game/deck/deck';
import { PRESET_IDS } from '#game/gate/presets';
import type { SystemCard } from '#game/lesson/systemCard';
import { SYSTEMS, systemCard } from '#game/lesson/systems';

/** Named by the article that the lesson comes from. */
const OF_THE_ARTICLE = [
  ...['gpt-4o', 'clip', 'gemini', 'mm-react', 'flamingo'],
  ...['gshard', 'switch', 'palm-2', 'gpt-4', 'llama-3'],
];
/** Published examples that show what the article's could not. */
const ADDED = ['limoe', 'mixtral', 'deepseek-v3', 'llama-4', 'glam'];

function textsOf({ what, multimodal, moe }: SystemCard): Localised[] {
  return [what, multimodal.why, moe.why];
}

function idsWhere(fits: (card: SystemCard) => boolean): string[] {
  return SYSTEMS.filter(fits)
    .map((card) => card.id)
    .sort();
}

describe('the cards of published systems', () => {
  it('cover every system of the article and the five that were added, each once', () => {
    expect(SYSTEMS.map((card) => card.id).sort()).toEqual([...OF_THE_ARTICLE, ...ADDED].sort());
  });

  it('are found by their id', () => {
    for (const card of SYSTEMS) expect(systemCard(card.id)).toBe(card);
  });

  it('say everything in both languages', () => {
    for (const card of SYSTEMS) {
      for (const text of textsOf(card)) {
        for (const language of LANGUAGES) expect(text[language].trim(), card.id).not.toBe('');
        expect(text.ko, card.id).toMatch(/\p{Script=Hangul}/u);
        expect(text.en, card.id).not.toMatch(/\p{Script=Hangul}/u);
      }
    }
  });

  it('name presets that there are', () => {
    for (const { id, preset } of SYSTEMS) {
      if (preset !== null) expect(PRESET_IDS, id).toContain(preset);
    }
  });

  it('name sources that can be looked up', () => {
    for (const { id, sources } of SYSTEMS) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) {
        expect(source.id, id).toMatch(/^(arXiv:\d{4}\.\d{5}|github\.com\/[\w.-]+\/[\w.-]+)$/);
      }
    }
  });

  it('draw what they say: one modality is not multimodal, and only a mixture has experts', () => {
    for (const { id, multimodal, moe, structure } of SYSTEMS) {
      expect(structure.inputs.length > 1, id).toBe(multimodal.is === 'yes');
      expect(structure.joining === 'single', id).toBe(multimodal.is === 'no');
      expect(structure.core === 'moe', id).toBe(moe.is === 'yes');
      if (moe.is === 'unconfirmed') expect(structure.core, id).toBe('undisclosed');
      if (structure.core !== 'moe') expect(structure.experts, id).toBeNull();
      if (structure.experts) {
        const { total, active, shared } = structure.experts;
        expect(active, id).toBeLessThan(total);
        expect(shared, id).toBeLessThan(active);
      }
    }
  });

  it('claim only what was published', () => {
    expect(idsWhere((card) => card.moe.is === 'unconfirmed')).toEqual([
      'gpt-4',
      'gpt-4o',
      'palm-2',
    ]);
    expect(idsWhere((card) => card.multimodal.is === 'yes' && card.moe.is === 'yes')).toEqual([
      'gemini',
      'limoe',
      'llama-4',
    ]);
    expect(idsWhere((card) => card.structure.core === 'dense')).toContain('llama-3');
  });
});
