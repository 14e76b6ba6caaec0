/** From logits to probabilities, in forms that neither overflow nor lose small numbers. */

/** 1 / (1 + e^−z); 0 for −∞. */
export function sigmoid(logit: number): number {
  if (logit >= 0) return 1 / (1 + Math.exp(-logit));
  const small = Math.exp(logit);
  return small / (1 + small);
}

/** ln(1 + e^z). */
export function softplus(value: number): number {
  return Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value)));
}

/** ln Σ e^z over `length` values from `start`; −∞ when all are −∞. */
export function logSumExp(values: ArrayLike<number>, start: number, length: number): number {
  let largest = -Infinity;
  for (let i = start; i < start + length; i++) if (values[i]! > largest) largest = values[i]!;
  if (largest === -Infinity) return -Infinity;
  let sum = 0;
  for (let i = start; i < start + length; i++) sum += Math.exp(values[i]! - largest);
  return largest + Math.log(sum);
}

/** softmax(logits[N]) → probabilities[N]; all 0 when every logit is −∞. */
export function softmax(logits: ArrayLike<number>): number[] {
  const total = logSumExp(logits, 0, logits.length);
  return Array.from(logits, (logit) => (total === -Infinity ? 0 : Math.exp(logit - total)));
}
