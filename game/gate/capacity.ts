/** How many tokens an expert may hold. */

import { GateError } from './gateError';

/** Products of decimal factors miss whole numbers by a few of the last bits, never by this much. */
const NEARLY_WHOLE = 1e-9;

/**
 * C = max(1, ⌈factor · k · T / N⌉), or null (no limit) when the factor is null.
 *
 * Implementations differ; ours rounds up (DeepSpeed, Megatron, V-MoE; Mesh TensorFlow and
 * MegaBlocks round down, Flaxformer to even), has k inside (V-MoE, GShard's 2N/E; Switch and Mesh
 * leave it to the factor) and a minimum of 1 (Mesh: 4). A product that is whole on paper counts as
 * whole: 1.15 · 100 is 115 although binary arithmetic gives 114.99…, and 1.1 · 100 is 110 although
 * it gives 110.00…01. Without experts the capacity is 0.
 * Throws `badCapacity` for a factor below 0 or not finite.
 */
export function capacityOf(
  tokens: number,
  experts: number,
  k: number,
  factor: number | null,
): number | null {
  if (factor === null) return null;
  if (!(factor >= 0 && factor < Infinity)) throw new GateError('badCapacity', `factor ${factor}`);
  if (experts === 0) return 0;
  return Math.max(1, ceilOf((factor * k * tokens) / experts));
}

function ceilOf(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= NEARLY_WHOLE * Math.max(1, value)
    ? nearest
    : Math.ceil(value);
}
