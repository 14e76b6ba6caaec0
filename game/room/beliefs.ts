/** The gate's beliefs as they are shown: one number per expert and modality, rounded once. */

import { MODALITIES, type Deck, type Modality } from '#game/deck/deck';
import type { Contribution, ExpertChance, GateSettings, GateState } from '#game/gate/gate';
import {
  belief,
  callsPerPrompt,
  explain,
  featureNames,
  featuresOf,
} from '#game/gate/live/liveGate';
import { remember, rememberPair } from './remember';
import { promptsOf } from './rounds';
import type { Round } from './state';
import type { TurnView } from './view';

/** Three decimals are finer than any figure draws, and short on the wire. */
export function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

/** beliefs[expert][modality], 0..1 in hundredths: a heat map shows no more. */
export const beliefsOf = remember((gate: GateState): Record<Modality, number>[] =>
  gate.experts.map((_, expert) => {
    const shown = { ...belief(gate, expert) };
    for (const modality of MODALITIES) shown[modality] = Math.round(shown[modality] * 100) / 100;
    return shown;
  }),
);

const featuresOfBatch = rememberPair((deck: Deck, prompts: Round['prompts']): number[][] => {
  const names = featureNames(deck);
  return promptsOf(deck, { prompts }).map((prompt) => featuresOf(prompt, names));
});

/** Ranking everybody for everybody is slow in a hall, where nobody could check it anyway. */
const MOST_RANKED = 128;

/**
 * What would have changed the gate's choice for an expert, as the gate stood at routing. `masked`
 * experts cannot perceive the token, so nobody could change places with them; they are looked for
 * only in a class small enough to be ranked.
 */
export function turnOf(
  deck: Deck,
  round: Pick<Round, 'prompts' | 'gate' | 'plan'>,
  settings: GateSettings,
  { token, expert, reason }: ExpertChance,
  masked: () => number[],
): TurnView | null {
  const { available } = round.plan;
  const features = featuresOfBatch(deck, round.prompts)[token];
  if (features === undefined || available.length > MOST_RANKED) return null;
  if (reason !== 'routed' && reason !== 'outranked') return null;
  const { gate } = round;
  const { rank, margin } = explain(gate, settings, features, available, expert, token, masked());
  if (margin === null) return null;
  const isHigh = rank <= callsPerPrompt(settings);
  const decided = isHigh === (reason === 'routed') ? 'score' : 'chance';
  return { by: Math.round(margin * 10) / 10, decided };
}

/** Why a token went to an expert: the largest contributions, as the gate stood at routing. */
export function reasonsOf(
  deck: Deck,
  round: Pick<Round, 'prompts' | 'gate'>,
  settings: GateSettings,
  token: number,
  expert: number,
): Contribution[] {
  const features = featuresOfBatch(deck, round.prompts)[token];
  if (features === undefined || round.gate.experts[expert] === undefined) return [];
  // Nobody to compare with: only the contributions are wanted, and ranking a full hall is slow.
  const { contributions } = explain(round.gate, settings, features, [expert], expert, token);
  return contributions.map(({ feature, value }) => ({ feature, value: rounded(value) }));
}
