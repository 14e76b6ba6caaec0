import { resumeRandom, seedRandom } from '#game/random';
import type { Chance } from '#server/rooms/chance';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** The same codes, ids and seeds every time. */
export function seededChance(seed: number): Chance {
  const random = resumeRandom(seedRandom(seed));
  return {
    below: (below) => random.below(below),
    id: (length) => Array.from({ length }, () => LETTERS[random.below(LETTERS.length)]).join(''),
  };
}
