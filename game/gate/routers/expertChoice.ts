/**
 * Expert Choice (Zhou et al. 2022, arXiv:2202.09368; Flaxformer): experts choose tokens.
 * S = softmax over experts (Mesh TensorFlow normalises over tokens instead), every expert takes its
 * C best tokens by S, C = max(1, ⌈factor · k · T / N⌉) with k the mean number of experts per token,
 * and the weight is S as it is. Load is perfectly even, some tokens get no expert and some several.
 * It looks at the whole batch, so it is not causal.
 *
 * By people: an expert with a list of wishes takes those tokens in its order, up to C, and nothing
 * else; experts without a list let the gate choose. Wishes for masked tokens and repeated wishes are
 * passed over.
 *
 * Attempts are in order of picks: everybody's first, then everybody's second … `rank` is the rank of
 * the expert for the token, as elsewhere. A bias would change no expert's own order and is ignored.
 */

import { addAssignment, assignmentTable } from '#game/gate/assignments';
import { capacityOf } from '#game/gate/capacity';
import { addShared, type Dispatched } from '#game/gate/dispatch';
import { GateError } from '#game/gate/gateError';
import { gateProbability } from '#game/gate/gateProbability';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import type { Problem } from '#game/gate/problem';
import { reported } from '#game/gate/report';
import type { Routed } from '#game/gate/routed';
import { rankIn, selectionScores } from '#game/gate/select';
import { weigh } from '#game/gate/weigh';
import type { Sliced } from '#game/slices';

export function* routeExpertChoice(problem: Problem): Sliced<Routed> {
  const { tokens, experts, k, shared } = problem;
  const wishes = checkedWishes(problem);
  const capacity = problem.capacity ?? capacityOf(tokens, experts - shared.length, k, 1) ?? 0;
  const limited: Problem = { ...problem, capacity, bias: null };
  const probability = yield* gateProbability(limited, 'softmax');
  const scores = yield* logProbabilities(limited, probability.logSum);

  const places = Math.min(capacity, tokens);
  const picks = new Int32Array(experts * places).fill(-1);
  const heap = new Int32Array(places);
  const column = new Float64Array(tokens);
  yield* inSlices(experts, tokens * CELL_COST.farAway, (from, to) => {
    for (let expert = from; expert < to; expert++) {
      const out = picks.subarray(expert * places, (expert + 1) * places);
      const list = wishes[expert];
      if (list) grantWishes(scores, experts, expert, list, out);
      else {
        for (let token = 0; token < tokens; token++) {
          column[token] = scores[token * experts + expert]!;
        }
        pickBest(column, heap, out);
      }
    }
  });

  const table = assignmentTable(tokens * shared.length + experts * places);
  const dispatched: Dispatched = {
    table,
    load: new Int32Array(experts),
    held: new Int32Array(tokens),
  };
  addShared(limited, table, dispatched.held);
  yield* inSlices(
    places,
    experts * (experts * CELL_COST.compare + CELL_COST.farAway),
    (from, to) => {
      for (let pick = from; pick < to; pick++) {
        for (let expert = 0; expert < experts; expert++) {
          const token = picks[expert * places + pick]!;
          if (token < 0) continue;
          addAssignment(table, token, expert, rankIn(scores, experts, token, expert), 1);
          dispatched.load[expert]!++;
          dispatched.held[token]!++;
        }
      }
    },
  );
  yield* weigh(table, tokens, probability, { kind: 'probability' });
  return yield* reported(limited, {
    dispatched,
    probability,
    scores,
    demand: dispatched.load,
    counted: dispatched.load,
    importance: weightSums(table.weight, table.expert, table.count, experts),
    expectedLoad: null,
    looks: true,
  });
}

/** ln S with noise, so that exploration by Gumbel noise draws tokens in proportion to S. */
function* logProbabilities(problem: Problem, logSum: Float64Array): Sliced<Float64Array> {
  const { tokens, experts } = problem;
  const scores = yield* selectionScores(problem, { on: 'logits', noise: 'gumbel', as: 'copy' });
  yield* inSlices(tokens, experts * CELL_COST.compare, (from, to) => {
    for (let token = from; token < to; token++) {
      for (let cell = token * experts; cell < (token + 1) * experts; cell++) {
        if (scores[cell] !== -Infinity) scores[cell]! -= logSum[token]!;
      }
    }
  });
  return scores;
}

function* weightSums(
  weight: Float64Array,
  expert: Int32Array,
  count: number,
  experts: number,
): Sliced<Float64Array> {
  const sums = new Float64Array(experts);
  yield* inSlices(count, 10, (from, to) => {
    for (let at = from; at < to; at++) sums[expert[at]!]! += weight[at]!;
  });
  return sums;
}

function checkedWishes({ options, tokens, experts }: Problem): (readonly number[] | undefined)[] {
  const lists: (readonly number[] | undefined)[] = Array.from({ length: experts });
  for (const [key, list] of Object.entries(options.wishes ?? {})) {
    const expert = Number(key);
    if (!(expert in lists)) throw new GateError('noSuchIndex', `expert ${key} with wishes`);
    for (const token of list) {
      if (!Number.isInteger(token) || token < 0 || token >= tokens) {
        throw new GateError('noSuchIndex', `wished token ${token}`);
      }
    }
    lists[expert] = list;
  }
  return lists;
}

function grantWishes(
  scores: Float64Array,
  experts: number,
  expert: number,
  wishes: readonly number[],
  out: Int32Array,
): void {
  let granted = 0;
  for (const token of new Set(wishes)) {
    if (granted === out.length) return;
    if (scores[token * experts + expert] !== -Infinity) out[granted++] = token;
  }
}

/**
 * The best tokens by one expert's scores[T], best first, ties to the earlier token: a heap of as
 * many as fit whose top is the worst of them.
 */
function pickBest(scores: Float64Array, heap: Int32Array, out: Int32Array): void {
  const isWorse = (one: number, other: number): boolean =>
    scores[one]! < scores[other]! || (scores[one] === scores[other] && one > other);
  let held = 0;
  for (let token = 0; token < scores.length; token++) {
    if (scores[token] === -Infinity) continue;
    if (held < out.length) {
      heap[held++] = token;
      liftWorst(heap, held - 1, isWorse);
    } else if (held > 0 && isWorse(heap[0]!, token)) {
      heap[0] = token;
      sinkTop(heap, held, isWorse);
    }
  }
  for (let place = held - 1; place >= 0; place--) {
    out[place] = heap[0]!;
    heap[0] = heap[place]!;
    sinkTop(heap, place, isWorse);
  }
}

type IsWorse = (one: number, other: number) => boolean;

function liftWorst(heap: Int32Array, from: number, isWorse: IsWorse): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isWorse(heap[at]!, heap[parent]!)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sinkTop(heap: Int32Array, size: number, isWorse: IsWorse): void {
  let at = 0;
  for (;;) {
    let worst = at;
    for (let child = 2 * at + 1; child <= 2 * at + 2 && child < size; child++) {
      if (isWorse(heap[child]!, heap[worst]!)) worst = child;
    }
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

function swap(heap: Int32Array, one: number, other: number): void {
  const value = heap[one]!;
  heap[one] = heap[other]!;
  heap[other] = value;
}
