import type { Deck } from '#game/deck/deck';
import { deck as multimodalOrMoe } from './decks/multimodal-or-moe/deck';
import { deck as fusion } from './decks/fusion/deck';
import { deck as multimodalTasks } from './decks/multimodal-tasks/deck';
import { deck as schoolMix } from './decks/school-mix/deck';
import { deck as senses } from './decks/senses/deck';

/** The decks that come with the program, by the name in their address. */
export const builtInDecks: Record<string, Deck> = {
  senses,
  'school-mix': schoolMix,
  fusion,
  'multimodal-tasks': multimodalTasks,
  'multimodal-or-moe': multimodalOrMoe,
};
