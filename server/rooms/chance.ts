import { randomInt } from 'node:crypto';
import { nanoid } from 'nanoid';

/** Where codes, ids and seeds come from; a test brings its own, so that a game can be repeated. */
export interface Chance {
  /** A whole number in [0, below). */
  below: (below: number) => number;
  /** Letters, digits, - and _, hard to guess. */
  id: (length: number) => string;
}

export const realChance: Chance = {
  below: (below) => randomInt(below),
  id: (length) => nanoid(length),
};

/** A seed for the rules' own chance. */
export function newSeed({ below }: Chance): number {
  return below(2 ** 32);
}
