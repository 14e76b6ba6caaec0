/**
 * BASE layers (Lewis et al. 2021, arXiv:2103.16716; Fairseq): tokens are assigned so that the sum of
 * scores is as large as it can be while every expert gets equally many, ⌊T/N⌋ or ⌈T/N⌉ where T / N
 * is not whole (Fairseq needs it whole). One expert per token, no capacity, no drops; the weight is
 * sigmoid(score), y = x + sigmoid(score) · E(x). The paper does this in training and takes each
 * token's best expert when testing; we always assign.
 *
 * k and capacity are ignored. A bias per expert would change nothing but who gets the odd tokens,
 * and is ignored. The plan's capacity is ⌈T/N⌉, which only masks can push above.
 */

import { addAssignment, assignmentTable } from '#game/gate/assignments';
import { addShared, type Dispatched } from '#game/gate/dispatch';
import { gateProbability } from '#game/gate/gateProbability';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import type { Problem } from '#game/gate/problem';
import { reported } from '#game/gate/report';
import type { Routed } from '#game/gate/routed';
import { rankIn, selectionScores } from '#game/gate/select';
import { weigh } from '#game/gate/weigh';
import type { Sliced } from '#game/slices';
import { assignEvenly } from './assignEvenly';

export function* routeBase(problem: Problem): Sliced<Routed> {
  const { tokens, experts, shared } = problem;
  const routed = experts - shared.length;
  const even: Problem = {
    ...problem,
    bias: null,
    capacity: routed === 0 ? 0 : Math.max(1, Math.ceil(tokens / routed)),
  };
  const scores = yield* selectionScores(even, { on: 'logits', noise: 'gumbel' });
  const assigned = yield* assignEvenly(scores, tokens, experts);
  const probability = yield* gateProbability(even, 'sigmoid');

  const table = assignmentTable(tokens * (1 + shared.length));
  const dispatched: Dispatched = {
    table,
    load: new Int32Array(experts),
    held: new Int32Array(tokens),
  };
  addShared(even, table, dispatched.held);
  yield* inSlices(tokens, experts * CELL_COST.compare, (from, to) => {
    for (let token = from; token < to; token++) {
      const expert = assigned[token]!;
      if (expert < 0) continue;
      addAssignment(table, token, expert, rankIn(scores, experts, token, expert), 1);
      dispatched.load[expert]!++;
      dispatched.held[token]!++;
    }
  });
  yield* weigh(table, tokens, probability, { kind: 'probability' });
  return yield* reported(even, {
    dispatched,
    probability,
    scores,
    demand: dispatched.load,
    counted: dispatched.load,
    importance: null,
    expectedLoad: null,
    looks: true,
  });
}
