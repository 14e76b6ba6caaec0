/**
 * The yardstick of `npm run bench:gate`: the same routing as plain loops over typed arrays, written
 * without any thought of speed, and never optimised.
 */

export interface ReferencePlan {
  /** expert[T · k] of every choice, and whether it was kept with which weight. */
  expert: Int32Array;
  kept: Uint8Array;
  weight: Float64Array;
  load: Int32Array;
}

/** features[T][d], weights[N][d] → top-k by logit with capacity, weighted by shares of affinity. */
export function referenceGate(
  features: Float64Array,
  weights: Float64Array,
  tokens: number,
  experts: number,
  dimensions: number,
  k: number,
  capacity: number,
): ReferencePlan {
  const logits = new Float64Array(tokens * experts);
  for (let t = 0; t < tokens; t++) {
    for (let e = 0; e < experts; e++) {
      let sum = 0;
      for (let i = 0; i < dimensions; i++) {
        sum += features[t * dimensions + i]! * weights[e * dimensions + i]!;
      }
      logits[t * experts + e] = sum;
    }
  }

  const expert = new Int32Array(tokens * k);
  for (let t = 0; t < tokens; t++) {
    for (let rank = 0; rank < k; rank++) {
      let best = -1;
      for (let e = 0; e < experts; e++) {
        let taken = false;
        for (let before = 0; before < rank; before++) {
          if (expert[t * k + before] === e) taken = true;
        }
        if (taken) continue;
        if (best < 0 || logits[t * experts + e]! > logits[t * experts + best]!) best = e;
      }
      expert[t * k + rank] = best;
    }
  }

  const kept = new Uint8Array(tokens * k);
  const load = new Int32Array(experts);
  for (let rank = 0; rank < k; rank++) {
    for (let t = 0; t < tokens; t++) {
      const e = expert[t * k + rank]!;
      if (load[e]! < capacity) {
        load[e]!++;
        kept[t * k + rank] = 1;
      }
    }
  }

  const weight = new Float64Array(tokens * k);
  for (let t = 0; t < tokens; t++) {
    let sum = 0;
    for (let rank = 0; rank < k; rank++) {
      if (kept[t * k + rank] === 0) continue;
      const affinity = 1 / (1 + Math.exp(-logits[t * experts + expert[t * k + rank]!]!));
      weight[t * k + rank] = affinity;
      sum += affinity;
    }
    for (let rank = 0; rank < k; rank++) if (sum > 0) weight[t * k + rank]! /= sum;
  }
  return { expert, kept, weight, load };
}
