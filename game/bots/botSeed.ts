/**
 * The seed of what one bot does with one token of one round: distinct for up to a thousand rounds of
 * a thousand tokens, and below 2⁵³ for any 32-bit seed.
 */
export function botSeedFor(seed: number, round: number, token: number): number {
  return (seed >>> 0) * 1_000_000 + round * 1_000 + token;
}
