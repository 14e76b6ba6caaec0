/**
 * Soft MoE (Puigcerver et al. 2023, arXiv:2308.00951; vmoe code): no choice at all. The logits
 * belong to slots, `slots` for each expert (columns e·slots … e·slots + slots − 1).
 * Dispatch D = softmax over tokens, so that a slot's input is a mixture of all tokens; combine
 * C = softmax over slots, so that a token's output is a mixture of all slots; Y = C · experts(DᵀX).
 * Nothing is dropped, load is even, and it is not causal.
 *
 * As assignments every expert holds every token, with the sum of its slots' combine weights, best
 * expert first. Bias, noise, k and capacity do not exist here and are ignored.
 */

import { addAssignment, assignmentTable } from '#game/gate/assignments';
import type { Dispatched } from '#game/gate/dispatch';
import { columnBy, type GateProbability } from '#game/gate/gateProbability';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import { type Matrix, matrixOf } from '#game/gate/matrix';
import { logSumExp } from '#game/gate/probability';
import type { Problem } from '#game/gate/problem';
import { reported } from '#game/gate/report';
import type { Routed } from '#game/gate/routed';
import { chooseTopK } from '#game/gate/select';
import { weigh } from '#game/gate/weigh';
import type { Sliced } from '#game/slices';

export function* routeSoftMoE(problem: Problem): Sliced<Routed> {
  const { tokens, experts, options, masked } = problem;
  const slots = options.slots ?? 1;
  const open = yield* openLogits(problem, slots);
  const dispatch = yield* softmaxOverTokens(open);
  const logSum = yield* slotSums(open);
  const combine = yield* softmaxOverSlots(open, logSum);

  const weights = yield* expertWeights(combine, experts, slots);
  const scores = yield* openScores(weights, masked, tokens);
  const of = (token: number, expert: number): number => weights[token * experts + expert]!;
  const probability: GateProbability = {
    kind: 'softmax',
    logSum,
    of,
    fillColumn: columnBy(of),
    fillRow: (token, row) => row.set(weights.subarray(token * experts, (token + 1) * experts)),
  };
  const ranked = yield* chooseTopK(scores, tokens, experts, experts);
  const table = assignmentTable(tokens * experts);
  const dispatched: Dispatched = {
    table,
    load: new Int32Array(experts),
    held: new Int32Array(tokens),
  };
  yield* inSlices(tokens, experts * 10, (from, to) => {
    for (let token = from; token < to; token++) {
      for (let rank = 1; rank <= experts; rank++) {
        const expert = ranked[token * experts + rank - 1]!;
        if (expert < 0) break;
        addAssignment(table, token, expert, rank, 1);
        dispatched.load[expert]!++;
        dispatched.held[token]!++;
      }
    }
  });
  yield* weigh(table, tokens, probability, { kind: 'probability' });
  const routed = yield* reported(
    { ...problem, capacity: null, temperature: 0, shared: [] },
    {
      dispatched,
      probability,
      scores,
      demand: dispatched.load,
      counted: dispatched.load,
      importance: columnSums(weights, experts),
      expectedLoad: null,
      looks: true,
    },
  );
  return { ...routed, soft: { dispatch, combine } };
}

/** logits[T][N · slots] with −∞ at masked experts. */
function* openLogits({ tokens, experts, logits, masked }: Problem, slots: number): Sliced<Matrix> {
  const columns = experts * slots;
  if (masked === null) return matrixOf(tokens, columns, logits);
  const open = matrixOf(tokens, columns);
  yield* inSlices(tokens, columns * CELL_COST.compare, (from, to) => {
    open.values.set(logits.subarray(from * columns, to * columns), from * columns);
    for (let cell = from * experts; cell < to * experts; cell++) {
      if (masked[cell] === 1) open.values.fill(-Infinity, cell * slots, (cell + 1) * slots);
    }
  });
  return open;
}

