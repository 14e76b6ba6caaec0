/** Which prompts make the next batch: the ones the class has not seen come first. */

import type { Prompt, PromptId } from '#game/deck/deck';
import type { Random } from '#game/random';
import { isTest } from './pool';
import type { ActSettings } from './state';

/** With an automatic batch size every expert gets about this many calls. */
const CALLS_PER_EXPERT = 2.5;
/** More prompts than this cannot be looked over on a phone before choosing. */
const PROMPTS_TO_CHOOSE_FROM = 24;

type Dealing = Pick<ActSettings, 'batchSize' | 'gate' | 'rounds' | 'listed' | 'purpose' | 'choice'>;

/** Prompts in the next batch of an act, given its pool and how many experts can be called. */
export function batchSizeOf(pool: number, act: Dealing, experts: number): number {
  if (isTest(act)) return pool;
  if (act.batchSize !== 'auto') return Math.min(act.batchSize, pool);
  if (act.listed.length > 0) return Math.min(pool, Math.ceil(pool / act.rounds));
  const callsPerPrompt = usesEverybody(act) ? experts : Math.min(act.gate.k, experts);
  const wished = Math.round((CALLS_PER_EXPERT * experts) / Math.max(1, callsPerPrompt));
  const most = act.choice === 'experts' ? PROMPTS_TO_CHOOSE_FROM : pool;
  return Math.min(Math.max(1, wished), most, pool);
}

/** Dense and Soft MoE ask everybody whatever k says. */
export function usesEverybody(act: Pick<ActSettings, 'gate'>): boolean {
  return act.gate.router === 'dense' || act.gate.router === 'softMoE';
}

/** What a batch is dealt from. */
export interface Dealer {
  /** What the act may deal, in the order of the deck or of its list. */
  pool: readonly Prompt[];
  act: Pick<ActSettings, 'listed' | 'purpose'>;
  /** Closed rounds of the act. */
  roundsPlayed: number;
  /** Not seen yet in this session. */
  pile: readonly PromptId[];
}

/** Deals `size` different prompts: a list or a test in its order, else from the shuffled pile. */
export function deal(
  dealer: Dealer,
  size: number,
  random: Random,
): { batch: Prompt[]; pile: PromptId[] } {
  const isInOrder = dealer.act.listed.length > 0 || isTest(dealer.act);
  return isInOrder ? dealInOrder(dealer, size) : dealShuffled(dealer, size, random);
}

/** The next ones of the list, from its beginning again after its end. */
function dealInOrder({ pool, roundsPlayed, pile }: Dealer, size: number) {
  const batch = Array.from({ length: size }, (_, index) => {
    const prompt = pool[(roundsPlayed * size + index) % pool.length];
    if (prompt === undefined) throw new Error('nothing to deal');
    return prompt;
  });
  return { batch, pile: without(pile, batch) };
}

/**
 * Takes `size` different prompts off the pile. When it has too few, everything else the act may
 * deal is shuffled and goes under it: prompts come back only when all were seen.
 */
function dealShuffled({ pool, pile }: Dealer, size: number, random: Random) {
  const eligible = new Map(pool.map((prompt) => [prompt.id, prompt]));
  const fresh = pile.filter((id) => eligible.has(id));
  const waiting = new Set(pile);
  const seen = fresh.length >= size ? [] : [...eligible.keys()].filter((id) => !waiting.has(id));
  const order = [...fresh, ...random.shuffled(seen)];
  const batch = order.slice(0, size).flatMap((id) => eligible.get(id) ?? []);
  return { batch, pile: without([...pile, ...order.slice(fresh.length)], batch) };
}

function without(pile: readonly PromptId[], batch: readonly Prompt[]): PromptId[] {
  const dealt = new Set(batch.map((prompt) => prompt.id));
  return pile.filter((id) => !dealt.has(id));
}
