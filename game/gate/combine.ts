/** Combine: the answers of the experts that held a prompt become the model's prediction. */

import { GateError } from './gateError';

/** One expert's answer, or the part of a team that gave it. */
export interface Vote<Label extends string> {
  label: Label;
  /** The combine weight; for a team times the share of its members that gave this label. */
  weight: number;
}

export interface Combined<Label extends string> {
  /** Share of the weight on each label that got any, summing to 1; {} without weight. */
  shares: Partial<Record<Label, number>>;
  /** null without weight. */
  predicted: Label | null;
}

/** Sums that differ by less than this are a tie: 0.1 + 0.2 against 0.3. */
const TIE = 1e-12;

/**
 * Weights by label, and the label with the largest share. A tie goes to the label with the heavier
 * single vote, then to the one that comes first in `labels`. Weights need not sum to 1, since some
 * routers' do not. Throws `negative` for a weight below 0 or not a number, `unknownLabel` for a
 * label that is not in `labels`.
 */
export function combineVotes<Label extends string>(
  votes: readonly Vote<Label>[],
  labels: readonly Label[],
): Combined<Label> {
  const sums = new Float64Array(labels.length);
  const heaviest = new Float64Array(labels.length);
  let total = 0;
  for (const { label, weight } of votes) {
    const at = labels.indexOf(label);
    if (at < 0) throw new GateError('unknownLabel', label);
    if (!(weight >= 0 && weight < Infinity)) throw new GateError('negative', `weight ${weight}`);
    sums[at]! += weight;
    if (weight > heaviest[at]!) heaviest[at] = weight;
    total += weight;
  }
  if (total === 0) return { shares: {}, predicted: null };

  const shares: Partial<Record<Label, number>> = {};
  let best = -1;
  for (const [at, label] of labels.entries()) {
    if (sums[at] === 0) continue;
    shares[label] = sums[at]! / total;
    if (best < 0 || isBetter(sums, heaviest, at, best, total)) best = at;
  }
  return { shares, predicted: labels[best] ?? null };
}

function isBetter(
  sums: Float64Array,
  heaviest: Float64Array,
  one: number,
  other: number,
  total: number,
): boolean {
  const lead = sums[one]! - sums[other]!;
  if (Math.abs(lead) > TIE * total) return lead > 0;
  return heaviest[one]! - heaviest[other]! > TIE * total;
}
