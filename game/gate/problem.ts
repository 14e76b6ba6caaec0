/** A routing problem: logits and options that were checked once, in the form the routers read. */

import type { Random } from '#game/random';
import type { Sliced } from '#game/slices';
import { capacityOf } from './capacity';
import { countCut, refuseNotFinite } from './finite';
import type { Overflow } from './gate';
import { GateError } from './gateError';
import { CELL_COST, inSlices } from './inSlices';
import type { Matrix } from './matrix';
import type { RouteOptions } from './routeOptions';

export interface Problem {
  tokens: number;
  experts: number;
  /** logits[T · N], never changed. */
  logits: Float64Array;
  /** masked[T · N] or null when nothing is; includes −∞ logits and shared experts. */
  masked: Uint8Array | null;
  k: number;
  capacity: number | null;
  overflow: Overflow;
  temperature: number;
  bias: Float64Array | null;
  /** Columns that are always on, ascending. */
  shared: number[];
  options: RouteOptions;
  random: Random;
}

/** Checks everything that all routers have in common. Throws GateError by name. */
export function* prepare(logits: Matrix, options: RouteOptions, random: Random): Sliced<Problem> {
  const tokens = logits.rows;
  const slots = options.router === 'softMoE' ? wholeSlots(options.slots ?? 1) : 1;
  const experts = logits.columns / slots;
  if (!Number.isInteger(experts)) {
    throw new GateError('ragged', `${logits.columns} columns for ${slots} slots per expert`);
  }
  if (logits.values.length !== tokens * logits.columns) {
    throw new GateError('ragged', `${logits.values.length} logits`);
  }
  const shared = options.router === 'softMoE' ? [] : sharedOf(options.shared ?? [], experts);
  const routed = experts - shared.length;
  const k = Math.min(routed, wholeK(options));
  const masked = yield* findMasked(logits, options.masked ?? null, shared, experts);
  const meanExperts = options.router === 'expertChoice' ? Math.min(routed, options.k) : k;
  return {
    tokens,
    experts,
    logits: logits.values,
    masked,
    k,
    capacity: limitOf(options, tokens, routed, meanExperts),
    overflow: options.overflow ?? 'drop',
    temperature: notNegative('temperature', options.temperature ?? 0),
    bias: biasOf(options.bias ?? null, experts),
    shared,
    options,
    random,
  };
}

function wholeK({ router, k }: RouteOptions): number {
  if (router === 'dense' || router === 'softMoE') return Infinity;
  if (router === 'switch' || router === 'base') return 1;
  const valid = router === 'expertChoice' ? k > 0 && k < Infinity : Number.isInteger(k) && k > 0;
  if (!valid) throw new GateError('badK', `k = ${k}`);
  return router === 'gshard' ? Math.min(2, k) : k;
}

function wholeSlots(slots: number): number {
  if (Number.isInteger(slots) && slots > 0) return slots;
  throw new GateError('badSlots', `${slots} slots per expert`);
}

function limitOf(options: RouteOptions, tokens: number, experts: number, k: number): number | null {
  if (options.router === 'dense' || options.router === 'softMoE') return null;
  const { capacity } = options;
  if (capacity == null) return capacityOf(tokens, experts, k, options.capacityFactor ?? null);
  if (!(capacity >= 0 && capacity < Infinity)) {
    throw new GateError('badCapacity', `capacity ${capacity}`);
  }
  return Math.floor(capacity);
}

export function notNegative(name: string, value: number): number {
  if (value >= 0 && value < Infinity) return value;
  throw new GateError('negative', `${name} ${value}`);
}

function biasOf(bias: ArrayLike<number> | null, experts: number): Float64Array | null {
  if (bias === null) return null;
  if (bias.length !== experts) throw new GateError('ragged', `${bias.length} biases`);
  refuseNotFinite('bias', bias);
  const copy = Float64Array.from(bias);
  return copy.some((value) => value !== 0) ? copy : null;
}

function sharedOf(shared: readonly number[], experts: number): number[] {
  for (const column of shared) {
    if (!Number.isInteger(column) || column < 0 || column >= experts) {
      throw new GateError('noSuchIndex', `shared expert ${column}`);
    }
  }
  return [...new Set(shared)].sort((a, b) => a - b);
}

function* findMasked(
  logits: Matrix,
  given: Uint8Array | null,
  shared: readonly number[],
  experts: number,
): Sliced<Uint8Array | null> {
  const { rows, columns, values } = logits;
  if (given !== null && given.length !== rows * experts) {
    throw new GateError('ragged', `${given.length} masks for ${rows} × ${experts}`);
  }
  let cut = 0;
  yield* inSlices(rows, columns * CELL_COST.compare, (from, to) => {
    cut += countCut(values, from * columns, to * columns);
  });
  if (given === null && cut === 0 && shared.length === 0) return null;
  const masked = new Uint8Array(rows * experts);
  const slots = columns / experts;
  yield* inSlices(rows, columns * CELL_COST.compare, (from, to) => {
    for (let cell = from * experts; cell < to * experts; cell++) {
      // An expert with several slots is masked when all of them are shut.
      let shut = true;
      for (let slot = cell * slots; shut && slot < (cell + 1) * slots; slot++) {
        shut = values[slot] === -Infinity;
      }
      masked[cell] = shut || given?.[cell] === 1 ? 1 : 0;
    }
    for (let row = from * experts; row < to * experts; row += experts) {
      for (const column of shared) masked[row + column] = 1;
    }
  });
  return masked;
}
