/**
 * LIMoE's entropies for each modality (Mustafa et al. 2022, arXiv:2206.02770, §2.2). Low local
 * entropy: the gate is sure about single tokens. High global entropy: the modality as a whole uses
 * several experts. Here they are measured; modalityEntropyLoss.ts has the losses that the paper trains
 * with.
 */

import { MODALITIES, type Modality } from '#game/deck/deck';
import type { Sliced } from '#game/slices';
import { GateError } from '#game/gate/gateError';
import type { GateProbability } from '#game/gate/gateProbability';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import { entropyOf } from '#game/gate/metrics';

export interface ModalityEntropy {
  modality: Modality;
  /** Tokens that have the modality; a token with two counts for both. */
  tokens: number;
  /** Local loss: mean over tokens of H(p_t), 0 … ln N. */
  local: number;
  /** H of the mean probabilities, 0 … ln N; the global loss is its negative. */
  global: number;
  /** e^global: as many experts as if used equally. */
  effectiveExperts: number;
}

/**
 * Entropies of probabilities p[T][N] (rows that sum to less than 1 are normalised, rows of zeros
 * left out), for each modality that occurs.
 */
export function* modalityEntropies(
  tokens: number,
  experts: number,
  probability: Pick<GateProbability, 'fillRow'>,
  modalities: readonly (readonly Modality[])[],
): Sliced<ModalityEntropy[]> {
  if (modalities.length !== tokens) {
    throw new GateError('ragged', `modalities of ${modalities.length} tokens, not ${tokens}`);
  }
  const sums = MODALITIES.map(() => new Float64Array(experts));
  const local = new Float64Array(MODALITIES.length);
  const counts = new Int32Array(MODALITIES.length);
  const row = new Float64Array(experts);
  yield* inSlices(tokens, experts * 3 * CELL_COST.exponential, (from, to) => {
    for (let token = from; token < to; token++) {
      probability.fillRow(token, row);
      let total = 0;
      for (let e = 0; e < experts; e++) total += row[e]!;
      if (total === 0) continue;
      for (let e = 0; e < experts; e++) row[e]! /= total;
      const entropy = entropyOf(row);
      for (const modality of modalities[token]!) {
        const m = MODALITIES.indexOf(modality);
        counts[m]!++;
        local[m]! += entropy;
        for (let e = 0; e < experts; e++) sums[m]![e]! += row[e]!;
      }
    }
  });
  return MODALITIES.flatMap((modality, m) => {
    const count = counts[m]!;
    if (count === 0) return [];
    const global = entropyOf(sums[m]!.map((sum) => sum / count));
    return [
      {
        modality,
        tokens: count,
        local: local[m]! / count,
        global,
        effectiveExperts: Math.exp(global),
      },
    ];
  });
}
