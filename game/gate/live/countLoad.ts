/** Routing a sample again, in the loops that take most of a round: who would be called how often. */

export interface Selection {
  /** score[S × A] with noise, without bias. */
  noisy: Float32Array;
  bias: Float64Array;
  experts: number;
  k: number;
}

/** Adds to load[A] how often each expert is among the k highest of score + bias. */
export function countLoad(selection: Selection, from: number, to: number, load: Int32Array): void {
  if (selection.k === 1) countBest(selection, from, to, load);
  else if (selection.k === 2) countBestTwo(selection, from, to, load);
  else countBestOf(selection, from, to, load);
}

function countBest(selection: Selection, from: number, to: number, load: Int32Array): void {
  const { noisy, bias, experts } = selection;
  let cell = from * experts;
  for (let token = from; token < to; token++) {
    let high = -Infinity;
    let first = 0;
    for (let e = 0; e < experts; e++, cell++) {
      const score = noisy[cell]! + bias[e]!;
      if (score > high) {
        high = score;
        first = e;
      }
    }
    load[first]!++;
  }
}

function countBestTwo(selection: Selection, from: number, to: number, load: Int32Array): void {
  const { noisy, bias, experts } = selection;
  let cell = from * experts;
  for (let token = from; token < to; token++) {
    let high = -Infinity;
    let low = -Infinity;
    let first = 0;
    let second = 0;
    for (let e = 0; e < experts; e++, cell++) {
      const score = noisy[cell]! + bias[e]!;
      if (score <= low) continue;
      if (score > high) {
        low = high;
        second = first;
        high = score;
        first = e;
      } else {
        low = score;
        second = e;
      }
    }
    load[first]!++;
    load[second]!++;
  }
}

function countBestOf(selection: Selection, from: number, to: number, load: Int32Array): void {
  const { noisy, bias, experts, k } = selection;
  const chosen = new Int32Array(k);
  const best = new Float64Array(k);
  let cell = from * experts;
  for (let token = from; token < to; token++) {
    best.fill(-Infinity);
    let lowest = -Infinity;
    for (let e = 0; e < experts; e++, cell++) {
      const score = noisy[cell]! + bias[e]!;
      if (score <= lowest) continue;
      let at = k - 1;
      while (at > 0 && best[at - 1]! < score) {
        best[at] = best[at - 1]!;
        chosen[at] = chosen[at - 1]!;
        at--;
      }
      best[at] = score;
      chosen[at] = e;
      lowest = best[k - 1]!;
    }
    for (let rank = 0; rank < k; rank++) load[chosen[rank]!]!++;
  }
}
