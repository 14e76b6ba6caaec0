/** Routing a sample again, in the loops that take most of a round: who would be called how often. */

export interface Selection {
  /** score[S × A] with noise, without bias; −∞ where masked. */
  noisy: Float32Array;
  bias: Float64Array;
  experts: number;
  k: number;
  /** chosen[S × k]: any k different experts at first, then the best of the last count, for k > 2. */
  chosen: Int32Array;
}

/** k experts for each of S tokens, to begin with. */
export function firstChoice(tokens: number, k: number): Int32Array {
  return Int32Array.from({ length: tokens * k }, (_, place) => place % k);
}

/** Adds to load[A] how often each expert is among the k highest of score + bias, masked ones never. */
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
    let first = -1;
    for (let e = 0; e < experts; e++, cell++) {
      const score = noisy[cell]! + bias[e]!;
      if (score > high) {
        high = score;
        first = e;
      }
    }
    if (first >= 0) load[first]!++;
  }
}

function countBestTwo(selection: Selection, from: number, to: number, load: Int32Array): void {
  const { noisy, bias, experts } = selection;
  let cell = from * experts;
  for (let token = from; token < to; token++) {
    let high = -Infinity;
    let low = -Infinity;
    let first = -1;
    let second = -1;
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
    if (first >= 0) load[first]!++;
    if (second >= 0) load[second]!++;
  }
}

function countBestOf(selection: Selection, from: number, to: number, load: Int32Array): void {
  const { noisy, bias, experts, k, chosen } = selection;
  const best = new Float64Array(k);
  for (let token = from; token < to; token++) {
    const row = token * experts;
    const place = token * k;
    const bar = lowestOf(selection, row, place);
    let held = 0;
    for (let e = 0; e < experts; e++) {
      const score = noisy[row + e]! + bias[e]!;
      if (score < bar || (held === k && score <= best[k - 1]!)) continue;
      let at = held < k ? held++ : k - 1;
      while (at > 0 && best[at - 1]! < score) {
        best[at] = best[at - 1]!;
        chosen[place + at] = chosen[place + at - 1]!;
        at--;
      }
      best[at] = score;
      chosen[place + at] = e;
    }
    for (let rank = 0; rank < k; rank++) {
      if (best[rank]! > -Infinity) load[chosen[place + rank]!]!++;
    }
  }
}

/** The lowest score among those chosen last time: k experts are as good, so nobody below is among the best. */
function lowestOf({ noisy, bias, k, chosen }: Selection, row: number, place: number): number {
  let lowest = Infinity;
  for (let at = place; at < place + k; at++) {
    const expert = chosen[at]!;
    lowest = Math.min(lowest, noisy[row + expert]! + bias[expert]!);
  }
  return lowest;
}
