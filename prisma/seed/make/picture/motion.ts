/** How numbers move: parts of the way run from 0 to 1. */

export function clamp(value: number, low = 0, high = 1): number {
  return Math.min(high, Math.max(low, value));
}

/** Which part of the time between `start` and `end` has passed. */
export function passed(now: number, start: number, end: number): number {
  return clamp((now - start) / (end - start));
}

/** Slow at both ends. */
export function eased(part: number): number {
  const x = clamp(part);
  return x * x * (3 - 2 * x);
}

export function blend(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

/** A value that eases from key to key: `[seconds, value]`, in order of time. */
export function keyed(now: number, ...keys: [seconds: number, value: number][]): number {
  let [previousTime, previousValue] = keys[0] ?? [0, 0];
  for (const [time, value] of keys) {
    if (now < time) {
      return blend(previousValue, value, eased(passed(now, previousTime, time)));
    }
    [previousTime, previousValue] = [time, value];
  }
  return previousValue;
}

/** The remainder that is never negative. */
export function wrapped(value: number, size: number): number {
  return ((value % size) + size) % size;
}
