/** Why a token went to an expert, or did not, in terms that can be said in words. */

import type { Contribution, Explanation, GateSettings, GateState, RouterId } from '#game/gate/gate';
import { sigmoid, softmax } from '#game/gate/probability';
import { callsPerPrompt } from './rebalance';

const LARGEST = 3;
/** Contributions below this many logits would be said as "+0.0". */
const SMALLEST = 0.05;

type Rule =
  /** The k highest scores are chosen, probabilities being a softmax or each for itself. */
  | { kind: 'highest'; probability: 'softmax' | 'sigmoid' }
  /** All are called, or the scores do not decide alone: no single change of a logit would have. */
  | { kind: 'otherwise'; probability: 'softmax' | 'uniform' };

const RULES: Record<RouterId, Rule> = {
  dense: { kind: 'otherwise', probability: 'softmax' },
  random: { kind: 'otherwise', probability: 'uniform' },
  hash: { kind: 'otherwise', probability: 'uniform' },
  noisyTopK: { kind: 'highest', probability: 'softmax' },
  gshard: { kind: 'highest', probability: 'softmax' },
  switch: { kind: 'highest', probability: 'softmax' },
  mixtral: { kind: 'highest', probability: 'softmax' },
  deepSeekMoE: { kind: 'highest', probability: 'softmax' },
  deepSeekV3: { kind: 'highest', probability: 'sigmoid' },
  vmoe: { kind: 'highest', probability: 'softmax' },
  expertChoice: { kind: 'otherwise', probability: 'softmax' },
  base: { kind: 'otherwise', probability: 'softmax' },
  softMoE: { kind: 'otherwise', probability: 'softmax' },
  affinity: { kind: 'highest', probability: 'sigmoid' },
};

/**
 * Explains one decision by what the gate had learnt, without the noise of exploration and before
 * capacity. `features[d]` are the token's, `available` the experts that could be called, `masked`
 * those of them that cannot perceive the token.
 *
 * `contributions` are the three largest differences, in logits, between this expert and the shared
 * prior (the average expert): what all experts have in common decides nothing. `rank` orders logit
 * plus bias. `margin` is by how much the logit would have had to be lower to lose the last place
 * (for one who is chosen) or higher to win it; null when scores alone do not decide, or when there
 * is nobody to change places with. For a masked expert rank is 0, probability 0 and margin null.
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
  const rule = RULES[settings.router];
  const open = available.filter((one) => !masked.includes(one));
  const logits = open.map((one) => logitOf(gate, one, features));
  const scores = open.map((one, at) => logits[at]! + biasOf(gate, one));
  const place = open.indexOf(expert);
  const logit = logitOf(gate, expert, features);
  const known = {
    token,
    expert,
    contributions: contributionsOf(gate, expert, features),
    logit,
    bias: biasOf(gate, expert),
  };
  if (place < 0) return { ...known, probability: 0, rank: 0, margin: null };

  const score = scores[place]!;
  const rank =
    1 +
    scores.filter((other, at) => other > score || (other === score && open[at]! < expert)).length;
  return {
    ...known,
    probability: probabilityOf(rule, logits, place),
    rank,
    margin:
      rule.kind === 'highest' ? marginOf(scores, place, rank, callsPerPrompt(settings)) : null,
  };
}

function marginOf(
  scores: readonly number[],
  place: number,
  rank: number,
  k: number,
): number | null {
  const others = scores.filter((_, at) => at !== place).sort((one, other) => other - one);
  // Without this expert, the k-th of the others is the one to change places with, either way.
  const rival = others[k - 1];
  if (rival === undefined) return null;
  const gap = scores[place]! - rival;
  return rank <= k ? Math.max(0, gap) : Math.max(0, -gap);
}

function probabilityOf(rule: Rule, logits: readonly number[], place: number): number {
  switch (rule.probability) {
    case 'sigmoid':
      return sigmoid(logits[place]!);
    case 'softmax':
      return softmax(logits)[place]!;
    case 'uniform':
      return 1 / logits.length;
  }
}

function contributionsOf(
  gate: GateState,
  expert: number,
  features: readonly number[],
): Contribution[] {
  const weights = gate.experts[expert]?.weights ?? gate.prior;
  return gate.featureNames
    .map((feature, f): Contribution => {
      const difference = weights[f]! - gate.prior[f]!;
      return { feature, value: difference * (features[f] ?? 0) };
    })
    .filter(({ value }) => Math.abs(value) >= SMALLEST)
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
    .slice(0, LARGEST);
}

function logitOf(gate: GateState, expert: number, features: readonly number[]): number {
  const weights = gate.experts[expert]?.weights ?? gate.prior;
  let sum = 0;
  for (let f = 0; f < features.length; f++) sum += weights[f]! * features[f]!;
  return sum;
}

function biasOf(gate: GateState, expert: number): number {
  return gate.experts[expert]?.bias ?? 0;
}
