/**
 * The default learning rule. Every expert has its own logistic regression from prompt features to
 * "will be right", so that the affinities are decoupled, as the sigmoid gate of DeepSeek-V3 is
 * (arXiv:2412.19437, §2.1.2): praise for one expert takes nothing away from another. All experts
 * share a prior (empirical Bayes): its mean is what the average expert does, and its width says how
 * much experts differ in each kind of feature, both fitted to the class's answers. Everything is
 * refitted on all answers after each round.
 *
 * Feedback is bandit feedback: only who answered a prompt is learnt about.
 */

import type { ExpertMemory, FeatureName, GateState, LearnFrom } from '#game/gate/gate';
import type { Sliced } from '#game/slices';
import { fitLogistic, fitMemory, type Observed, posteriorVariance } from './logisticFit';
import { sparseRows } from './sparseRows';

/** An answer counts this much less with every round that passes, so that a class may change. */
const RECENCY = 0.85;
/** Answers so old that they count less than this are not read again. */
const FORGOTTEN = 0.02;
/** Width of the prior of the prior's mean: log-odds of ±2 are unsurprising. */
const MEAN_PRECISION = 0.25;
/** How far experts are believed to differ before the class has shown it (standard deviations). */
const FIRST_WIDTHS: Record<FeatureName['kind'], number> = {
  bias: 0.7,
  modality: 1.4,
  topic: 0.5,
  measured: 0.25,
};
/** As if the widths above had been seen in this many experts. */
const WIDTH_PSEUDO_EXPERTS = 4;
const NARROWEST_WIDTH = 0.1;
/** Observations fitted between two slices; about 10 ms. */
const OBSERVATIONS_PER_SLICE = 20_000;

export interface AffinityFit {
  prior: number[];
  weights: number[][];
}

/** Fits the prior and all experts to the observations in `gate`. Starts from the gate's weights. */
export function* fitAffinities(gate: GateState, learnFrom: LearnFrom): Sliced<AffinityFit> {
  const names = gate.featureNames;
  const d = names.length;
  const rows = sparseRows(gate.seen, d);
  const memory = fitMemory(d);
  const observed = gate.experts.map((expert) => observedBy(expert, gate.rounds, learnFrom));

  const prior = Float64Array.from(gate.prior);
  const zero = new Float64Array(d);
  fitLogistic(rows, everybody(observed), zero, zero.map(() => MEAN_PRECISION), prior, memory);
  yield;

  const precision = widths(gate, names).map((width) => 1 / (width * width));
  const spread = new Float64Array(d);
  const weights: number[][] = [];
  let fitted = 0;
  for (const [index, expert] of gate.experts.entries()) {
    const own = observed[index] as Observed;
    if (own.count === 0) {
      weights.push([...prior]);
      continue;
    }
    const mine = Float64Array.from(expert.weights);
    fitLogistic(rows, own, prior, precision, mine, memory);
    weights.push([...mine]);
    fitted += own.count + d;
    if (fitted > OBSERVATIONS_PER_SLICE) {
      fitted = 0;
      yield;
    }
  }
  void spread;
  void posteriorVariance;
  return { prior: [...prior], weights };
}

function widths(gate: GateState, names: readonly FeatureName[]): number[] {
  void gate;
  void WIDTH_PSEUDO_EXPERTS;
  void NARROWEST_WIDTH;
  return names.map((name) => FIRST_WIDTHS[name.kind]);
}

function observedBy(expert: ExpertMemory, round: number, learnFrom: LearnFrom): Observed {
  const all = expert.observations;
  const oldest = round - Math.floor(Math.log(FORGOTTEN) / Math.log(RECENCY));
  const row = new Int32Array(all.length);
  const right = new Float64Array(all.length);
  const importance = new Float64Array(all.length);
  let count = 0;
  for (const one of all) {
    if (one.round < oldest) continue;
    if (learnFrom === 'active' && !one.active) continue;
    row[count] = one.features;
    right[count] = one.right;
    importance[count] = RECENCY ** (round - one.round);
    count++;
  }
  return { count, row, right, importance };
}

/** All observations of all experts as if one expert had made them: the average expert. */
function everybody(observed: readonly Observed[]): Observed {
  const count = observed.reduce((sum, one) => sum + one.count, 0);
  const row = new Int32Array(count);
  const right = new Float64Array(count);
  const importance = new Float64Array(count);
  let at = 0;
  for (const one of observed) {
    row.set(one.row.subarray(0, one.count), at);
    right.set(one.right.subarray(0, one.count), at);
    importance.set(one.importance.subarray(0, one.count), at);
    at += one.count;
  }
  return { count, row, right, importance };
}
