/**
 * Thompson sampling: for every expert and modality a Beta distribution of how often they are right;
 * for every prompt one draw from each, and the highest draws are called. The fastest gate of all in
 * a class, and not how the routers of published models are trained.
 */

import { type Modality, MODALITIES } from '#game/deck/deck';
import type { GateState, LearnFrom } from '#game/gate/gate';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import { type Matrix, matrixOf } from '#game/gate/matrix';
import type { Random } from '#game/random';
import type { Sliced } from '#game/slices';

/** Beta(1, 1): before anything is known every share of right answers is as likely. */
const PRIOR = 1;
/** Draws are kept from 0 and 1, whose logits would be infinite. */
const EDGE = 1e-3;

/** hits[expert][modality] and misses[expert][modality]; a prompt of two modalities counts half in each. */
interface Counts {
  hits: Float64Array[];
  misses: Float64Array[];
}

/**
 * The gate with each expert's weights set to the log-odds of the means, so that what it believes
 * and why can be told like any other gate's.
 */
export function* learnCounts(gate: GateState, learnFrom: LearnFrom): Sliced<GateState> {
  const { hits, misses } = yield* countAnswers(gate, learnFrom);
  const total = MODALITIES.map((_, m) => {
    const h = hits.reduce((sum, one) => sum + one[m]!, PRIOR);
    return logOdds(
      h,
      misses.reduce((sum, one) => sum + one[m]!, PRIOR),
    );
  });
  const weightsOf = (perModality: (m: number) => number): number[] =>
    gate.featureNames.map((name) =>
      name.kind === 'modality' ? perModality(MODALITIES.indexOf(name.modality)) : 0,
    );
  return {
    ...gate,
    prior: weightsOf((m) => total[m]!),
    experts: gate.experts.map((expert, e) => ({
      ...expert,
      weights: weightsOf((m) => logOdds(PRIOR + hits[e]![m]!, PRIOR + misses[e]![m]!)),
    })),
  };
}

/** logits[T][A]: the log-odds of one draw per token and expert. */
export function* drawLogits(
  gate: GateState,
  learnFrom: LearnFrom,
  experts: readonly number[],
  features: readonly (readonly number[])[],
  random: Random,
): Sliced<Matrix> {
  const { hits, misses } = yield* countAnswers(gate, learnFrom);
  const columns = modalityColumns(gate);
  const logits = matrixOf(features.length, experts.length);
  yield* inSlices(features.length, experts.length * 6 * CELL_COST.noise, (from, to) => {
    for (let token = from; token < to; token++) {
      const shares = columns.map((column) => features[token]![column] ?? 0);
      for (let column = 0; column < experts.length; column++) {
        const expert = experts[column]!;
        let right = 0;
        let weight = 0;
        shares.forEach((share, m) => {
          if (share === 0) return;
          const a = PRIOR + (hits[expert]?.[m] ?? 0);
          right += share * drawBeta(a, PRIOR + (misses[expert]?.[m] ?? 0), random);
          weight += share;
        });
        const p = weight === 0 ? 0.5 : right / weight;
        const inside = Math.min(1 - EDGE, Math.max(EDGE, p));
        logits.values[token * experts.length + column] = Math.log(inside / (1 - inside));
      }
    }
  });
  return logits;
}

function* countAnswers(gate: GateState, learnFrom: LearnFrom): Sliced<Counts> {
  const columns = modalityColumns(gate);
  const hits = gate.experts.map(() => new Float64Array(MODALITIES.length));
  const misses = gate.experts.map(() => new Float64Array(MODALITIES.length));
  const perExpert = 30 * MODALITIES.length * CELL_COST.compare;
  yield* inSlices(gate.experts.length, perExpert, (from, to) => {
    for (let expert = from; expert < to; expert++) {
      for (const { features, right, active } of gate.experts[expert]!.observations) {
        if (!active && learnFrom === 'active') continue;
        columns.forEach((column, m) => {
          const share = gate.seen[features]?.[column] ?? 0;
          hits[expert]![m]! += share * right;
          misses[expert]![m]! += share * (1 - right);
        });
      }
    }
  });
  return { hits, misses };
}

/** Feature index of each modality, in the order of MODALITIES. */
function modalityColumns(gate: GateState): number[] {
  const columnOf = (modality: Modality): number =>
    gate.featureNames.findIndex((name) => name.kind === 'modality' && name.modality === modality);
  return MODALITIES.map(columnOf);
}

function logOdds(hits: number, misses: number): number {
  return Math.log(hits / misses);
}

function drawBeta(a: number, b: number, random: Random): number {
  const one = drawGamma(a, random);
  const other = drawGamma(b, random);
  return one / (one + other);
}

/** Marsaglia & Tsang 2000, for shape ≥ 1. */
function drawGamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = random.next();
    if (u === 0 || Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
