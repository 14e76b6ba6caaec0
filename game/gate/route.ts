/** The gate's public door. */

import type { Random } from '#game/random';
import { finish, type Sliced } from '#game/slices';
import type { Matrix } from './matrix';
import { type Problem, prepare } from './problem';
import type { Routed } from './routed';
import type { RouteOptions } from './routeOptions';
import { routeAffinity } from './routers/affinity';
import { routeDense } from './routers/dense';
import { routeGShard } from './routers/gshard';
import { routeMixtral } from './routers/mixtral';
import { routeRandom } from './routers/random';
import { routeSwitch } from './routers/switch';

export { combineVotes } from './combine';
export { GateError } from './gateError';
export { type Matrix, matrixFrom, matrixOf } from './matrix';
export { assignmentsOf, type Routed, toPlan } from './routed';
export type { RouteOptions } from './routeOptions';

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
  return yield* routerOf(problem);
}

/** `route`, run to its end at once. */
export function routeNow(logits: Matrix, options: RouteOptions, random: Random): Routed {
  return finish(route(logits, options, random));
}

function routerOf(problem: Problem): Sliced<Routed> {
  switch (problem.options.router) {
    case 'dense':
      return routeDense(problem);
    case 'random':
      return routeRandom(problem);
    case 'switch':
      return routeSwitch(problem);
    case 'gshard':
      return routeGShard(problem);
    case 'mixtral':
      return routeMixtral(problem);
    case 'affinity':
      return routeAffinity(problem);
    default:
      return routeAffinity(problem);
  }
}
