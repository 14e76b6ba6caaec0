/** What a sound is like: statistics of its log-mel spectrogram. */

import { powerSpectrum } from './fourier';

/** Samples a second that `soundTraits` expects, mono. */
export const SOUND_RATE = 16_000;

const FRAME = 512;
const HOP = 256;
const BANDS = 24;
const LOWEST_HZ = 60;
const HIGHEST_HZ = 7_600;
/** Added to the energy of a band, so that silence is quiet and not minus infinity. */
const QUIET = 1e-7;

export const SOUND_TRAITS = 3 * BANDS;

/**
 * traits[72]: for each of 24 mel bands the mean of its log energy over time, the standard
 * deviation, and the mean change from frame to frame. Less than one frame of sound gives zeros.
 */
export function soundTraits(samples: Float32Array): number[] {
  const filters = melFilters();
  const window = Float64Array.from(
    { length: FRAME },
    (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / FRAME),
  );
  const sum = new Float64Array(BANDS);
  const squares = new Float64Array(BANDS);
  const change = new Float64Array(BANDS);
  let before: Float64Array | null = null;
  let frames = 0;
  for (let start = 0; start + FRAME <= samples.length; start += HOP) {
    const power = powerSpectrum(window.map((weight, i) => weight * samples[start + i]!));
    const bands = filters.map((filter) => logEnergy(filter, power));
    const now = Float64Array.from(bands);
    for (let band = 0; band < BANDS; band++) {
      sum[band]! += now[band]!;
      squares[band]! += now[band]! ** 2;
      if (before) change[band]! += Math.abs(now[band]! - before[band]!);
    }
    before = now;
    frames++;
  }
  if (frames === 0) return Array.from({ length: SOUND_TRAITS }, () => 0);
  const mean = sum.map((one) => one / frames);
  const deviation = squares.map((one, band) =>
    Math.sqrt(Math.max(0, one / frames - mean[band]! ** 2)),
  );
  return [...mean, ...deviation, ...change.map((one) => one / Math.max(1, frames - 1))];
}

/** Weight of each bin of the spectrum in one band. */
type Filter = { first: number; weights: number[] };

/** Triangles that are as wide as the ear's bands, evenly spaced on the mel scale. */
function melFilters(): Filter[] {
  const low = toMel(LOWEST_HZ);
  const step = (toMel(HIGHEST_HZ) - low) / (BANDS + 1);
  const binOf = (mel: number): number => (toHertz(mel) * FRAME) / SOUND_RATE;
  return Array.from({ length: BANDS }, (_, band) => {
    const from = binOf(low + band * step);
    const peak = binOf(low + (band + 1) * step);
    const to = binOf(low + (band + 2) * step);
    const first = Math.floor(from);
    const weights = Array.from({ length: Math.ceil(to) - first + 1 }, (_, i) => {
      const bin = first + i;
      // Narrow low bands may fall between bins; half a bin of slack keeps each from being empty.
      const rising = (bin - from + 0.5) / (peak - from + 0.5);
      const falling = (to - bin + 0.5) / (to - peak + 0.5);
      return Math.max(0, Math.min(1, rising, falling));
    });
    return { first, weights };
  });
}

function logEnergy({ first, weights }: Filter, power: Float64Array): number {
  let energy = 0;
  for (let i = 0; i < weights.length; i++) energy += weights[i]! * (power[first + i] ?? 0);
  return Math.log(QUIET + energy / FRAME);
}

function toMel(hertz: number): number {
  return 2595 * Math.log10(1 + hertz / 700);
}

function toHertz(mel: number): number {
  return 700 * (10 ** (mel / 2595) - 1);
}
