import { at, SAMPLE_RATE, type Curve, type Sound } from './samples';

export const FILTER_KINDS = ['lowPass', 'highPass', 'bandPass', 'peak', 'highShelf'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

interface FilterOptions {
  /** Steepness or narrowness; 0.707 is flat. */
  q?: number;
  /** Of a peak and a shelf. */
  gainDb?: number;
}

interface Coefficients {
  b0: number;
  b1: number;
  b2: number;
  a1: number;
  a2: number;
}

/** How many samples share one set of coefficients when the frequency moves. */
const SAMPLES_PER_UPDATE = 32;

/** Second-order filter after Robert Bristow-Johnson's Audio EQ Cookbook; the frequency may move. */
export function filtered(
  sound: Sound,
  kind: FilterKind,
  frequency: Curve,
  options: FilterOptions = {},
): Sound {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  let use = coefficients(kind, at(frequency, 0), options);
  return sound.map((x, index) => {
    if (typeof frequency !== 'number' && index % SAMPLES_PER_UPDATE === 0) {
      use = coefficients(kind, frequency(index / SAMPLE_RATE), options);
    }
    const y = use.b0 * x + use.b1 * x1 + use.b2 * x2 - use.a1 * y1 - use.a2 * y2;
    [x1, x2, y1, y2] = [x, x1, y, y1];
    return y;
  });
}

function coefficients(kind: FilterKind, hertz: number, options: FilterOptions): Coefficients {
  const { q = Math.SQRT1_2, gainDb = 0 } = options;
  const angle = (2 * Math.PI * Math.min(hertz, SAMPLE_RATE * 0.48)) / SAMPLE_RATE;
  const cos = Math.cos(angle);
  const alpha = Math.sin(angle) / (2 * q);
  const lift = 10 ** (gainDb / 40);
  switch (kind) {
    case 'lowPass':
      return over(1 + alpha, [(1 - cos) / 2, 1 - cos, (1 - cos) / 2], [-2 * cos, 1 - alpha]);
    case 'highPass':
      return over(1 + alpha, [(1 + cos) / 2, -1 - cos, (1 + cos) / 2], [-2 * cos, 1 - alpha]);
    case 'bandPass':
      return over(1 + alpha, [alpha, 0, -alpha], [-2 * cos, 1 - alpha]);
    case 'peak':
      return over(
        1 + alpha / lift,
        [1 + alpha * lift, -2 * cos, 1 - alpha * lift],
        [-2 * cos, 1 - alpha / lift],
      );
    case 'highShelf': {
      const bend = 2 * Math.sqrt(lift) * alpha;
      const [more, less] = [lift + 1, lift - 1];
      return over(
        more - less * cos + bend,
        [
          lift * (more + less * cos + bend),
          -2 * lift * (less + more * cos),
          lift * (more + less * cos - bend),
        ],
        [2 * (less - more * cos), more - less * cos - bend],
      );
    }
  }
}

function over(
  a0: number,
  [b0, b1, b2]: [number, number, number],
  [a1, a2]: [number, number],
): Coefficients {
  return { b0: b0 / a0, b1: b1 / a0, b2: b2 / a0, a1: a1 / a0, a2: a2 / a0 };
}

/** Resonances of a throat or a wooden body: `[Hz, width in Hz, gain]` each, summed. */
export function resonated(sound: Sound, bands: readonly [Curve, number, number][]): Sound {
  const result = new Float32Array(sound.length);
  for (const [hertz, width, gain] of bands) {
    const band = filtered(sound, 'bandPass', hertz, { q: at(hertz, 0) / width });
    for (let i = 0; i < result.length; i++) result[i] = (result[i] ?? 0) + (band[i] ?? 0) * gain;
  }
  return result;
}
