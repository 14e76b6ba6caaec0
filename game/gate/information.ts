/**
 * Specialisation: how much an assignment's expert says about its token's modality. With the few
 * assignments of one round even random routing seems to specialise (mutual information is biased
 * upwards), so the baseline is taken off before it is called specialisation; better still, add up
 * the counts of several rounds.
 */

import { logFactorial } from './floors';
import { GateError } from './gateError';
import { entropyOf } from './metrics';

export interface Specialisation {
  /** Σ p(m,i) ln[p(m,i) / (p(m) p(i))], in nats. */
  mutualInformation: number;
  /** H(modality), and H(expert | modality): what the modality leaves open. */
  modalityEntropy: number;
  expertEntropyGivenModality: number;
  /** Uncertainty coefficient MI / H(modality), 0 … 1. */
  share: number;
  /** E[MI] when assignments are dealt at random with the same numbers of each. */
  baseline: number;
  /** (MI − E[MI]) / (H(modality) − E[MI]): about 0 for chance, 1 when the expert gives it away. */
  aboveChance: number;
}

/**
 * From counts[modality][expert] of assignments. The baseline is exact: with both margins fixed a
 * cell is hypergeometric (Vinh, Epps, Bailey 2010, JMLR 11:2837, eq. 24). Nothing, or one modality
 * only, gives zeros. Throws `ragged`, and `negative` for what is not a count.
 */
export function specialisation(counts: readonly ArrayLike<number>[]): Specialisation {
  const experts = counts[0]?.length ?? 0;
  const byModality = new Float64Array(counts.length);
  const byExpert = new Float64Array(experts);
  let total = 0;
  for (const [m, row] of counts.entries()) {
    if (row.length !== experts) throw new GateError('ragged', `row ${m} of the counts`);
    for (let i = 0; i < experts; i++) {
      const count = row[i]!;
      if (!(Number.isInteger(count) && count >= 0)) throw new GateError('negative', `${count}`);
      byModality[m]! += count;
      byExpert[i]! += count;
      total += count;
    }
  }
  if (total === 0) return NOTHING;

  const shares = (values: Float64Array): Float64Array => values.map((value) => value / total);
  const modalityEntropy = entropyOf(shares(byModality));
  const expertEntropy = entropyOf(shares(byExpert));
  let information = 0;
  for (const [m, row] of counts.entries()) {
    for (let i = 0; i < experts; i++) {
      const count = row[i]!;
      if (count === 0) continue;
      information += (count / total) * Math.log((count * total) / (byModality[m]! * byExpert[i]!));
    }
  }
  const mutualInformation = Math.max(0, information);
  const baseline = expectedInformation(byModality, byExpert, total);
  const room = modalityEntropy - baseline;
  return {
    mutualInformation,
    modalityEntropy,
    expertEntropyGivenModality: Math.max(0, expertEntropy - mutualInformation),
    share: modalityEntropy === 0 ? 0 : mutualInformation / modalityEntropy,
    baseline,
    aboveChance: room <= TINY ? 0 : (mutualInformation - baseline) / room,
  };
}

/** Below this there is no room above the baseline, only rounding. */
const TINY = 1e-12;

const NOTHING: Specialisation = {
  mutualInformation: 0,
  modalityEntropy: 0,
  expertEntropyGivenModality: 0,
  share: 0,
  baseline: 0,
  aboveChance: 0,
};

/** Σ over cells and possible counts n of (n/S) ln(S n / (a b)) · P(n), P hypergeometric. */
function expectedInformation(
  byModality: Float64Array,
  byExpert: Float64Array,
  total: number,
): number {
  // Experts of equal load have equal terms, and there are few different loads.
  const loads = new Map<number, number>();
  for (const load of byExpert) loads.set(load, (loads.get(load) ?? 0) + 1);
  let expected = 0;
  for (const a of byModality) {
    for (const [b, experts] of loads) {
      for (let n = Math.max(1, a + b - total); n <= Math.min(a, b); n++) {
        const chance = Math.exp(
          logChoose(b, n) + logChoose(total - b, a - n) - logChoose(total, a),
        );
        expected += experts * (n / total) * Math.log((total * n) / (a * b)) * chance;
      }
    }
  }
  return Math.max(0, expected);
}

function logChoose(from: number, take: number): number {
  return logFactorial(from) - logFactorial(take) - logFactorial(from - take);
}
