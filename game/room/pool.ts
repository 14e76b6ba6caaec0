/** Which prompts an act may deal: its filters, its list, and what the room keeps for its tests. */

import { modalitiesOf, type Prompt } from '#game/deck/deck';
import { originOf, type PlayedDeck } from '#game/deck/joinDecks';
import { MAX_TEST_PROMPTS } from './limits';
import type { ActSettings } from './state';

type Filters = Pick<ActSettings, 'modalities' | 'decks' | 'topics' | 'listed'>;
type Testing = Filters & Pick<ActSettings, 'purpose' | 'batchSize'>;

/** The listed prompts in the order of the list; without a list all that pass the filters. */
export function eligiblePrompts(deck: PlayedDeck, act: Filters): Prompt[] {
  if (act.listed.length > 0) {
    const byId = new Map(deck.prompts.map((prompt) => [prompt.id, prompt]));
    return act.listed.flatMap((id) => byId.get(id) ?? []);
  }
  return deck.prompts.filter(
    (prompt) =>
      isAmong(modalitiesOf(prompt), act.modalities) &&
      isAmong(prompt.topics, act.topics) &&
      isAmong([originOf(deck, prompt.id)], act.decks),
  );
}

/** No filter lets everything pass. */
function isAmong<Kind>(kinds: readonly Kind[], wanted: readonly Kind[]): boolean {
  return wanted.length === 0 || kinds.some((kind) => wanted.includes(kind));
}

export function isTest(act: Pick<ActSettings, 'purpose'>): boolean {
  return act.purpose !== 'play';
}

/** The prompts of a test: the first of its pool, the same ones whenever it is taken. */
export function testPrompts(deck: PlayedDeck, act: Testing): Prompt[] {
  const most = act.batchSize === 'auto' ? MAX_TEST_PROMPTS : act.batchSize;
  return eligiblePrompts(deck, act).slice(0, most);
}

/**
 * What an act deals from. Prompts of the room's tests are left out of play, where a reveal would
 * give the second test away; a list may name them all the same.
 */
export function poolOf(deck: PlayedDeck, acts: readonly ActSettings[], act: Testing): Prompt[] {
  if (isTest(act)) return testPrompts(deck, act);
  const eligible = eligiblePrompts(deck, act);
  const tests = acts.filter(isTest);
  if (act.listed.length > 0 || tests.length === 0) return eligible;
  const kept = new Set(tests.flatMap((test) => testPrompts(deck, test).map(({ id }) => id)));
  return eligible.filter((prompt) => !kept.has(prompt.id));
}
