/** What every expert's load is measured against when some of the prompts are not for everybody. */

import { CELL_COST, inSlices } from '#game/gate/inSlices';
import type { Sliced } from '#game/slices';
import type { BalanceProblem } from './balancing';

/** Times that the shares are evened out; what is left after that, nobody would see in a round. */
const ROUNDS = 12;

export interface FairShares {
  /** Calls for each expert if all were called alike. */
  mean: number;
  /**
   * mean / fair[A], 1 without masks. Fair is the most even load that the senses allow: who cannot hear
   * is called as often as everybody, for other things, as long as there are enough of them; under
   * split senses each sense is evened out among those who have it.
   */
  rarity: Float64Array;
}

/**
 * `logits` are −∞ where masked. Every token is open to somebody, and every expert to some token. Each
 * token's calls are shared by weight among those it is open to, nobody more than one; then whoever has
 * more than the mean gets less weight, whoever has less more, as in Sinkhorn's scaling of a matrix.
 */
export function* fairShares({ logits, row, experts, k }: BalanceProblem): Sliced<FairShares> {
  const fair = new Float64Array(experts);
  const mean = (row.length * k) / experts;
  if (!logits.includes(-Infinity)) return { mean, rarity: fair.fill(1) };
  const prompts = logits.length / experts;
  const times = new Int32Array(prompts);
  for (const one of row) times[one]!++;
  const weight = new Float64Array(experts).fill(1);

  function share(from: number, to: number): void {
    for (let prompt = from; prompt < to; prompt++) {
      const start = prompt * experts;
      let open = 0;
      let sum = 0;
      for (let e = 0; e < experts; e++) {
        if (logits[start + e] === -Infinity) continue;
        open++;
        sum += weight[e]!;
      }
      const perWeight = Math.min(k, open) / sum;
      for (let e = 0; e < experts; e++) {
        if (logits[start + e] === -Infinity) continue;
        fair[e]! += times[prompt]! * Math.min(1, perWeight * weight[e]!);
      }
    }
  }

  for (let round = 0; round < ROUNDS; round++) {
    fair.fill(0);
    yield* inSlices(prompts, experts * 4 * CELL_COST.compare, share);
    for (let e = 0; e < experts; e++) weight[e]! *= mean / fair[e]!;
  }
  return { mean, rarity: fair.map((calls) => mean / calls) };
}
