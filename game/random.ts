/**
 * Seeded chance. The generator's state is four plain numbers, so it lives in the room's state and
 * the same commands give the same game. Algorithm: sfc32 (Chris Doty-Humphrey, PractRand).
 */

export type RandomState = readonly [number, number, number, number];

/** A running generator. It mutates itself; a rule takes it from a state and puts `state()` back. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform whole number in [0, below). */
  below(below: number): number;
  /** Standard normal deviate (Box–Muller). */
  normal(): number;
  /** Standard Gumbel deviate, −ln(−ln u). */
  gumbel(): number;
  /** A new array in uniformly random order (Fisher–Yates). */
  shuffled<T>(items: readonly T[]): T[];
  state(): RandomState;
}

const WARM_UP_DRAWS = 12;
const TWO_TO_32 = 4294967296;
/** Keeps ln u finite; 2⁻³³ is half the generator's grain. */
const SMALLEST_UNIFORM = 2 ** -33;

/** The state that a whole-number seed stands for. */
export function seedRandom(seed: number): RandomState {
  const random = resumeRandom([seed | 0, (seed / TWO_TO_32) | 0, 0x9e3779b9 | 0, 1]);
  for (let i = 0; i < WARM_UP_DRAWS; i++) random.next();
  return random.state();
}

/** Goes on from a stored state. */
export function resumeRandom(from: RandomState): Random {
  let [a, b, c, counter] = from;

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / TWO_TO_32;
  }
  function positive(): number {
    return Math.max(next(), SMALLEST_UNIFORM);
  }

  return {
    next,
    below: (below) => Math.floor(next() * below),
    normal: () => Math.sqrt(-2 * Math.log(positive())) * Math.cos(2 * Math.PI * next()),
    gumbel: () => -Math.log(-Math.log(positive())),
    shuffled<T>(items: readonly T[]): T[] {
      const result = [...items];
      for (let i = result.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [result[i], result[j]] = [result[j] as T, result[i] as T];
      }
      return result;
    },
    state: () => [a, b, c, counter],
  };
}
