/** From many traits of one medium to the few numbers that the gate sees. */

import { type Modality, MODALITIES } from '#game/deck/deck';
import { MEASURED_PER_MODALITY } from '#game/gate/live/features';

/** Traits of one prompt's parts; a modality that it does not have is absent. */
export type Traits = Partial<Record<Modality, number[]>>;

const DECIMALS = 100;
const POWER_STEPS = 300;

/**
 * measured[P][12] for the prompts of one deck, from their traits. For each modality: every trait is
 * standardised over the deck's prompts that have it, and the prompts are projected onto the three
 * directions in which they differ most (principal components), each scaled to mean 0 and standard
 * deviation 1. So each number says how unlike the deck's other images, sounds … this one is, in
 * directions that have nothing to do with each other. Rounded to two decimals. With a handful of
 * prompts there are fewer directions, and the rest stays 0.
 * Throws for traits of unequal length within a modality.
 *
 * Random directions were tried first: the traits of a sound all follow its loudness, and so did all
 * three numbers.
 */
export function projectTraits(prompts: readonly Traits[]): number[][] {
  const measured = prompts.map(() =>
    MODALITIES.flatMap(() => Array.from({ length: MEASURED_PER_MODALITY }, () => 0)),
  );
  for (const [m, modality] of MODALITIES.entries()) {
    const having = prompts.flatMap((traits, prompt) => (traits[modality] ? [prompt] : []));
    const rows = standardised(having.map((prompt) => prompts[prompt]![modality]!));
    for (const [dimension, component] of principalComponents(rows).entries()) {
      for (const [at, prompt] of having.entries()) {
        const value = Math.round(component[at]! * DECIMALS) / DECIMALS;
        // Not −0, which JSON would write as 0 and read as another number.
        measured[prompt]![m * MEASURED_PER_MODALITY + dimension] = value === 0 ? 0 : value;
      }
    }
  }
  return measured;
}

/**
 * The first components' scores[3][R] of standardised rows[R][t], with standard deviation 1. They are
 * eigenvectors of the rows' inner products, found one after the other by power iteration; the sign
 * that nothing decides is the one that makes the largest score positive.
 */
function principalComponents(rows: readonly number[][]): number[][] {
  const products = rows.map((one) => rows.map((other) => dot(one, other)));
  const components: number[][] = [];
  if (rows.length === 0) return components;
  while (components.length < MEASURED_PER_MODALITY) {
    // Any start does that is not at right angles to the component; this one has no symmetry.
    let scores = rows.map((_, r) => Math.cos(1 + r * r) + 0.1 * r);
    let size = 0;
    for (let step = 0; step < POWER_STEPS; step++) {
      const next = products.map((row) => dot(row, scores));
      for (const earlier of components) {
        const share = dot(next, earlier) / rows.length;
        for (let r = 0; r < next.length; r++) next[r]! -= share * earlier[r]!;
      }
      size = Math.sqrt(dot(next, next) / rows.length);
      if (size < TINY) return components;
      scores = next.map((score) => score / size);
    }
    const largest = scores.reduce(
      (most, score) => (Math.abs(score) > Math.abs(most) ? score : most),
      0,
    );
    components.push(largest < 0 ? scores.map((score) => -score) : scores);
  }
  return components;
}

/** Below this there is no difference left, only rounding. */
const TINY = 1e-6;

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
}

/** Every column with mean 0 and standard deviation 1; one that never varies becomes 0. */
function standardised(rows: readonly number[][]): number[][] {
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) throw new RangeError('traits of unequal length');
  const columns = Array.from({ length: width }, (_, c) => {
    const mean = rows.reduce((sum, row) => sum + row[c]!, 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + (row[c]! - mean) ** 2, 0) / rows.length;
    return { mean, deviation: Math.sqrt(variance) };
  });
  return rows.map((row) =>
    row.map((value, c) => {
      const { mean, deviation } = columns[c]!;
      return deviation < 1e-9 ? 0 : (value - mean) / deviation;
    }),
  );
}
