import { SAMPLE_RATE, type Sound } from './samples';

/**
 * Delays in samples of Manfred Schroeder's parallel combs and serial all-passes (1962). They are
 * spread wide and change sign, or a knock would be heard as several.
 */
const COMB_DELAYS = [887, 1051, 1213, 1409, 1637, 1889, 2153, 2389];
const ALL_PASS_DELAYS = [556, 441, 341, 225];
const ALL_PASS_GAIN = 0.5;

interface Space {
  /** Time in seconds to fall by 60 dB. */
  seconds: number;
  /** Share of the reverberation, 0 to 1. */
  wet: number;
  /** 0 bright … 1 dull walls. */
  damping?: number;
}

/** The sound in a room, a forest or a valley. It keeps its length. */
export function inSpace(sound: Sound, { seconds, wet, damping = 0.4 }: Space): Sound {
  const echo = new Float32Array(sound.length);
  for (const [i, delay] of COMB_DELAYS.entries()) {
    const feedback = 10 ** ((-3 * delay) / SAMPLE_RATE / seconds);
    addComb(echo, sound, { delay, feedback, damping, sign: i % 2 === 0 ? 1 : -1 });
  }
  for (const delay of ALL_PASS_DELAYS) allPass(echo, delay);
  const share = wet / Math.sqrt(COMB_DELAYS.length);
  return sound.map((dry, i) => dry * (1 - wet) + (echo[i] ?? 0) * share);
}

interface Comb {
  delay: number;
  feedback: number;
  damping: number;
  sign: 1 | -1;
}

function addComb(into: Sound, sound: Sound, { delay, feedback, damping, sign }: Comb) {
  const line = new Float32Array(delay);
  let dull = 0;
  for (let i = 0; i < sound.length; i++) {
    const out = line[i % delay] ?? 0;
    dull = out * (1 - damping) + dull * damping;
    line[i % delay] = (sound[i] ?? 0) + dull * feedback;
    into[i] = (into[i] ?? 0) + sign * out;
  }
}

function allPass(sound: Sound, delay: number) {
  const line = new Float32Array(delay);
  for (let i = 0; i < sound.length; i++) {
    const delayed = line[i % delay] ?? 0;
    const input = sound[i] ?? 0;
    const out = delayed - ALL_PASS_GAIN * input;
    line[i % delay] = input + ALL_PASS_GAIN * out;
    sound[i] = out;
  }
}
