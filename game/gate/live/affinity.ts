/**
 * The default learning rule. Every expert has its own logistic regression from prompt features to
 * "will be right", so that the affinities are decoupled, as in the sigmoid gate of DeepSeek-V3
 * (arXiv:2412.19437, §2.1.2): praise for one expert takes nothing away from another. All experts
 * share a prior whose mean is the average expert (empirical Bayes), so that somebody who has hardly
 * answered is believed to be like the others. Everything is fitted again after each round.
 *
 * Answers fade, since people change within a lesson: mostly with later answers of the same expert in
 * the same modality, hardly with others. The average expert is an average over experts: whoever is
 * called often in a modality, because of being good at it, counts no more than the rest.
 *
 * Tried and left out: fitting the prior's widths as well (no gain in classes of 8 to 100);
 * forgetting by rounds (0.7 a round follows a class that changes its skills, but unlearns experts
 * who are seldom asked; 0.95 does the opposite) or by answers of any modality (then experts who are
 * only called for audio are soon believed to be average in text, and by an average over answers to
 * be good: the beliefs end 0.30 off instead of 0.11).
 */

import { MODALITIES } from '#game/deck/deck';
import type { ExpertMemory, FeatureName, GateState, LearnFrom } from '#game/gate/gate';
import { inSlices } from '#game/gate/inSlices';
import type { Sliced } from '#game/slices';
import { fitLogistic, fitMemory, type Observed } from './logisticFit';
import { sparseRows } from './sparseRows';

/** Each answer counts this much less with every later one of its modality, and of another. */
const FADE = 0.8;
const FADE_BY_OTHERS = 0.97;
/** Answers that count less than this are not read. */
const FORGOTTEN = 0.02;
/** Answers to one modality that an expert can contribute to the average expert. */
const SHARE_IN_AVERAGE = 1;
/** Width of the prior of the average expert (standard deviation, in logits). */
const AVERAGE_WIDTH = 1;
/** How far experts differ from the average one, in each kind of feature. */
const WIDTHS: Record<FeatureName['kind'], number> = {
  bias: 0.5,
  modality: 1.6,
  topic: 0.5,
  measured: 0.25,
};
/** Nanoseconds to read an answer, and to fit an expert, about. */
const COST_PER_READ = 50;
const TYPICAL_ANSWERS = 50;
const COST_PER_FIT = 100_000;

/** The gate with prior and weights fitted to its observations, starting from where they are. */
export function* fitAffinities(gate: GateState, learnFrom: LearnFrom): Sliced<GateState> {
  const names = gate.featureNames;
  const d = names.length;
  const rows = sparseRows(gate.seen, d);
  yield;
  const memory = fitMemory(d);
  const sharesOf = modalityShares(gate);
  yield;
  const observed: Observed[] = [];
  yield* inSlices(gate.experts.length, TYPICAL_ANSWERS * COST_PER_READ, (from, to) => {
    for (const expert of gate.experts.slice(from, to)) {
      observed.push(recentAnswers(expert, learnFrom, sharesOf));
    }
  });

  yield;
  const prior = Float64Array.from(gate.prior);
  const averagePrecision = new Float64Array(d).fill(1 / AVERAGE_WIDTH ** 2);
  const average = averageExpert(observed, sharesOf);
  yield;
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

/** shares[R][modality]: how much of each prompt seen is in which modality. */
function modalityShares(gate: GateState): number[][] {
  const columns = MODALITIES.map((modality) =>
    gate.featureNames.findIndex((name) => name.kind === 'modality' && name.modality === modality),
  );
  return gate.seen.map((row) => columns.map((column) => row[column] ?? 0));
}

/** The newest answers of an expert, each faded by those after it. */
function recentAnswers(
  expert: ExpertMemory,
  learnFrom: LearnFrom,
  sharesOf: readonly number[][],
): Observed {
  const all = expert.observations;
  const row = new Int32Array(all.length);
  const right = new Float64Array(all.length);
  const importance = new Float64Array(all.length);
  const later = MODALITIES.map(() => 0);
  let count = 0;
  let read = 0;
  for (let n = all.length - 1; n >= 0; n--) {
    const answer = all[n]!;
    if (learnFrom === 'active' && !answer.active) continue;
    const shares = sharesOf[answer.features]!;
    let same = 0;
    for (let m = 0; m < shares.length; m++) {
      same += shares[m]! * later[m]!;
      later[m]! += shares[m]!;
    }
    const left = FADE ** same * FADE_BY_OTHERS ** (read - same);
    read++;
    if (left < FORGOTTEN) continue;
    row[count] = answer.features;
    right[count] = answer.right;
    importance[count] = left;
    count++;
  }
  return { count, row, right, importance };
}

/** Everybody's answers as if one expert had given them, merged by prompt. */
function averageExpert(observed: readonly Observed[], sharesOf: readonly number[][]): Observed {
  const rows = sharesOf.length;
  const importance = new Float64Array(rows);
  const right = new Float64Array(rows);
  for (const one of observed) {
    const total = MODALITIES.map(() => 0);
    for (let n = 0; n < one.count; n++) {
      sharesOf[one.row[n]!]!.forEach((share, m) => {
        total[m]! += share * one.importance[n]!;
      });
    }
    for (let n = 0; n < one.count; n++) {
      const r = one.row[n]!;
      const alike = sharesOf[r]!.reduce((sum, share, m) => sum + share * total[m]!, 0);
      const counted = one.importance[n]! * Math.min(1, SHARE_IN_AVERAGE / alike);
      importance[r]! += counted;
      right[r]! += counted * one.right[n]!;
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
