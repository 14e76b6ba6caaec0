/**
 * How evenly the work fell, and how much of it there was. Variances are population variances
 * (Tensor2Tensor, V-MoE; Tutel takes the sample's), logarithms natural, and nothing at all
 * (no experts, no load) gives zeros.
 */

import { GateError } from './gateError';

export interface LoadMetrics {
  /** Sum of load[N]. */
  total: number;
  mean: number;
  /** Standard deviation / mean, and its square: at most N − 1 (Shazeer et al. 2017). */
  cv: number;
  cvSquared: number;
  /** Busiest expert / mean. */
  maxOverMean: number;
  /** MaxVio = busiest / mean − 1 (Wang et al. 2024, arXiv:2408.15664): at most N − 1. */
  maxViolation: number;
  /** Entropy of the load shares, and divided by ln N: 1 is even. */
  entropy: number;
  evenness: number;
  /** e^entropy: as many equally busy experts would be as uneven. */
  effectiveExperts: number;
  /** Experts without any load. */
  idle: number;
}

/** Metrics of load[N], or of importance[N]: any numbers from 0 up. Throws `negative`. */
export function loadMetrics(load: ArrayLike<number>): LoadMetrics {
  const experts = load.length;
  let total = 0;
  let largest = 0;
  let idle = 0;
  for (let i = 0; i < experts; i++) {
    const value = load[i]!;
    if (!(value >= 0 && value < Infinity)) throw new GateError('negative', `load ${value}`);
    total += value;
    if (value > largest) largest = value;
    if (value === 0) idle++;
  }
  const mean = experts === 0 ? 0 : total / experts;
  if (total === 0) {
    return {
      total,
      mean,
      cv: 0,
      cvSquared: 0,
      maxOverMean: 0,
      maxViolation: 0,
      entropy: 0,
      evenness: 0,
      effectiveExperts: 0,
      idle,
    };
  }
  const cvSquared = squaredVariation(load);
  const shares = Array.from(load, (value) => value / total);
  const entropy = entropyOf(shares);
  return {
    total,
    mean,
    cv: Math.sqrt(cvSquared),
    cvSquared,
    maxOverMean: largest / mean,
    maxViolation: largest / mean - 1,
    entropy,
    evenness: experts === 1 ? 1 : entropy / Math.log(experts),
    effectiveExperts: Math.exp(entropy),
    idle,
  };
}

/** CV² = population variance / mean²; 0 when there is nothing. */
export function squaredVariation(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  if (total === 0) return 0;
  const mean = total / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2;
  return squares / values.length / mean ** 2;
}

/** −Σ p ln p, with 0 ln 0 = 0. */
export function entropyOf(shares: ArrayLike<number>): number {
  let entropy = 0;
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i]!;
    if (share > 0) entropy -= share * Math.log(share);
  }
  return entropy;
}

/**
 * MaxVio over the last `window` rounds taken together, loads[round][N], oldest first. Loss-free
 * balancing calls this "global" beside the per-"batch" value: with a class's few prompts a single
 * round looks uneven even when it is fair.
 */
export function maxViolationOver(loads: readonly ArrayLike<number>[], window: number): number {
  const recent = loads.slice(-window);
  const experts = Math.max(0, ...recent.map((load) => load.length));
  const sum = new Float64Array(experts);
  for (const load of recent) {
    for (let i = 0; i < load.length; i++) sum[i]! += load[i]!;
  }
  return loadMetrics(sum).maxViolation;
}

/** What the plan of one batch says about drops and cost. */
export interface PlanCounts {
  tokens: number;
  experts: number;
  /** Choices a plan without limits would have kept: T · k less what masks forbid. */
  wanted: number;
  kept: number;
  /** Calls of experts that are always on: they cost, but nobody chose them. */
  shared: number;
  droppedTokens: number;
}

export interface WorkMetrics {
  /** Share of wanted assignments that no expert holds. */
  droppedAssignments: number;
  /** Share of tokens that no expert holds. */
  droppedPrompts: number;
  /** Expert calls made, what dense would have made (N · T), and their ratio. */
  calls: number;
  callsDense: number;
  callShare: number;
}

/** Drops and cost of one plan. */
export function workMetrics(counts: PlanCounts): WorkMetrics {
  const { tokens, experts, wanted, kept, shared, droppedTokens } = counts;
  const calls = kept + shared;
  const callsDense = tokens * experts;
  return {
    droppedAssignments: wanted === 0 ? 0 : (wanted - kept) / wanted,
    droppedPrompts: tokens === 0 ? 0 : droppedTokens / tokens,
    calls,
    callsDense,
    callShare: callsDense === 0 ? 0 : calls / callsDense,
  };
}
