/** What a caller of `route` may say. Everything but the router and k has a default. */

import type { Modality } from '#game/deck/deck';
import type { Overflow, RouterId } from './gate';
import type { Matrix } from './matrix';

export interface RouteOptions {
  router: RouterId;
  /**
   * Experts per token; more than there are is cut down to all of them. Switch and BASE take 1,
   * GShard at most 2, dense and Soft MoE all, whatever k says. For Expert Choice it is the mean
   * number of experts per token and may be a fraction.
   */
  k: number;
  /** Capacity is max(1, ⌈factor · k · T / N⌉); null, the default: no limit. */
  capacityFactor?: number | null;
  /** Tokens an expert may hold, said outright instead of by a factor. 0 drops everything. */
  capacity?: number | null;
  /** What a token does whose chosen expert is full; default `drop`. */
  overflow?: Overflow;
  /** Strength of the noise added for selection; default 0. Gumbel, for noisy top-k normal. */
  temperature?: number;
  /** bias[N], added for selection only; never part of a probability or a combine weight. */
  bias?: ArrayLike<number> | null;
  /** masked[T · N]: 1 where this expert can never be given this token. −∞ logits mean the same. */
  masked?: Uint8Array | null;
  /** `assignments` leaves out losses, chances and entropies, for loops that want only the plan. */
  report?: 'everything' | 'assignments';

  /** Columns of experts that are always on (DeepSeekMoE, DeepSeek-V3): never chosen, never full. */
  shared?: readonly number[];
  /** Sigmoid gates: what bias and noise are added to. Affinity: logits; DeepSeek-V3: affinities. */
  selectOn?: 'logits' | 'affinities';
  /** Factor on DeepSeek-V3's weights; default 1, published 2.5. */
  scale?: number;
  /** DeepSeek-V3: neighbouring routed experts form `count` groups, of which a token may use `keep`. */
  groups?: { count: number; keep: number } | null;
  /** Noisy top-k: noise[T][N] = x·W_noise, learnt in the paper; σ = temperature · softplus(noise). */
  noise?: Matrix | null;
  /** GShard: a second expert with weight g is called with chance min(1, g / threshold). */
  secondThreshold?: number;
  /**
   * Hash routing: a stable id for each token; a stable name for each expert (default its column), so
   * that the table survives when others come and go.
   */
  hash?: {
    ids: readonly string[];
    experts?: readonly (string | number)[];
    table?: 'random' | 'balanced';
    seed?: number;
  };
  /** Expert Choice by people: wishes[expert] lists tokens in order of wish; others let the gate. */
  wishes?: Readonly<Record<number, readonly number[]>> | null;
  /** Soft MoE: slots per expert, default 1; the logits have N · slots columns. */
  slots?: number;
  /** modalities[T] of each token, to measure LIMoE's entropies. */
  modalities?: readonly (readonly Modality[])[] | null;
}
