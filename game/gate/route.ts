/**
 * The gate's public door: logits and options in, a whole plan out. Everything a stranger needs is
 * exported here. Beside it: losses with gradients in balance/, the mixture of 1991 in mixture.ts,
 * single measures in metrics.ts and floors.ts.
 */

import type { Random } from '#game/random';
import { finish, type Sliced } from '#game/slices';
import type { RouterId } from './gate';
import type { Matrix } from './matrix';
import { type Problem, prepare } from './problem';
import type { Routed } from './routed';
import type { RouteOptions } from './routeOptions';
import { routeAffinity } from './routers/affinity';
import { routeBase } from './routers/base';
import { routeDeepSeekMoE } from './routers/deepSeekMoE';
import { routeDeepSeekV3 } from './routers/deepSeekV3';
import { routeDense } from './routers/dense';
import { routeExpertChoice } from './routers/expertChoice';
import { routeGShard } from './routers/gshard';
import { routeHash } from './routers/hash';
import { routeMixtral } from './routers/mixtral';
import { routeNoisyTopK } from './routers/noisyTopK';
import { routeRandom } from './routers/random';
import { routeSoftMoE } from './routers/softMoE';
import { routeSwitch } from './routers/switch';
import { routeVMoE } from './routers/vmoe';

export { combineVotes } from './combine';
export { GateError } from './gateError';
export { type Matrix, matrixFrom, matrixOf } from './matrix';
export { type Specialisation, specialisation } from './information';
export { loadMetrics } from './metrics';
export { measurePlan, type PlanMetrics } from './planMetrics';
export { assignmentsOf, type Routed, toPlan } from './routed';
export type { RouteOptions } from './routeOptions';
export { scoreBatch } from './score';

/**
 * Routes one batch: `logits[T][N]` (T tokens in arrival order, N experts) by the rule of
 * `options.router`. Gives way between slices of work; `routeNow` runs it at once. The same seed
 * gives the same plan, and nothing passed in is changed.
 *
 * Defined for every input: no tokens, an empty plan; no experts or all masked, the token is
 * dropped; k > N, all experts; −∞, masked. NaN and +∞ and options that make no sense throw a
 * GateError with a code. House rules where the literature disagrees: selection on logits, ties to
 * the lower index; C = max(1, ⌈factor·k·T/N⌉); rank-major, first come; f before drops; population
 * variance; natural logarithms. Each router's file says what else is in dispute.
 */
export function* route(logits: Matrix, options: RouteOptions, random: Random): Sliced<Routed> {
  const problem = yield* prepare(logits, options, random);
  return yield* ROUTER_OF[options.router](problem);
}

/** `route`, run to its end at once. */
export function routeNow(logits: Matrix, options: RouteOptions, random: Random): Routed {
  return finish(route(logits, options, random));
}

const ROUTER_OF = {
  dense: routeDense,
  random: routeRandom,
  hash: routeHash,
  noisyTopK: routeNoisyTopK,
  gshard: routeGShard,
  switch: routeSwitch,
  mixtral: routeMixtral,
  deepSeekMoE: routeDeepSeekMoE,
  deepSeekV3: routeDeepSeekV3,
  vmoe: routeVMoE,
  expertChoice: routeExpertChoice,
  base: routeBase,
  softMoE: routeSoftMoE,
  affinity: routeAffinity,
} satisfies Record<RouterId, (problem: Problem) => Sliced<Routed>>;
