/**
 * Exact balanced assignment. Fairseq's auction stops within T · ε of the best sum,
 * ε = max(range / 50, 10⁻⁴); a class's batch is small enough to be solved to the optimum, by
 * shortest augmenting paths (successive shortest paths with potentials; Ahuja, Magnanti, Orlin 1993,
 * Network Flows, §9.7). The only error is rounding: about T times the last bit of the largest score.
 */

import type { Sliced } from '#game/slices';

/** Steps between two slices, a few nanoseconds each. */
const STEPS_PER_SLICE = 1_000_000;

/**
 * expert[T] for score[T · N] (−∞: not this one); −1 for a token without any expert.
 *
 * Of all assignments that place every token, it takes the most even ones (least Σ load², which
 * without masks is ⌊T/N⌋ or ⌈T/N⌉ for everybody), and of those one with the largest sum of scores.
 * Tokens are inserted one at a time. A new token takes an expert's place, whose token moves on to
 * another expert, and so on along the cheapest chain that ends at the least loaded expert in reach.
 */
export function* assignEvenly(
  scores: Float64Array,
  tokens: number,
  experts: number,
): Sliced<Int32Array> {
  const state = new EvenAssignment(scores, tokens, experts);
  let steps = 0;
  for (let token = 0; token < tokens; token++) {
    steps += state.insert(token);
    if (steps > STEPS_PER_SLICE) {
      steps = 0;
      yield;
    }
  }
  return state.expertOf;
}

class EvenAssignment {
  readonly expertOf: Int32Array;
  private readonly load: Int32Array;
  /** Tokens of each expert as linked lists. */
  private readonly firstOf: Int32Array;
  private readonly nextOf: Int32Array;
  /**
   * moveCost[e · N + f]: least loss of score for moving one of e's tokens to f; mover: which. A row
   * means nothing as long as e has no token.
   */
  private readonly moveCost: Float64Array;
  private readonly mover: Int32Array;
  private readonly potential: Float64Array;
  private readonly distance: Float64Array;
  private readonly cameFrom: Int32Array;
  private readonly settled: Uint8Array;

  constructor(
    private readonly scores: Float64Array,
    tokens: number,
    private readonly experts: number,
  ) {
    this.expertOf = new Int32Array(tokens).fill(-1);
    this.load = new Int32Array(experts);
    this.firstOf = new Int32Array(experts).fill(-1);
    this.nextOf = new Int32Array(tokens).fill(-1);
    this.moveCost = new Float64Array(experts * experts);
    this.mover = new Int32Array(experts * experts);
    this.potential = new Float64Array(experts);
    this.distance = new Float64Array(experts);
    this.cameFrom = new Int32Array(experts);
    this.settled = new Uint8Array(experts);
  }

  /** Places one more token; returns how much work it was. */
  insert(token: number): number {
    const { end, reach, steps } = this.cheapestEnd(token);
    if (end < 0) return steps;
    for (let expert = 0; expert < this.experts; expert++) {
      this.potential[expert]! += Math.min(this.distance[expert]!, reach);
    }
    return steps + this.moveAlong(end, token);
  }

  /**
   * Dijkstra's search from the new token over the experts, with costs made non-negative by the
   * potentials. It ends when no expert among the least loaded can still be nearer.
   */
  private cheapestEnd(token: number): { end: number; reach: number; steps: number } {
    const { experts, scores, potential, distance, cameFrom, settled, load } = this;
    const row = token * experts;
    settled.fill(0);
    let least = Infinity;
    let lowest = Infinity;
    for (let expert = 0; expert < experts; expert++) {
      distance[expert] = -scores[row + expert]! - potential[expert]!;
      cameFrom[expert] = -1;
      if (load[expert]! < least) {
        least = load[expert]!;
        lowest = potential[expert]!;
      } else if (load[expert] === least) lowest = Math.min(lowest, potential[expert]!);
    }

    let end = -1;
    let endLoad = Infinity;
    let endCost = Infinity;
    let reach = 0;
    let steps = experts;
    let near = this.nearest();
    while (near >= 0) {
      reach = distance[near]!;
      if (endLoad === least && reach + lowest >= endCost) break;
      settled[near] = 1;
      const cost = reach + potential[near]!;
      if (load[near]! < endLoad || (load[near] === endLoad && cost < endCost)) {
        end = near;
        endLoad = load[near]!;
        endCost = cost;
      }
      steps += experts;
      near = this.firstOf[near]! < 0 ? this.nearest() : this.relax(near, cost);
    }
    return { end, reach, steps };
  }

