import type { Deck } from '#game/deck/deck';
import { deck as senses } from './decks/senses/deck';

/** The decks that come with the program, by the name in their address. */
export const builtInDecks: Record<string, Deck> = { senses };
