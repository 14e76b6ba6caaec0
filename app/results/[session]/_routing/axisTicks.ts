/** Steps a reader counts in without thinking, as multiples of a power of ten. */
const STEPS = [1, 2, 5, 10];
const MOST_STEPS = 5;

/** Round numbers from 0 to the first that is not below `largest`; whole ones for what is counted. */
export function axisTicks(largest: number, kind: 'measured' | 'counted' = 'measured'): number[] {
  if (largest <= 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(largest / MOST_STEPS));
  const fits = STEPS.map((step) => step * power).find(
    (step) =>
      (kind === 'measured' || Number.isInteger(step)) &&
      Math.ceil(shortened(largest / step)) <= MOST_STEPS,
  );
  const step = fits ?? 1;
  const count = Math.ceil(shortened(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => shortened(index * step));
}

/** Without what binary fractions add behind the digits that matter: 0.30000000000000004 is 0.3. */
function shortened(value: number): number {
  return Number(value.toPrecision(12));
}