  /** Looks for shorter ways through an expert at a real cost; returns the nearest one after it. */
  private relax(through: number, cost: number): number {
    const { experts, potential, distance, cameFrom, settled, moveCost } = this;
    const start = through * experts;
    let near = -1;
    let nearDistance = Infinity;
    for (let other = 0; other < experts; other++) {
      // Rounding may make a step a trifle shorter than nothing; a settled expert stays settled.
      if (settled[other] === 1) continue;
      const along = cost + moveCost[start + other]! - potential[other]!;
      if (along < distance[other]!) {
        distance[other] = along;
        cameFrom[other] = through;
      }
      if (distance[other]! < nearDistance) {
        nearDistance = distance[other]!;
        near = other;
      }
    }
    return near;
  }

  /** The unsettled expert at the least distance; −1 when none can be reached. */
  private nearest(): number {
    let near = -1;
    let nearDistance = Infinity;
    for (let expert = 0; expert < this.experts; expert++) {
      if (this.settled[expert] === 0 && this.distance[expert]! < nearDistance) {
        nearDistance = this.distance[expert]!;
        near = expert;
      }
    }
    return near;
  }

  /** Moves tokens along the chain that ends at `end`, the new token into its first expert. */
  private moveAlong(end: number, token: number): number {
    const { cameFrom, mover, experts, load } = this;
    load[end]!++;
    const changed: number[] = [];
    let steps = 0;
    let into = end;
    for (;;) {
      const from = cameFrom[into]!;
      const moved = from < 0 ? token : mover[from * experts + into]!;
      if (from >= 0) this.take(moved, from);
      changed.push(into, moved, from);
      if (from < 0) break;
      into = from;
    }
    // Costs only after all moves: an expert on the chain both loses a token and gets one.
    for (let at = 0; at < changed.length; at += 3) this.put(changed[at + 1]!, changed[at]!);
    for (let at = 0; at < changed.length; at += 3) {
      const moved = changed[at + 1]!;
      steps += this.offer(moved, changed[at]!);
      if (changed[at + 2]! >= 0) steps += this.withdraw(moved, changed[at + 2]!);
    }
    return steps;
  }

  private take(token: number, expert: number): void {
    const { firstOf, nextOf } = this;
    if (firstOf[expert] === token) {
      firstOf[expert] = nextOf[token]!;
      return;
    }
    let before = firstOf[expert]!;
    while (nextOf[before] !== token) before = nextOf[before]!;
    nextOf[before] = nextOf[token]!;
  }

  private put(token: number, expert: number): void {
    if (this.firstOf[expert]! < 0) {
      const start = expert * this.experts;
      this.moveCost.fill(Infinity, start, start + this.experts);
      this.mover.fill(-1, start, start + this.experts);
    }
    this.expertOf[token] = expert;
    this.nextOf[token] = this.firstOf[expert]!;
    this.firstOf[expert] = token;
  }

  /** The expert has a new token that could be moved on. */
  private offer(token: number, expert: number): number {
    const { experts, scores, moveCost, mover } = this;
    const own = scores[token * experts + expert]!;
    for (let other = 0; other < experts; other++) {
      const cost = own - scores[token * experts + other]!;
      const cell = expert * experts + other;
      if (other !== expert && cost < moveCost[cell]!) {
        moveCost[cell] = cost;
        mover[cell] = token;
      }
    }
    return experts;
  }

  /** The expert has lost a token: where that was the cheapest to move, find the next. */
  private withdraw(token: number, expert: number): number {
    const { experts, scores, moveCost, mover, firstOf, nextOf } = this;
    let steps = experts;
    for (let other = 0; other < experts; other++) {
      const cell = expert * experts + other;
      if (mover[cell] !== token) continue;
      let least = Infinity;
      let cheapest = -1;
      for (let one = firstOf[expert]!; one >= 0; one = nextOf[one]!) {
        const cost = scores[one * experts + expert]! - scores[one * experts + other]!;
        if (cost < least) {
          least = cost;
          cheapest = one;
        }
        steps++;
      }
      moveCost[cell] = least;
      mover[cell] = cheapest;
    }
    return steps;
  }
}
