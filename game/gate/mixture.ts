/**
 * The mixture of experts of 1991 (Jacobs, Jordan, Nowlan, Hinton, Neural Computation 3:79; Jordan
 * and Jacobs 1994, Neural Computation 6:181): three errors for one token, the responsibilities, and
 * all gradients. d is what is wanted, y_i what expert i says, g = softmax(z).
 */

import { GateError } from './gateError';
import { softmax } from './probability';

/** Error of one token, with ∂E/∂z[N] and ∂E/∂y[N][D]. */
export interface MixtureError {
  error: number;
  gates: number[];
  logitGradient: number[];
  outputGradient: number[][];
}

/**
 * Equation 1.1, E = ‖d − Σ gᵢyᵢ‖²: experts cooperate, each covers what the others leave over.
 */
export function cooperativeError(
  logits: readonly number[],
  outputs: readonly (readonly number[])[],
  wanted: readonly number[],
): MixtureError {
  const gates = gatesOf(logits, outputs, wanted);
  const rest = wanted.map(
    (value, dimension) =>
      value - gates.reduce((sum, gate, i) => sum + gate * outputs[i]![dimension]!, 0),
  );
  // ∂E/∂g_i = −2 rest · y_i; softmax takes off the mean, −2 rest · Σ g y.
  const perGate = outputs.map((output) => -2 * dot(rest, output));
  return {
    error: dot(rest, rest),
    gates,
    logitGradient: throughSoftmax(gates, perGate),
    outputGradient: gates.map((gate) => rest.map((value) => -2 * gate * value)),
  };
}

/** Equation 1.2, E = Σ gᵢ ‖d − yᵢ‖²: each expert is asked for the whole answer. */
export function competitiveError(
  logits: readonly number[],
  outputs: readonly (readonly number[])[],
  wanted: readonly number[],
): MixtureError {
  const gates = gatesOf(logits, outputs, wanted);
  const distances = outputs.map((output) => squaredDistance(wanted, output));
  return {
    error: dot(gates, distances),
    gates,
    logitGradient: throughSoftmax(gates, distances),
    outputGradient: outputs.map((output, i) =>
      output.map((value, dimension) => -2 * gates[i]! * (wanted[dimension]! - value)),
    ),
  };
}

/**
 * Equation 1.3, E = −ln Σ gᵢ exp(−½‖d − yᵢ‖²): the likelihood of a mixture of Gaussians. With the
 * posterior h, ∂E/∂z = g − h and ∂E/∂yᵢ = −hᵢ (d − yᵢ): whoever was right is credited, and the gate
 * moves towards whoever was credited.
 */
export function mixtureError(
  logits: readonly number[],
  outputs: readonly (readonly number[])[],
  wanted: readonly number[],
): MixtureError & { responsibilities: number[] } {
  const gates = gatesOf(logits, outputs, wanted);
  const logLikelihoods = outputs.map((output) => -0.5 * squaredDistance(wanted, output));
  const { responsibilities: posterior, logLikelihood } = responsibilities(gates, logLikelihoods);
  return {
    error: -logLikelihood,
    gates,
    responsibilities: posterior,
    logitGradient: gates.map((gate, i) => gate - posterior[i]!),
    outputGradient: outputs.map((output, i) =>
      output.map((value, dimension) => -posterior[i]! * (wanted[dimension]! - value)),
    ),
  };
}

/**
 * The E step: hᵢ = gᵢ Lᵢ / Σ gⱼ Lⱼ from gates g[N] and log-likelihoods ln L[N] (−∞ for a likelihood
 * of 0); also ln Σ g L. When all of Σ g L is 0 nobody is responsible more than the gate said: h = g.
 * Throws `ragged`, and `negative` for a gate below 0.
 */
export function responsibilities(
  gates: readonly number[],
  logLikelihoods: readonly number[],
): { responsibilities: number[]; logLikelihood: number } {
  if (gates.length !== logLikelihoods.length) {
    throw new GateError('ragged', `${gates.length} gates, ${logLikelihoods.length} likelihoods`);
  }
  const logs = gates.map((gate, i) => {
    if (!(gate >= 0)) throw new GateError('negative', `gate ${gate}`);
    if (!(logLikelihoods[i]! < Infinity)) throw new GateError('notFinite', 'likelihood');
    return Math.log(gate) + logLikelihoods[i]!;
  });
  const largest = Math.max(-Infinity, ...logs);
  if (largest === -Infinity) return { responsibilities: [...gates], logLikelihood: -Infinity };
  const powers = logs.map((log) => Math.exp(log - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return {
    responsibilities: powers.map((power) => power / sum),
    logLikelihood: largest + Math.log(sum),
  };
}

function gatesOf(
  logits: readonly number[],
  outputs: readonly (readonly number[])[],
  wanted: readonly number[],
): number[] {
  const fits =
    outputs.length === logits.length && outputs.every((output) => output.length === wanted.length);
  if (!fits) throw new GateError('ragged', 'outputs[N][D] for logits[N] and wanted[D]');
  if (![...logits, ...wanted, ...outputs.flat()].every(Number.isFinite)) {
    throw new GateError('notFinite', 'logits, outputs or wanted');
  }
  return softmax(logits);
}

/** ∂E/∂z from ∂E/∂g for g = softmax(z). */
function throughSoftmax(gates: readonly number[], perGate: readonly number[]): number[] {
  const mean = dot(gates, perGate);
  return gates.map((gate, i) => gate * (perGate[i]! - mean));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * other[i]!, 0);
}

function squaredDistance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + (value - other[i]!) ** 2, 0);
}
