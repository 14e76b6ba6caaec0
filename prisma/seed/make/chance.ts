import { resumeRandom, seedRandom, type Random } from '#game/random';

/** Chance for one picture, sound or clip: the same seed draws the same thing for ever. */
export function chance(seed: number): Random {
  return resumeRandom(seedRandom(seed));
}

/** Uniform between two numbers. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random.next();
}
