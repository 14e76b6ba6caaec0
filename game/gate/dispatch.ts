/**
 * Dispatch: chosen experts are filled until their capacity is reached.
 *
 * Rank-major, first come: all first choices in order, then all second choices, as in Mesh
 * TensorFlow, Flaxformer, Tutel, Lingvo and V-MoE. (DeepSpeed "position" and MegaBlocks go token by
 * token, DeepSpeed "probs" and Megatron keep the highest scores of each expert.)
 */

import type { Sliced } from '#game/slices';
import { addAssignment, type AssignmentTable, assignmentTable } from './assignments';
import { CELL_COST, inSlices } from './inSlices';
import type { Problem } from './problem';
import { rankIn } from './select';

export interface Dispatched {
  table: AssignmentTable;
  /** load[N]: tokens every expert holds, without shared experts. */
  load: Int32Array;
  /** held[T]: experts that hold each token, shared ones included. */
  held: Int32Array;
}

/**
 * Fills experts with the choices chosen[T · k], −1 meaning no choice, in the given order of tokens.
 *
 * With overflow `nextExpert` a token whose expert is full walks on down its own order of
 * scores[T · N] until one has room, and its later choices go on from there. Of such a walk the
 * table has two attempts, the expert it wanted and the one that took it: an expert once full stays
 * full, so those in between say nothing. A token that finds no room has one attempt.
 */
export function* dispatch(
  problem: Problem,
  scores: Float64Array,
  chosen: Int32Array,
  order: Int32Array | null,
): Sliced<Dispatched> {
  const { tokens, experts, k, capacity, overflow, shared } = problem;
  const limit = capacity ?? Infinity;
  const perChoice = overflow === 'nextExpert' && capacity !== null ? 2 : 1;
  const table = assignmentTable(tokens * (k * perChoice + shared.length));
  const load = new Int32Array(experts);
  const held = new Int32Array(tokens);
  addShared(problem, table, held);

  if (perChoice === 1) {
    for (let rank = 1; rank <= k; rank++) {
      yield* inSlices(tokens, 10, (from, to) => {
        for (let place = from; place < to; place++) {
          const token = order === null ? place : order[place]!;
          const expert = chosen[token * k + rank - 1]!;
          if (expert < 0) continue;
          if (load[expert]! < limit) {
            load[expert]!++;
            held[token]!++;
            addAssignment(table, token, expert, rank, 1);
          } else addAssignment(table, token, expert, rank, 0);
        }
      });
    }
    return { table, load, held };
  }

  const last = new Int32Array(tokens).fill(-1);
  const walk: Walk = { scores, experts, load, limit };
  for (let rank = 1; rank <= k; rank++) {
    yield* inSlices(tokens, experts * 3 * CELL_COST.compare, (from, to) => {
      for (let place = from; place < to; place++) {
        const token = order === null ? place : order[place]!;
        const choice = chosen[token * k + rank - 1]!;
        if (choice < 0) continue;
        const straight = rank === 1 || last[token] === chosen[token * k + rank - 2];
        const wanted = straight ? choice : nextAfter(walk, token, last[token]!, false);
        if (wanted < 0) continue;
        const taker = load[wanted]! < limit ? wanted : nextAfter(walk, token, wanted, true);
        const wantedRank = straight ? rank : rankIn(scores, experts, token, wanted);
        if (taker !== wanted) addAssignment(table, token, wanted, wantedRank, 0);
        if (taker < 0) {
          last[token] = wanted;
          continue;
        }
        if (taker !== wanted) table.final[table.count - 1] = 0;
        const takerRank = taker === wanted ? wantedRank : rankIn(scores, experts, token, taker);
        addAssignment(table, token, taker, takerRank, 1);
        load[taker]!++;
        held[token]!++;
        last[token] = taker;
      }
    });
  }
  return { table, load, held };
}

/** Shared experts hold every token they can perceive, before anything is chosen. */
export function addShared(problem: Problem, table: AssignmentTable, held: Int32Array): void {
  const { tokens, experts, shared, logits } = problem;
  const cannot = problem.options.masked ?? null;
  for (let token = 0; token < tokens; token++) {
    for (const expert of shared) {
      const cell = token * experts + expert;
      if (cannot?.[cell] === 1 || logits[cell] === -Infinity) continue;
      addAssignment(table, token, expert, 0, 1);
      held[token]!++;
    }
  }
}

interface Walk {
  scores: Float64Array;
  experts: number;
  load: Int32Array;
  limit: number;
}

/**
 * The expert that comes next after `last` in a token's order (the first when `last` is −1), or the
 * next of those with room; −1 when there is none.
 */
function nextAfter(walk: Walk, token: number, last: number, withRoom: boolean): number {
  const { scores, experts, load, limit } = walk;
  const row = token * experts;
  const lastScore = last < 0 ? Infinity : scores[row + last]!;
  let best = -1;
  let high = -Infinity;
  for (let expert = 0; expert < experts; expert++) {
    const score = scores[row + expert]!;
    if (score <= high || score > lastScore) continue;
    if (score === lastScore && expert <= last) continue;
    if (withRoom && load[expert]! >= limit) continue;
    high = score;
    best = expert;
  }
  return best;
}
