/** Mono sound as numbers in [-1, 1], and the few things that are done to every sound. */

export const SAMPLE_RATE = 44_100;

export type Sound = Float32Array;

/** A number, or a number that changes over the seconds of a sound. */
export type Curve = number | ((seconds: number) => number);

export function at(curve: Curve, seconds: number): number {
  return typeof curve === 'number' ? curve : curve(seconds);
}

export function silence(seconds: number): Sound {
  return new Float32Array(Math.round(seconds * SAMPLE_RATE));
}

export function secondsOf(sound: Sound): number {
  return sound.length / SAMPLE_RATE;
}

/** A new sound with one value per sample, computed from its time in seconds. */
export function render(seconds: number, value: (seconds: number) => number): Sound {
  return silence(seconds).map((_, index) => value(index / SAMPLE_RATE));
}

/** The sound times a gain that may change over time. */
export function shaped(sound: Sound, gain: Curve): Sound {
  return sound.map((value, index) => value * at(gain, index / SAMPLE_RATE));
}

/** Adds `added` to `sound` in place from `startSeconds` on; what would stick out is cut. */
export function mixInto(sound: Sound, added: Sound, startSeconds: number, gain = 1): void {
  const start = Math.round(startSeconds * SAMPLE_RATE);
  const count = Math.min(added.length, sound.length - start);
  for (let i = Math.max(0, -start); i < count; i++) {
    sound[start + i] = (sound[start + i] ?? 0) + (added[i] ?? 0) * gain;
  }
}

/** One sound at a time in seconds, with its gain. */
export interface Placed {
  sound: Sound;
  at: number;
  gain?: number;
}

/** All sounds laid over each other in `seconds` of silence. */
export function mixed(seconds: number, placed: readonly Placed[]): Sound {
  const result = silence(seconds);
  for (const { sound, at: start, gain } of placed) mixInto(result, sound, start, gain);
  return result;
}

export function peakOf(sound: Sound): number {
  let peak = 0;
  for (const value of sound) peak = Math.max(peak, Math.abs(value));
  return peak;
}

/** The sound with its loudest sample at 1, so that levels in a mix mean something. */
export function atFullScale(sound: Sound): Sound {
  const peak = peakOf(sound);
  return peak === 0 ? sound : sound.map((value) => value / peak);
}

/** The sound without the silence around it. */
export function trimmed(sound: Sound): Sound {
  const floor = peakOf(sound) * 0.004;
  const first = sound.findIndex((value) => Math.abs(value) > floor);
  const last = sound.findLastIndex((value) => Math.abs(value) > floor);
  return first < 0 ? sound : sound.slice(first, last + 1);
}

/** Straight lines through `[seconds, value]` points, constant before the first and after the last. */
export function lines(...points: [seconds: number, value: number][]): (seconds: number) => number {
  return (seconds) => {
    let [previousTime, previousValue] = points[0] ?? [0, 0];
    for (const [time, value] of points) {
      if (seconds < time) {
        const part = (seconds - previousTime) / (time - previousTime);
        return part <= 0 ? previousValue : previousValue + part * (value - previousValue);
      }
      previousTime = time;
      previousValue = value;
    }
    return previousValue;
  };
}

/** Rises over `attack` seconds, holds, and falls over the last `release` of `seconds`. */
export function swell(seconds: number, attack: number, release: number): (s: number) => number {
  return (now) => {
    const up = Math.min(1, now / attack);
    const down = Math.min(1, Math.max(0, (seconds - now) / release));
    return smooth(up) * smooth(down);
  };
}

/** Falls by 60 dB in `seconds`, after a click-free start of two milliseconds. */
export function dying(seconds: number): (s: number) => number {
  return (now) => Math.min(1, now / 0.002) * 10 ** ((-3 * now) / seconds);
}

function smooth(part: number): number {
  return part * part * (3 - 2 * part);
}
