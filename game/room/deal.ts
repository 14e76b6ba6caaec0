/** Which prompts make the next batch: the ones the class has not seen come first. */

import type { Deck, Prompt, PromptId } from '#game/deck/deck';
import type { Random } from '#game/random';
import { eligiblePrompts } from './senses';
import type { ActSettings } from './state';

/** With an automatic batch size every expert gets about this many calls. */
const CALLS_PER_EXPERT = 2.5;

/** Prompts in the next batch of an act, given how many experts can be called. */
export function batchSizeOf(deck: Deck, act: ActSettings, experts: number): number {
  const eligible = eligiblePrompts(deck, act).length;
  if (act.batchSize !== 'auto') return Math.min(act.batchSize, eligible);
  const callsPerPrompt = usesEverybody(act) ? experts : Math.min(act.gate.k, experts);
  const wished = Math.round((CALLS_PER_EXPERT * experts) / Math.max(1, callsPerPrompt));
  return Math.min(Math.max(1, wished), eligible);
}

/** Dense and Soft MoE ask everybody whatever k says. */
export function usesEverybody(act: Pick<ActSettings, 'gate'>): boolean {
  return act.gate.router === 'dense' || act.gate.router === 'softMoE';
}

/**
 * Takes `size` different prompts off the pile. When it has too few, everything else the act may
 * deal is shuffled and goes under it: prompts come back only when all were seen.
 */
export function deal(
  deck: Deck,
  act: ActSettings,
  pile: readonly PromptId[],
  size: number,
  random: Random,
): { batch: Prompt[]; pile: PromptId[] } {
  const eligible = new Map(eligiblePrompts(deck, act).map((prompt) => [prompt.id, prompt]));
  const fresh = pile.filter((id) => eligible.has(id));
  const waiting = new Set(pile);
  const seen = fresh.length >= size ? [] : [...eligible.keys()].filter((id) => !waiting.has(id));
  const order = [...fresh, ...random.shuffled(seen)];
  const batch = order.slice(0, size).flatMap((id) => eligible.get(id) ?? []);
  const dealt = new Set(batch.map((prompt) => prompt.id));
  return { batch, pile: [...pile, ...order.slice(fresh.length)].filter((id) => !dealt.has(id)) };
}
