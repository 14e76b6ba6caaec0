/**
 * The default learning rule. Every expert has its own logistic regression from prompt features to
 * "will be right", so that the affinities are decoupled, as in the sigmoid gate of DeepSeek-V3
 * (arXiv:2412.19437, §2.1.2): praise for one expert takes nothing away from another. All experts
 * share a prior whose mean is the average expert, fitted to everybody's answers (empirical Bayes),
 * so that somebody who has hardly answered is believed to be like the others. Everything is fitted
 * again after each round.
 *
 * Tried and left out: fitting the prior's widths as well (no gain in classes of 8 to 100), and
 * forgetting by rounds instead of by answers (0.7 a round follows a class that changes its skills,
 * but unlearns experts who are seldom asked; 0.95 a round does the opposite). With 0.95 an answer
 * the gate ends about one point better but needs five rounds to follow such a change, not four.
 */

import type { ExpertMemory, FeatureName, GateState, LearnFrom } from '#game/gate/gate';
import { inSlices } from '#game/gate/inSlices';
import type { Sliced } from '#game/slices';
import { fitLogistic, fitMemory, type Observed } from './logisticFit';
import { sparseRows } from './sparseRows';

/** Each answer counts this much less with every later answer of the same expert. */
const FADE = 0.9;
/** Older answers count less than a fiftieth together with all before them; they are not read. */
const MOST_ANSWERS = 40;
/** Width of the prior of the average expert (standard deviation, in logits). */
const AVERAGE_WIDTH = 2;
/** How far experts differ from the average one, in each kind of feature. */
const WIDTHS: Record<FeatureName['kind'], number> = {
  bias: 0.7,
  modality: 1.4,
  topic: 0.5,
  measured: 0.25,
};
/** Nanoseconds to read an answer, and to fit an expert, about. */
const COST_PER_READ = 30;
const COST_PER_FIT = 100_000;

/** The gate with prior and weights fitted to its observations, starting from where they are. */
export function* fitAffinities(gate: GateState, learnFrom: LearnFrom): Sliced<GateState> {
  const names = gate.featureNames;
  const d = names.length;
  const rows = sparseRows(gate.seen, d);
  const memory = fitMemory(d);
  const observed: Observed[] = [];
  yield* inSlices(gate.experts.length, MOST_ANSWERS * COST_PER_READ, (from, to) => {
    for (const expert of gate.experts.slice(from, to)) {
      observed.push(recentAnswers(expert, learnFrom));
    }
  });

  const prior = Float64Array.from(gate.prior);
  const averagePrecision = new Float64Array(d).fill(1 / AVERAGE_WIDTH ** 2);
  const average = averageExpert(observed, gate.seen.length);
  fitLogistic(rows, average, new Float64Array(d), averagePrecision, prior, memory);
  yield;

  const precision = Float64Array.from(names, (name) => 1 / WIDTHS[name.kind] ** 2);
  const experts: ExpertMemory[] = [];
  yield* inSlices(gate.experts.length, COST_PER_FIT, (from, to) => {
    for (let index = from; index < to; index++) {
      const expert = gate.experts[index]!;
      const own = observed[index]!;
      const weights = Float64Array.from(own.count === 0 ? prior : expert.weights);
      if (own.count > 0) fitLogistic(rows, own, prior, precision, weights, memory);
      experts.push({ ...expert, weights: [...weights] });
    }
  });
  return { ...gate, prior: [...prior], experts };
}

/** The newest answers of an expert, each fading with those after it. */
function recentAnswers(expert: ExpertMemory, learnFrom: LearnFrom): Observed {
  const all = expert.observations;
  const most = Math.min(all.length, MOST_ANSWERS);
  const row = new Int32Array(most);
  const right = new Float64Array(most);
  const importance = new Float64Array(most);
  let count = 0;
  for (let n = all.length - 1; n >= 0 && count < most; n--) {
    const answer = all[n]!;
    if (learnFrom === 'active' && !answer.active) continue;
    row[count] = answer.features;
    right[count] = answer.right;
    importance[count] = FADE ** count;
    count++;
  }
  return { count, row, right, importance };
}

/** Everybody's answers as if one expert had given them, merged by prompt. */
function averageExpert(observed: readonly Observed[], rows: number): Observed {
  const importance = new Float64Array(rows);
  const right = new Float64Array(rows);
  for (const one of observed) {
    for (let n = 0; n < one.count; n++) {
      importance[one.row[n]!]! += one.importance[n]!;
      right[one.row[n]!]! += one.importance[n]! * one.right[n]!;
    }
  }
  const row = new Int32Array(rows);
  let count = 0;
  for (let r = 0; r < rows; r++) {
    if (importance[r] === 0) continue;
    row[count] = r;
    right[count] = right[r]! / importance[r]!;
    importance[count] = importance[r]!;
    count++;
  }
  return { count, row, right, importance };
}
