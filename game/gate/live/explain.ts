/** Why a token went to an expert, or did not: in terms that can be said in words. */

import type { Contribution, Explanation, GateSettings, GateState } from '#game/gate/gate';
import { sigmoid } from './logisticFit';

const LARGEST = 3;
/** Contributions below this many logits would be said as "+0.0". */
const SMALLEST = 0.05;

/**
 * Explains one decision, without the noise of exploration. `contributions` are the three largest
 * differences, in logits, between this expert and the gate's shared prior (the average expert):
 * what all experts have in common decides nothing.
 */
export function explain(
  gate: GateState,
  settings: GateSettings,
  features: number[],
  available: number[],
  expert: number,
  token: number,
  masked: number[] = [],
): Explanation {
  const logitOf = (one: number) => dot(gate.experts[one]?.weights ?? gate.prior, features);
  const biasOf = (one: number) => gate.experts[one]?.bias ?? 0;
  const weights = gate.experts[expert]?.weights ?? gate.prior;
  const contributions = gate.featureNames
    .map((feature, f): Contribution => {
      const difference = (weights[f] as number) - (gate.prior[f] as number);
      return { feature, value: difference * (features[f] as number) };
    })
    .filter(({ value }) => Math.abs(value) >= SMALLEST)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, LARGEST);

  const logit = logitOf(expert);
  const score = logit + biasOf(expert);
  const others = available
    .filter((one) => one !== expert && !masked.includes(one))
    .map((one) => ({ one, score: logitOf(one) + biasOf(one) }))
    .sort((a, b) => b.score - a.score || a.one - b.one);
  const rank =
    1 + others.filter((o) => o.score > score || (o.score === score && o.one < expert)).length;
  const k = settings.router === 'switch' ? 1 : settings.k;
  // Chosen: the best who was not; not chosen: the last who was.
  const rival = rank <= k ? others[k - 1] : others[k - 1];
  return {
    token,
    expert,
    contributions,
    logit,
    probability: sigmoid(logit),
    bias: biasOf(expert),
    rank,
    margin: rival === undefined ? null : Math.abs(score - rival.score),
  };
}

function dot(weights: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let f = 0; f < features.length; f++) {
    sum += (weights[f] as number) * (features[f] as number);
  }
  return sum;
}
