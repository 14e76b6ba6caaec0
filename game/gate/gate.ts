/**
 * The gate's interface: features → logits → selection → capacity → dispatch → combine → learn →
 * explain. Everything here is plain JSON; experts and tokens are named by their index, the expert
 * index being the position in the act's expert list, which only ever grows.
 */

import type { Modality, TopicId } from '#game/deck/deck';

/** How tokens meet experts. The names are the papers'. */
export const ROUTERS = [
  'dense',
  'random',
  'hash',
  'noisyTopK',
  'gshard',
  'switch',
  'mixtral',
  'deepSeekMoE',
  'deepSeekV3',
  'vmoe',
  'expertChoice',
  'base',
  'softMoE',
  'affinity',
] as const;
export type RouterId = (typeof ROUTERS)[number];

export const BALANCES = ['none', 'importanceLoad', 'auxiliary', 'bias'] as const;
export type Balance = (typeof BALANCES)[number];

export const LEARNERS = [
  'none',
  'affinity',
  'reinforce',
  'switchSignal',
  'responsibilities',
  'thompson',
] as const;
export type Learner = (typeof LEARNERS)[number];

export const OVERFLOWS = ['drop', 'nextExpert'] as const;
export type Overflow = (typeof OVERFLOWS)[number];

export const LEARN_FROM = ['active', 'activeAndShadow'] as const;
export type LearnFrom = (typeof LEARN_FROM)[number];

/** One act's gate. What the papers leave open is decided in `moe.md` §4 and said where it is used. */
export interface GateSettings {
  router: RouterId;
  /** Experts per prompt; ignored by dense and Soft MoE, mean experts per prompt for Expert Choice. */
  k: number;
  /** Capacity is max(1, ceil(factor · k · T / N)); null means no limit. */
  capacityFactor: number | null;
  overflow: Overflow;
  balance: Balance;
  /** Classroom step size of the balancing method; 1 is the default of each. */
  balanceStrength: number;
  learner: Learner;
  learnFrom: LearnFrom;
  /** Step size of gradient learners; the affinity gate is refitted and ignores it. */
  learningRate: number;
  /** Temperature of the Gumbel (or normal, for noisy top-k) noise in the first round … */
  exploration: number;
  /** … and what it is multiplied with after each round. */
  explorationDecay: number;
}

/** What one number of the feature vector stands for, so that a decision can be told in words. */
export type FeatureName =
  | { kind: 'bias' }
  | { kind: 'modality'; modality: Modality }
  | { kind: 'topic'; topic: TopicId }
  | { kind: 'measured'; modality: Modality; dimension: number };

/** One expert's part of the gate. */
export interface ExpertMemory {
  /** weights[d], linear in the features. */
  weights: number[];
  /** Balancing bias: added for selection only, never part of a combine weight. */
  bias: number;
  /** Everything learnt from so far, oldest first: [prompt feature row, how right 0..1, round]. */
  observations: { features: number; right: number; round: number; active: boolean }[];
}

/** The live gate of one act. */
export interface GateState {
  /** Rounds learnt so far. */
  rounds: number;
  featureNames: FeatureName[];
  /** Distinct feature rows seen, referred to by `observations`. */
  seen: number[][];
  /** masked[row of seen]: the experts that could not perceive it when it was last dealt. */
  masked: number[][];
  experts: ExpertMemory[];
  /** Weights of the prior shared by all experts, weights[d]. */
  prior: number[];
  /** Running mean of rewards per modality, the baseline of REINFORCE. */
  baseline: Record<Modality, number>;
}

/** The batch as the gate sees it: no true label anywhere. */
export interface GateBatch {
  /** features[T][d], in arrival order. */
  features: number[][];
  /** Stable id of each token for hash routing, ids[T]. */
  ids: string[];
  modalities: Modality[][];
  /** Indices of the experts that may be called at all. */
  available: number[];
  /** masked[T] lists the experts that cannot perceive token t. */
  masked: number[][];
  /** Expert Choice by people: wishes[expert] lists the tokens in order of wish; null when the gate chooses. */
  wishes: Record<number, number[]> | null;
}

/** One attempt to send one token to one expert, in the order of the attempts. */
export interface Assignment {
  token: number;
  expert: number;
  /** 1 for a token's first choice. */
  rank: number;
  /** The gate's probability (softmax) or affinity (sigmoid) before balancing and noise. */
  probability: number;
  /** Combine weight; 0 when dropped. Weights follow the router's rule, so they need not sum to 1. */
  weight: number;
  kept: boolean;
}

export const CHANCE_REASONS = ['routed', 'outranked', 'full', 'masked', 'away'] as const;
export type ChanceReason = (typeof CHANCE_REASONS)[number];

/** The best chance one expert had in a batch: why it is active, or idle this time. */
export interface ExpertChance {
  expert: number;
  token: number;
  probability: number;
  /** 1 is the expert with the highest score for that token. */
  rank: number;
  reason: ChanceReason;
}

/** What the gate decided for one batch. */
export interface RoutingPlan {
  tokens: number;
  available: number[];
  capacity: number | null;
  assignments: Assignment[];
  /** Tokens that no expert holds. */
  droppedTokens: number[];
  /** One entry for each available expert. */
  chances: ExpertChance[];
  losses: { auxiliary: number; importance: number; load: number; z: number };
  /** Noise temperature this batch was routed with. */
  temperature: number;
}

/** How one expert did on one token of a closed round. */
export interface Outcome {
  token: number;
  expert: number;
  /** 1 right, 0 wrong; a team's share of right votes in between. */
  right: number;
  active: boolean;
}

/** One reason among the three largest for sending a token to an expert. */
export interface Contribution {
  feature: FeatureName;
  /** In logits, signed. */
  value: number;
}

export interface Explanation {
  token: number;
  expert: number;
  contributions: Contribution[];
  logit: number;
  probability: number;
  bias: number;
  /** 1 is the highest score for this token. */
  rank: number;
  /** The smallest change of logit that would have changed the decision; null when none would. */
  margin: number | null;
}
