/** The best chance every expert had, so that a phone can say why it is active or idle. */

import type { Sliced } from '#game/slices';
import type { AssignmentTable } from './assignments';
import type { ExpertChance } from './gate';
import type { GateProbability } from './gateProbability';
import { CELL_COST, inSlices } from './inSlices';
import type { Problem } from './problem';
import { rankIn } from './select';

/**
 * One entry for each expert. `routed`: its most probable token among those it holds. `full`: it
 * was chosen but has no room at all. `outranked`: the token it was most probable for, and its rank
 * there by selection score. `masked`: it can be given no token; rank and probability are 0. In an
 * empty batch everybody is outranked, for token −1.
 */
export function* bestChances(
  { tokens, experts, masked }: Pick<Problem, 'tokens' | 'experts' | 'masked'>,
  scores: Float64Array,
  table: AssignmentTable,
  probability: GateProbability,
): Sliced<ExpertChance[]> {
  const chances: (ExpertChance | undefined)[] = Array.from({ length: experts }, () => undefined);
  for (let at = 0; at < table.count; at++) {
    const expert = table.expert[at]!;
    const reason = table.kept[at] === 1 ? 'routed' : 'full';
    const chance = table.probability[at]!;
    const before = chances[expert];
    const better =
      before === undefined ||
      (before.reason === reason ? chance > before.probability : reason === 'routed');
    if (!better) continue;
    chances[expert] = {
      expert,
      token: table.token[at]!,
      probability: chance,
      rank: table.rank[at]!,
      reason,
    };
  }

  const best = new Float64Array(experts).fill(-1);
  const bestToken = new Int32Array(experts).fill(-1);
  const idle = Int32Array.from(chances.keys()).filter((expert) => chances[expert] === undefined);
  yield* inSlices(tokens, idle.length * CELL_COST.farAway, (from, to) => {
    for (let token = from; token < to; token++) {
      for (let i = 0; i < idle.length; i++) {
        const expert = idle[i]!;
        if (masked?.[token * experts + expert] === 1) continue;
        const chance = probability.of(token, expert);
        if (chance > best[expert]!) {
          best[expert] = chance;
          bestToken[expert] = token;
        }
      }
    }
  });
  const found = [...chances];
  yield* inSlices(idle.length, experts * CELL_COST.compare, (from, to) => {
    for (const expert of idle.subarray(from, to)) {
      const token = bestToken[expert]!;
      found[expert] =
        token >= 0
          ? {
              expert,
              token,
              probability: best[expert]!,
              rank: rankIn(scores, experts, token, expert),
              reason: 'outranked',
            }
          : noChance(expert, tokens === 0 ? 'outranked' : 'masked', tokens);
    }
  });
  return found.map((chance, expert) => chance ?? noChance(expert, 'outranked', tokens));
}

function noChance(expert: number, reason: 'outranked' | 'masked', tokens: number): ExpertChance {
  return { expert, token: tokens === 0 ? -1 : 0, probability: 0, rank: 0, reason };
}
