/** Selection: the k best experts of every token. Ties go to the lower index. */

import type { Random } from '#game/random';
import type { Sliced } from '#game/slices';
import { CELL_COST, inSlices } from './inSlices';
import { sigmoid } from './probability';
import type { Problem } from './problem';

/** Which noise is added, and to what. */
export interface ScoreRule {
  on: 'logits' | 'affinities';
  noise: 'gumbel' | 'none';
  /** `copy`: the scores may be written to. Otherwise they may be the logits themselves. */
  as?: 'copy';
}

/**
 * score[T · N] that selection compares: logit or affinity + bias + temperature · Gumbel, −∞ where
 * masked. Adding Gumbel noise to logits and taking the k largest draws k experts without
 * replacement from the softmax (Kool et al. 2019, arXiv:1903.06059).
 */
export function* selectionScores(problem: Problem, rule: ScoreRule): Sliced<Float64Array> {
  const { tokens, experts, logits, masked, bias, random } = problem;
  const temperature = rule.noise === 'gumbel' ? problem.temperature : 0;
  const nothingToAdd = masked === null && bias === null && temperature === 0;
  if (nothingToAdd && rule.on === 'logits' && rule.as !== 'copy') return logits;
  const scores = new Float64Array(tokens * experts);
  const perCell =
    CELL_COST.compare +
    (temperature > 0 ? CELL_COST.noise : 0) +
    (rule.on === 'affinities' ? CELL_COST.exponential : 0);
  yield* inSlices(tokens, experts * perCell, (from, to) => {
    const start = from * experts;
    const end = to * experts;
    if (rule.on === 'logits') scores.set(logits.subarray(start, end), start);
    if (rule.on === 'affinities') toAffinities(logits, scores, start, end);
    if (bias !== null) addBias(scores, bias, start, end);
    if (temperature > 0) addGumbel(scores, temperature, random, start, end);
    if (masked !== null) cutMasked(scores, masked, start, end);
  });
  return scores;
}

/**
 * The k best of every row of score[T · N], best first: chosen[T · k], −1 where fewer than k are
 * above −∞.
 */
export function* chooseTopK(
  scores: Float64Array,
  tokens: number,
  experts: number,
  k: number,
): Sliced<Int32Array> {
  const chosen = new Int32Array(tokens * k).fill(-1);
  const best = new Float64Array(k);
  const costPerRow = experts * CELL_COST.compare * (1 + Math.min(k, experts) / 8);
  yield* inSlices(tokens, costPerRow, (from, to) => {
    if (k === 1) chooseBest(scores, experts, chosen, from, to);
    else if (k === 2) chooseBestTwo(scores, experts, chosen, from, to);
    else chooseBestOf(scores, experts, k, chosen, best, from, to);
  });
  return chosen;
}

/** 1 + how many experts come before `expert` in the order of a token's row. */
export function rankIn(
  scores: Float64Array,
  experts: number,
  token: number,
  expert: number,
): number {
  const row = token * experts;
  const score = scores[row + expert]!;
  let rank = 1;
  for (let other = 0; other < experts; other++) {
    const value = scores[row + other]!;
    if (value > score || (value === score && other < expert)) rank++;
  }
  return rank;
}

function toAffinities(from: Float64Array, to: Float64Array, start: number, end: number): void {
  for (let cell = start; cell < end; cell++) to[cell] = sigmoid(from[cell]!);
}

function addBias(scores: Float64Array, bias: Float64Array, start: number, end: number): void {
  for (let row = start; row < end; row += bias.length) {
    for (let expert = 0; expert < bias.length; expert++) scores[row + expert]! += bias[expert]!;
  }
}

function addGumbel(
  scores: Float64Array,
  temperature: number,
  random: Random,
  start: number,
  end: number,
): void {
  for (let cell = start; cell < end; cell++) scores[cell]! += temperature * random.gumbel();
}

export function cutMasked(
  scores: Float64Array,
  masked: Uint8Array,
  start: number,
  end: number,
): void {
  for (let cell = start; cell < end; cell++) if (masked[cell] === 1) scores[cell] = -Infinity;
}

function chooseBest(
  scores: Float64Array,
  experts: number,
  chosen: Int32Array,
  from: number,
  to: number,
): void {
  for (let token = from; token < to; token++) {
    const row = token * experts;
    let first = -1;
    let high = -Infinity;
    for (let expert = 0; expert < experts; expert++) {
      const score = scores[row + expert]!;
      if (score > high) {
        high = score;
        first = expert;
      }
    }
    chosen[token] = first;
  }
}

function chooseBestTwo(
  scores: Float64Array,
  experts: number,
  chosen: Int32Array,
  from: number,
  to: number,
): void {
  for (let token = from; token < to; token++) {
    const row = token * experts;
    let first = -1;
    let second = -1;
    let high = -Infinity;
    let low = -Infinity;
    for (let expert = 0; expert < experts; expert++) {
      const score = scores[row + expert]!;
      if (score > low) {
        if (score > high) {
          low = high;
          second = first;
          high = score;
          first = expert;
        } else {
          low = score;
          second = expert;
        }
      }
    }
    chosen[2 * token] = first;
    chosen[2 * token + 1] = second;
  }
}

/** Keeps the best k so far in order by insertion; `best` is room for k scores. */
function chooseBestOf(
  scores: Float64Array,
  experts: number,
  k: number,
  chosen: Int32Array,
  best: Float64Array,
  from: number,
  to: number,
): void {
  for (let token = from; token < to; token++) {
    const row = token * experts;
    const out = token * k;
    let held = 0;
    for (let expert = 0; expert < experts; expert++) {
      const score = scores[row + expert]!;
      if (score === -Infinity || (held === k && score <= best[k - 1]!)) continue;
      let at = held < k ? held++ : k - 1;
      while (at > 0 && best[at - 1]! < score) {
        best[at] = best[at - 1]!;
        chosen[out + at] = chosen[out + at - 1]!;
        at--;
      }
      best[at] = score;
      chosen[out + at] = expert;
    }
  }
}
