/** What the gate itself says about one token and one expert, before bias, noise and balance. */

import type { Sliced } from '#game/slices';
import type { AssignmentTable } from './assignments';
import { CELL_COST, inSlices } from './inSlices';
import { sigmoid } from './probability';
import type { Problem } from './problem';

export type ProbabilityKind =
  /** p = softmax over the experts that are not masked. */
  | 'softmax'
  /** s = sigmoid of the logit: each expert for itself. */
  | 'sigmoid'
  /** 1 / (experts that are not masked): the gate does not look. */
  | 'uniform';

export interface GateProbability {
  kind: ProbabilityKind;
  /** 0 where masked and for an expert that is always on, since nobody chooses it. */
  of(token: number, expert: number): number;
  /** Writes the probabilities of all experts for one token into row[N]. */
  fillRow(token: number, row: Float64Array): void;
  /** Turns the logits of assignments `from` … `to` into probabilities, in their column. */
  fillColumn(table: AssignmentTable, from: number, to: number): void;
  /** ln Σ e^z of each token for softmax; empty otherwise. */
  logSum: Float64Array;
}

/** Prepares what probabilities need; a softmax costs one pass over all logits. */
export function* gateProbability(problem: Problem, kind: ProbabilityKind): Sliced<GateProbability> {
  const { tokens, experts, logits, masked } = problem;
  const isMasked = (cell: number): boolean => masked !== null && masked[cell] === 1;

  switch (kind) {
    case 'softmax': {
      const logSum = yield* logSums(problem);
      const of = (token: number, expert: number): number => {
        const cell = token * experts + expert;
        return isMasked(cell) ? 0 : Math.exp(logits[cell]! - logSum[token]!);
      };
      const fillRow = (token: number, row: Float64Array): void => {
        const start = token * experts;
        const sum = logSum[token]!;
        for (let i = 0; i < experts; i++) row[i] = Math.exp(logits[start + i]! - sum);
        clearMasked(masked, start, row);
      };
      const fillColumn = (table: AssignmentTable, from: number, to: number): void => {
        gatherLogits(logits, experts, table, from, to);
        for (let at = from; at < to; at++) {
          table.probability[at] = Math.exp(table.probability[at]! - logSum[table.token[at]!]!);
        }
      };
      return { kind, logSum, of, fillRow, fillColumn };
    }
    case 'sigmoid': {
      const of = (token: number, expert: number): number => {
        const cell = token * experts + expert;
        return isMasked(cell) ? 0 : sigmoid(logits[cell]!);
      };
      const fillRow = (token: number, row: Float64Array): void => {
        const start = token * experts;
        for (let i = 0; i < experts; i++) row[i] = sigmoid(logits[start + i]!);
        clearMasked(masked, start, row);
      };
      const fillColumn = (table: AssignmentTable, from: number, to: number): void => {
        gatherLogits(logits, experts, table, from, to);
        for (let at = from; at < to; at++) {
          table.probability[at] = sigmoid(table.probability[at]!);
        }
      };
      return { kind, logSum: new Float64Array(0), of, fillRow, fillColumn };
    }
    case 'uniform': {
      const open = new Float64Array(tokens);
      yield* inSlices(tokens, experts * CELL_COST.compare, (from, to) => {
        for (let token = from; token < to; token++) {
          for (let cell = token * experts; cell < (token + 1) * experts; cell++) {
            if (!isMasked(cell)) open[token]!++;
          }
        }
      });
      const of = (token: number, expert: number): number =>
        isMasked(token * experts + expert) ? 0 : 1 / open[token]!;
      const fillRow = (token: number, row: Float64Array): void => {
        row.fill(1 / open[token]!);
        clearMasked(masked, token * experts, row);
      };
      const fillColumn = columnBy(of);
      return { kind, logSum: new Float64Array(0), of, fillRow, fillColumn };
    }
  }
}

/** `fillColumn` of gates that are asked one by one. */
export function columnBy(of: GateProbability['of']): GateProbability['fillColumn'] {
  return ({ token, expert, probability }, from, to) => {
    for (let at = from; at < to; at++) probability[at] = of(token[at]!, expert[at]!);
  };
}

/** A loop of nothing but far reads, so that the processor waits for many of them at once. */
function gatherLogits(
  logits: Float64Array,
  experts: number,
  { token, expert, probability }: AssignmentTable,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    probability[at] = logits[token[at]! * experts + expert[at]!]!;
  }
}

function clearMasked(masked: Uint8Array | null, start: number, row: Float64Array): void {
  if (masked === null) return;
  for (let i = 0; i < row.length; i++) if (masked[start + i] === 1) row[i] = 0;
}

/** ln Σ e^z over the experts that are not masked; −∞ for a token with none. */
export function* logSums(problem: Problem): Sliced<Float64Array> {
  const { tokens, experts, logits, masked } = problem;
  const sums = new Float64Array(tokens);
  yield* inSlices(tokens, experts * CELL_COST.exponential, (from, to) => {
    for (let token = from; token < to; token++) {
      const start = token * experts;
      sums[token] = logSumOpen(logits, masked, start, start + experts);
    }
  });
  return sums;
}

function logSumOpen(
  logits: Float64Array,
  masked: Uint8Array | null,
  start: number,
  end: number,
): number {
  let largest = -Infinity;
  for (let cell = start; cell < end; cell++) {
    if (logits[cell]! > largest && (masked === null || masked[cell] === 0)) largest = logits[cell]!;
  }
  if (largest === -Infinity) return -Infinity;
  let sum = 0;
  for (let cell = start; cell < end; cell++) {
    if (masked === null || masked[cell] === 0) sum += Math.exp(logits[cell]! - largest);
  }
  return largest + Math.log(sum);
}