/** weight[T · N], −∞ where masked. */
function* openScores(
  weights: Float64Array,
  masked: Uint8Array | null,
  tokens: number,
): Sliced<Float64Array> {
  if (masked === null) return weights;
  const scores = new Float64Array(weights.length);
  const experts = tokens === 0 ? 0 : weights.length / tokens;
  yield* inSlices(tokens, experts * CELL_COST.compare, (from, to) => {
    for (let cell = from * experts; cell < to * experts; cell++) {
      scores[cell] = masked[cell] === 1 ? -Infinity : weights[cell]!;
    }
  });
  return scores;
}

/** Each column sums to 1 over the tokens; a slot that can be given no token is all 0. */
function* softmaxOverTokens({ rows, columns, values }: Matrix): Sliced<Matrix> {
  const largest = new Float64Array(columns).fill(-Infinity);
  const sums = new Float64Array(columns);
  const result = matrixOf(rows, columns);
  yield* inSlices(rows, columns * CELL_COST.compare, (from, to) => {
    for (let row = from * columns; row < to * columns; row += columns) {
      for (let slot = 0; slot < columns; slot++) {
        if (values[row + slot]! > largest[slot]!) largest[slot] = values[row + slot]!;
      }
    }
  });
  yield* inSlices(rows, columns * CELL_COST.exponential, (from, to) => {
    for (let row = from * columns; row < to * columns; row += columns) {
      for (let slot = 0; slot < columns; slot++) {
        if (largest[slot] === -Infinity) continue;
        const power = Math.exp(values[row + slot]! - largest[slot]!);
        result.values[row + slot] = power;
        sums[slot]! += power;
      }
    }
  });
  yield* inSlices(rows, columns * CELL_COST.compare, (from, to) => {
    for (let row = from * columns; row < to * columns; row += columns) {
      for (let slot = 0; slot < columns; slot++) {
        if (sums[slot]! > 0) result.values[row + slot]! /= sums[slot]!;
      }
    }
  });
  return result;
}

function* slotSums({ rows, columns, values }: Matrix): Sliced<Float64Array> {
  const sums = new Float64Array(rows);
  yield* inSlices(rows, columns * CELL_COST.exponential, (from, to) => {
    for (let row = from; row < to; row++) sums[row] = logSumExp(values, row * columns, columns);
  });
  return sums;
}

/** Each row sums to 1 over the slots; a token that can be given to nobody is all 0. */
function* softmaxOverSlots(
  { rows, columns, values }: Matrix,
  logSum: Float64Array,
): Sliced<Matrix> {
  const result = matrixOf(rows, columns);
  yield* inSlices(rows, columns * CELL_COST.exponential, (from, to) => {
    for (let row = from; row < to; row++) {
      if (logSum[row] === -Infinity) continue;
      for (let cell = row * columns; cell < (row + 1) * columns; cell++) {
        result.values[cell] = Math.exp(values[cell]! - logSum[row]!);
      }
    }
  });
  return result;
}

/** weight[T · N]: combine weights summed over each expert's slots. */
function* expertWeights(combine: Matrix, experts: number, slots: number): Sliced<Float64Array> {
  const weights = new Float64Array(combine.rows * experts);
  yield* inSlices(combine.rows, combine.columns * CELL_COST.compare, (from, to) => {
    for (let cell = from * experts; cell < to * experts; cell++) {
      for (let slot = 0; slot < slots; slot++) {
        weights[cell]! += combine.values[cell * slots + slot]!;
      }
    }
  });
  return weights;
}

function* columnSums(weights: Float64Array, columns: number): Sliced<Float64Array> {
  const sums = new Float64Array(columns);
  yield* inSlices(columns === 0 ? 0 : weights.length / columns, columns * 2, (from, to) => {
    for (let cell = from * columns; cell < to * columns; cell++) {
      sums[cell % columns]! += weights[cell]!;
    }
  });
  return sums;
}
