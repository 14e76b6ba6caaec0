import { filtered } from './filters';
import { peakOf, SAMPLE_RATE, type Sound } from './samples';

/** All sounds of all decks are equally loud, so nobody has to reach for the volume. */
export const TARGET_LUFS = -18;
/** Sample peak in dBFS that leaves room for what a lossy encoder adds. */
const CEILING = 10 ** (-3.5 / 20);
const BLOCK_SECONDS = 0.4;
const STEP_SECONDS = 0.1;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;
const EDGE_SECONDS = 0.008;

/** Integrated loudness in LUFS after ITU-R BS.1770-4: K weighting, 400 ms blocks and two gates. */
export function loudnessOf(sound: Sound): number {
  const shelved = filtered(sound, 'highShelf', 1_681.97, { q: 0.7072, gainDb: 4 });
  const weighted = filtered(shelved, 'highPass', 38.135, { q: 0.5003 });
  const blocks = blockPowers(weighted);
  const aboveAbsolute = blocks.filter((power) => toLufs(power) > ABSOLUTE_GATE);
  const gate = toLufs(mean(aboveAbsolute)) + RELATIVE_GATE;
  return toLufs(mean(aboveAbsolute.filter((power) => toLufs(power) > gate)));
}

/** The sound at the common loudness, peaks rounded off, and with silent edges so nothing clicks. */
export function levelled(sound: Sound): Sound {
  let result = withSoftEdges(withoutOffset(sound));
  // Rounding the peaks off makes a sound a little softer, so a few passes are needed.
  for (let pass = 0; pass < 4; pass++) {
    const gain = 10 ** ((TARGET_LUFS - loudnessOf(result)) / 20);
    result = limited(result.map((value) => value * gain));
  }
  return result;
}

function blockPowers(sound: Sound): number[] {
  const block = Math.min(sound.length, Math.round(BLOCK_SECONDS * SAMPLE_RATE));
  const step = Math.round(STEP_SECONDS * SAMPLE_RATE);
  const powers: number[] = [];
  for (let start = 0; start + block <= sound.length; start += step) {
    let sum = 0;
    for (let i = start; i < start + block; i++) sum += (sound[i] ?? 0) ** 2;
    powers.push(sum / block);
  }
  return powers;
}

function toLufs(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** A look-ahead limiter: gain sinks before a peak and recovers slowly, so it is not heard. */
function limited(sound: Sound): Sound {
  if (peakOf(sound) <= CEILING) return sound;
  const lookAhead = Math.round(0.004 * SAMPLE_RATE);
  const release = 1 / (0.08 * SAMPLE_RATE);
  const needed = sound.map((value) => Math.min(1, CEILING / Math.max(1e-9, Math.abs(value))));
  const gains = new Float32Array(sound.length);
  let gain = 1;
  for (let i = sound.length - 1; i >= 0; i--) {
    gain = Math.min(needed[i] ?? 1, gain + 1 / lookAhead);
    gains[i] = gain;
  }
  gain = gains[0] ?? 1;
  return sound.map((value, i) => {
    gain = Math.min(gains[i] ?? 1, gain + release);
    return value * gain;
  });
}

function withoutOffset(sound: Sound): Sound {
  return filtered(sound, 'highPass', 25);
}

function withSoftEdges(sound: Sound): Sound {
  const edge = Math.round(EDGE_SECONDS * SAMPLE_RATE);
  return sound.map((value, i) => value * Math.min(1, i / edge, (sound.length - 1 - i) / edge));
}
