/**
 * LIMoE's entropies as losses, with gradients (Mustafa et al. 2022, arXiv:2206.02770, §2.2), for each
 * modality m with n_m tokens and p_t = softmax(z_t), p̄ = mean of p_t over those tokens:
 * local, Ω = (1/n_m) Σ_t H(p_t), smallest when the gate is sure about single tokens;
 * global, Ω = max(0, ln S − H(p̄)), 0 as soon as the modality uses at least S experts equally. With
 * S = N it is −H(p̄) + ln N, the loss without a threshold.
 */

import { MODALITIES, type Modality } from '#game/deck/deck';
import { refuseNotFinite } from '#game/gate/finite';
import { GateError } from '#game/gate/gateError';
import { type Matrix, matrixOf } from '#game/gate/matrix';
import { entropyOf } from '#game/gate/metrics';

export interface ModalityEntropyLoss {
  modality: Modality;
  /** Each loss in nats, and its gradient with respect to logits[T][N]. */
  local: { loss: number; gradient: Matrix };
  global: { loss: number; gradient: Matrix };
}

/**
 * Both losses of every modality that occurs, from probabilities p[T][N] (rows are softmaxes, masked
 * experts 0; rows of zeros are tokens with no expert and are left out) and modalities[T]:
 * ∂local/∂z_tj = −(1/n) p_tj (ln p_tj + H(p_t)), ∂global/∂z_tj = (1/n) p_tj (ln p̄_j − Σᵢ p_ti ln p̄ᵢ).
 * Throws `ragged`, `notFinite`, and `negative` for a threshold of fewer than one expert.
 */
export function modalityEntropyLosses(
  probabilities: Matrix,
  modalities: readonly (readonly Modality[])[],
  leastExperts: number,
): ModalityEntropyLoss[] {
  const { rows, columns, values } = probabilities;
  if (modalities.length !== rows) {
    throw new GateError('ragged', `modalities of ${modalities.length} tokens, not ${rows}`);
  }
  refuseNotFinite('probability', values);
  if (!(leastExperts >= 1 && leastExperts < Infinity)) {
    throw new GateError('negative', `${leastExperts} experts`);
  }
  const rowOf = (token: number): Float64Array =>
    values.subarray(token * columns, (token + 1) * columns);
  return MODALITIES.flatMap((modality) => {
    const tokens = modalities.flatMap((of, token) =>
      of.includes(modality) && rowOf(token).some((p) => p > 0) ? [token] : [],
    );
    if (tokens.length === 0) return [];
    const batch = { tokens, rowOf, rows, columns };
    return [{ modality, local: localLoss(batch), global: globalLoss(batch, leastExperts) }];
  });
}

interface Batch {
  tokens: readonly number[];
  rowOf: (token: number) => Float64Array;
  rows: number;
  columns: number;
}

function localLoss({ tokens, rowOf, rows, columns }: Batch): ModalityEntropyLoss['local'] {
  const gradient = matrixOf(rows, columns);
  let loss = 0;
  for (const token of tokens) {
    const row = rowOf(token);
    const entropy = entropyOf(row);
    loss += entropy / tokens.length;
    for (const [i, p] of row.entries()) {
      const slope = p === 0 ? 0 : -p * (Math.log(p) + entropy);
      gradient.values[token * columns + i] = slope / tokens.length;
    }
  }
  return { loss, gradient };
}

function globalLoss(
  { tokens, rowOf, rows, columns }: Batch,
  leastExperts: number,
): ModalityEntropyLoss['global'] {
  const gradient = matrixOf(rows, columns);
  const mean = new Float64Array(columns);
  for (const token of tokens) {
    for (const [i, p] of rowOf(token).entries()) mean[i]! += p / tokens.length;
  }
  const loss = Math.max(0, Math.log(leastExperts) - entropyOf(mean));
  if (loss === 0) return { loss, gradient };
  const logs = mean.map((p) => (p === 0 ? 0 : Math.log(p)));
  for (const token of tokens) {
    const row = rowOf(token);
    const expected = row.reduce((sum, p, i) => sum + p * logs[i]!, 0);
    for (const [i, p] of row.entries()) {
      gradient.values[token * columns + i] = (p * (logs[i]! - expected)) / tokens.length;
    }
  }
  return { loss, gradient };
}
