import type { Deck } from '#game/deck/deck';
import { deck as fusion } from './decks/fusion/deck';
import fusionMeasured from './decks/fusion/measured.json' with { type: 'json' };
import { deck as multimodalOrMoe } from './decks/multimodal-or-moe/deck';
import multimodalOrMoeMeasured from './decks/multimodal-or-moe/measured.json' with { type: 'json' };
import { deck as multimodalTasks } from './decks/multimodal-tasks/deck';
import multimodalTasksMeasured from './decks/multimodal-tasks/measured.json' with { type: 'json' };
import { deck as schoolMix } from './decks/school-mix/deck';
import schoolMixMeasured from './decks/school-mix/measured.json' with { type: 'json' };
import { deck as senses } from './decks/senses/deck';
import sensesMeasured from './decks/senses/measured.json' with { type: 'json' };

/** The decks that come with the program, by the name in their address. */
export const builtInDecks: Record<string, Deck> = {
  senses: withMeasured(senses, sensesMeasured),
  'school-mix': withMeasured(schoolMix, schoolMixMeasured),
  fusion: withMeasured(fusion, fusionMeasured),
  'multimodal-tasks': withMeasured(multimodalTasks, multimodalTasksMeasured),
  'multimodal-or-moe': withMeasured(multimodalOrMoe, multimodalOrMoeMeasured),
};

/** A new prompt has no numbers until its maker measures the deck; a test says which deck to measure. */
function withMeasured(deck: Deck, index: Record<string, { measured: number[] }>): Deck {
  const prompts = deck.prompts.map((prompt) => ({
    ...prompt,
    measured: index[prompt.id]?.measured ?? [],
  }));
  return { ...deck, prompts };
}
